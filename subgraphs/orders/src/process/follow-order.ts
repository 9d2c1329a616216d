/** A fulfilment order after it followed its order, as events tell it. */
export interface FulfilmentFollowed {
  readonly fulfilmentNo: string;
  readonly orderNo: string;
  readonly location: string;
  readonly handOver: string;
  readonly state: string;
  readonly waitingFor: string | null;
  readonly attempt: number;
  readonly version: number;
}

/**
 * How fulfilment orders follow the order that is `counted`, in the statement that changes it.
 *
 * Paid, they are given to their places; completed at once, they are handed over; cancelled or
 * refused, they end. So whoever changes an order's state, in whatever way, cannot leave them behind.
 */
export const FOLLOW_ORDER = `
  update fulfilment_order f set
    state = case counted.status
      when 'PAID' then 'ASSIGNED'
      when 'COMPLETED' then
        case when f.hand_over in ('PICKUP', 'COUNTER') then 'COLLECTED' else 'DELIVERED' end
      else 'CANCELLED' end,
    waiting_for = null, version = f.version + 1, state_at = counted.status_at
  from counted
  where f.order_id = counted.id and case counted.status
    when 'PAID' then f.state = 'NEW' and f.waiting_for = 'PAYMENT'
    when 'COMPLETED' then
      f.state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED', 'READY_FOR_PICKUP', 'SHIPPED')
    when 'CANCELLED' then f.state not in ('SHIPPED', 'DELIVERED', 'COLLECTED', 'CANCELLED')
    when 'REFUSED' then f.state = 'NEW'
    else false end
  returning f.*`;

/** What an event tells of a row of fulfilment orders `f`. */
export const FULFILMENT_FACT = `jsonb_build_object('fulfilmentNo', f.fulfilment_no,
  'location', f.location, 'handOver', f.hand_over, 'state', f.state,
  'waitingFor', f.waiting_for, 'attempt', f.attempt, 'version', f.version)`;

/** Those that `followed` in this statement. */
export const FOLLOWED = `
  select coalesce(jsonb_agg(${FULFILMENT_FACT} || jsonb_build_object('orderNo', counted.order_no)
    order by f.position), '[]') from followed f where f.order_id = counted.id`;

/** How far every place of the `counted` order is, once its fulfilment orders have followed. */
export const PROGRESS = `
  select coalesce(jsonb_agg(jsonb_build_object('fulfilmentNo', f.fulfilment_no,
    'location', f.location, 'state', coalesce(followed.state, f.state)) order by f.position), '[]')
  from fulfilment_order f left join followed using (fulfilment_no)
  where f.order_id = counted.id`;
