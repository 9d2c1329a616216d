import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** Each selects the rows that break a rule; together they are INV6, INV11 and INV12 of coupons. */
const CHECKS: Readonly<Record<string, string>> = {
  'issued of a template = its coupons': `
    select t.code from coupon_template t left join coupon c on c.template_code = t.code
    group by t.code having t.issued <> count(c.code)`,
  'issued of a template <= its limit': `
    select code from coupon_template where issued > limit_total`,
  'count of a member = the member’s coupons': `
    select n.template_code, n.member_no from coupon_member_count n
    full join (
      select template_code, member_no, count(*) as issued from coupon group by 1, 2
    ) c using (template_code, member_no)
    where n.issued is distinct from c.issued`,
  'count of a member <= the limit': `
    select n.template_code, n.member_no from coupon_member_count n
    join coupon_template t on t.code = n.template_code where n.issued > t.limit_per_member`,
  'a held coupon is in the lock of its order': `
    select c.code from coupon c left join coupon_lock l
      on l.reference = c.order_no and l.status = c.status and c.code = any(l.coupon_codes)
    where c.order_no is not null and l.reference is null`,
  'a lock holds all its coupons': `
    select l.reference from coupon_lock l cross join unnest(l.coupon_codes) as held(code)
    left join coupon c on c.code = held.code and c.order_no = l.reference and c.status = l.status
    where l.status in ('LOCKED', 'REDEEMED') and c.code is null`,
  'one event per version of a coupon': `
    select c.code from coupon c
    left join outbox o on o.key = c.code
    group by c.code having array_agg((o.payload->>'version')::int order by o.id)
      is distinct from array(select generate_series(1, c.version))`,
};

/** Names every rule that stored rows break, with the rows; empty when all is well. */
export async function brokenInvariants(campaigns: SubgraphUnderTest): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const [rule, select] of Object.entries(CHECKS)) {
    const rows = await campaigns.sql(select);
    if (rows.length > 0) broken.push(`${rule}: ${JSON.stringify(rows)}`);
  }
  return broken;
}
