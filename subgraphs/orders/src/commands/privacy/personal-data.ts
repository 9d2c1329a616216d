/** A place where orders keep something personal: how it is read, and how it is forgotten. */
export interface PersonalData {
  readonly kind: string;
  /** Gives `reference` and `data`. */
  readonly read: string;
  readonly forget: string;
}

/** What stands where words about a person stood. */
const BLANK = `'***'`;

/** Facts of a history whose reason somebody wrote; those of others are codes and numbers. */
const WRITTEN = `('CANCEL_DECIDED', 'ORDER_HELD', 'DEADLINE_CHANGED', 'DELIVERY_CHANGED',
  'ORDER_AMENDED', 'AMENDMENT_AWAITS', 'AMENDMENT_LAPSED', 'EXCEPTION_CLEARED',
  'GOODS_HANDED_OVER', 'REFUND_RETRIED', 'REFUND_PAID_OUT', 'LOT_WAIVED')`;

/**
 * Everything personal that belongs to an order. Needs `given (order_id)`.
 *
 * Exports and erasures go through this one list, so neither can know of less than the other.
 */
export const OF_ORDERS: readonly PersonalData[] = [
  {
    kind: 'DELIVERY',
    read: `select order_id::text as reference, to_jsonb(t) - 'order_id' as data
      from order_delivery t join given using (order_id)`,
    forget: `delete from order_delivery t using given where t.order_id = given.order_id`,
  },
  {
    kind: 'AMENDMENT',
    read: `select order_id || '/' || revision as reference, jsonb_build_object('kind', kind,
        'reason', reason) || case kind when 'DELIVERY'
        then jsonb_build_object('before', before, 'after', after) else '{}' end as data
      from order_amendment t join given using (order_id)`,
    forget: `update order_amendment t set reason = ${BLANK},
        before = case kind when 'DELIVERY' then '{}' else before end,
        after = case kind when 'DELIVERY' then '{}' else after end,
        plan = case when plan is null then null
          else jsonb_set(plan, '{reason}', to_jsonb(${BLANK}::text)) end
      from given where t.order_id = given.order_id`,
  },
  {
    kind: 'NOTE',
    read: `select order_id || '/' || note_no as reference, jsonb_build_object('text', text) as data
      from order_note t join given using (order_id)`,
    forget: `update order_note t set text = ${BLANK} from given where t.order_id = given.order_id`,
  },
  {
    kind: 'HISTORY',
    read: `select order_id || '/' || sequence as reference, jsonb_build_object('fact', fact,
        'reason', reason) as data
      from order_stage t join given using (order_id)
      where reason is not null and fact in ${WRITTEN}`,
    forget: `update order_stage t set reason = ${BLANK} from given
      where t.order_id = given.order_id and reason is not null and fact in ${WRITTEN}`,
  },
  {
    kind: 'REASON',
    read: `select order_no as reference, jsonb_build_object('reason', reason, 'holdReason',
        hold_reason) as data
      from sales_order t join given on given.order_id = t.id
      where reason is not null or hold_reason is not null`,
    forget: `update sales_order t set reason = case when reason is null then null
          when reason ~ '^[A-Za-z_, ]+$' and status = 'REFUSED' then reason
          when reason in ('PAYMENT_DEADLINE', 'AUTHORIZATION_LAPSED', 'PLATFORM_CANCELLED')
          then reason else ${BLANK} end,
        hold_reason = case when held_at is null then null else ${BLANK} end
      from given where t.id = given.order_id`,
  },
  {
    kind: 'RETURN',
    read: `select return_no as reference, jsonb_build_object('reason', reason) as data
      from order_return t join given using (order_id)`,
    forget: `update order_return t set reason = ${BLANK} from given
      where t.order_id = given.order_id`,
  },
  {
    kind: 'PAYMENT',
    read: `select payment_no as reference, jsonb_build_object('payerHash', payer_hash,
        'clientParameters', client_parameters) as data
      from payment t join given using (order_id)
      where payer_hash is not null or client_parameters is not null`,
    forget: `update payment t set payer_hash = null, client_parameters = null from given
      where t.order_id = given.order_id`,
  },
  {
    kind: 'DESTINATION',
    read: `select fulfilment_no as reference, jsonb_build_object('destination', destination) as data
      from fulfilment_order t join given using (order_id) where destination is not null`,
    forget: `update fulfilment_order t set destination = null from given
      where t.order_id = given.order_id`,
  },
  {
    kind: 'PROCESS',
    read: `select id::text as reference, data from order_process t join given using (order_id)
      where ended_at is not null`,
    forget: `delete from order_process t using given
      where t.order_id = given.order_id and ended_at is not null`,
  },
];

/**
 * What orders are, for a copy of a person's data; it is the books, so it is never forgotten.
 * Needs `given (order_id)`.
 */
export const READ_ORDERS = `select order_no as reference, jsonb_build_object('orderNo', order_no,
    'store', store, 'status', status, 'placedAt', placed_at, 'currency', currency,
    'totalMinor', total_minor, 'paidMinor', paid_minor, 'refundedMinor', refunded_minor,
    'pointsSpent', points_spent, 'lines', (
      select jsonb_agg(jsonb_build_object('sku', sku, 'description', description,
        'quantity', quantity, 'amountMinor', amount_minor) order by line_no)
      from order_line l where l.order_id = t.id)) as data
  from sales_order t join given on given.order_id = t.id order by t.id`;

/**
 * Everything personal that belongs to no order that was placed. Needs `person (member_no, phones)`.
 *
 * The member's number is no such thing: nothing leads from it to a person once members has
 * forgotten who that was.
 */
export const OF_PERSONS: readonly PersonalData[] = [
  {
    kind: 'DRAFT',
    read: `select draft_no as reference, jsonb_build_object('cart', cart, 'note', note) as data
      from order_draft t join person using (member_no)`,
    forget: `delete from order_draft t using person where t.member_no = person.member_no`,
  },
  {
    kind: 'PARKED_SALE',
    read: `select parked_no as reference, jsonb_build_object('label', label, 'cart', cart) as data
      from parked_sale t join person on t.cart->>'memberNo' = person.member_no`,
    forget: `delete from parked_sale t using person where t.cart->>'memberNo' = person.member_no`,
  },
  {
    kind: 'OFFLINE_SALE',
    read: `select t.id::text as reference, jsonb_build_object('kind', kind, 'subject', subject,
        'atTill', at_till) as data
      from till_conflict t join person on ${isOfPerson('t')}`,
    forget: `update till_conflict t set subject = case kind when 'MEMBER_UNKNOWN' then ${BLANK}
          else subject end, at_till = ${BLANK},
        resolution = case when resolution is null then null else ${BLANK} end
      from person where ${isOfPerson('t')}`,
  },
  {
    kind: 'INTAKE_REJECT',
    read: `select t.id::text as reference, personal as data
      from intake_reject t join person on exists (
        select 1 from jsonb_array_elements_text(person.phones) phone
        where t.personal::text like '%' || phone || '%')`,
    forget: `update intake_reject t set personal = null from person where exists (
        select 1 from jsonb_array_elements_text(person.phones) phone
        where t.personal::text like '%' || phone || '%')`,
  },
];

/** What a till could not fit that names the person: who it took them for, or a whole sale. */
function isOfPerson(row: string): string {
  return `((${row}.kind = 'MEMBER_UNKNOWN'
      and (${row}.subject = person.member_no or person.phones @> to_jsonb(${row}.subject)))
    or (${row}.kind in ('SEQUENCE_REUSED', 'NOT_BOOKABLE')
      and position('"memberNo":' || to_json(person.member_no) in ${row}.at_till) > 0))`;
}
