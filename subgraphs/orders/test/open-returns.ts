import { describe, expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import type { Actor } from '@entresol/shared';
import { ANALYST, OTHER_CLERK } from './fixtures.ts';
import { brokenOrders } from './order-invariants.ts';
import type { openRoutingHouse } from './routing-house.ts';
import { openWarehouseDesk } from './warehouse-desk.ts';

type Town = ReturnType<typeof openRoutingHouse>;

const ONLINE = {
  scene: 'ONLINE_SALE',
  deliverTo: { latitude: '31.2363', longitude: '121.4800' },
};
const THERE = {
  kind: 'STAFF',
  id: 'S-6',
  roles: ['STORE_MANAGER'],
  stores: ['SH002'],
} as const;
const BOTH = { kind: 'STAFF', id: 'S-8', roles: ['CLERK'], stores: ['SH001', 'SH002'] } as const;
const RETURN = `mutation ($input: OrderReturnInput!, $key: String!) {
  orderReturn(input: $input, idempotencyKey: $key) {
    order { status } orderReturn { refund { amountMinor } }
    userErrors { code ... on ReturnExceededError { returnable } } } }`;

/** What customers bring back of orders that are not complete yet. */
export function describeOpenReturns(orders: SubgraphUnderTest, town: Town): void {
  const { till, desk, accept, ship, short, deliver, settle } = openWarehouseDesk(orders);
  const giveBack = (orderNo: string, quantity: number, key: string) => {
    const lines = [{ lineNo: 1, quantity, condition: 'GOOD' }];
    return desk.ask(RETURN, { input: { orderNo, reason: 'too much', lines }, key });
  };
  const money = async (orderNo: string) =>
    (
      await orders.sql(
        `select status, returned_minor::int as returned, refunded_minor::int as refunded
         from sales_order where order_no = $1`,
        [orderNo],
      )
    )[0];

  /** Five for 88.99 yuan, of which the first place's three are delivered. */
  async function halfArrived(key: string): Promise<string> {
    town.house().member('M-1', 500);
    town.setStock({ SH001: 3, SH002: 2 });
    const cart = { memberNo: 'M-1', pointsToSpend: 101, lines: [{ sku: 'TEA', quantity: 5 }] };
    const { order } = await till.submit({ ...ONLINE, ...cart }, key);
    await till.pay(order.orderNo, `${key}-pay`);
    expect((await giveBack(order.orderNo, 1, `${key}-early`)).userErrors).toMatchObject([
      { code: 'ORDER_STATE' },
    ]);
    await accept(`${order.orderNo}-F1`, `${key}-accept`);
    const { parcel } = await ship(`P-${key}`, [{ fulfilmentNo: `${order.orderNo}-F1` }]);
    await deliver(parcel.parcelNo);
    return order.orderNo;
  }
  const factsOf = async (orderNo: string) =>
    (await desk.facts(orderNo)).map((it) => [
      it.kind,
      it.fromUnit,
      it.quantity,
      it.fulfilParty.code,
      it.paid.amountMinor,
    ]);

  const SUMMARY = `{ settlementSummary { payingParty { code } settledTo unitsDelivered unitsReturned
    delivered { amountMinor currency } returned { amountMinor } net { amountMinor } } }`;
  const summed = async (actor: Actor) =>
    (await desk.ask(SUMMARY, {}, { actor })).map((it: any) => [
      `${it.payingParty.code} ${it.settledTo} ${it.delivered.currency}`,
      it.unitsDelivered - it.unitsReturned,
      it.delivered.amountMinor - it.returned.amountMinor,
      it.net.amountMinor,
    ]);
  const summedBySql = async (store = 'sale_party') =>
    (
      await orders.sql(`
        with signed as (
          select *, case kind when 'DELIVERED' then 1 else -1 end as sign from settlement_fact
          where ${store} in (sale_party, fulfil_party))
        select paying_party || ' ' || settled_to || ' ' || currency as who,
          sum(sign * quantity)::int as units, sum(sign * paid_minor)::int as net
        from signed group by 1 order by 1`)
    ).map(({ who, units, net }) => [who, units, net, net]);

  describe('what arrived of an order whose rest is on its way', () => {
    it('may come back with its shares, and the rest goes on', async () => {
      const orderNo = await halfArrived('half');
      expect((await desk.read(orderNo)).allowedActions).toContain('RETURN');
      const { orderReturn, order } = await giveBack(orderNo, 2, 'half-back');
      expect([orderReturn.refund.amountMinor, order.status]).toEqual([3_559, 'PAID']);
      expect((await giveBack(orderNo, 2, 'half-more')).userErrors).toMatchObject([
        { code: 'RETURN_EXCEEDED', returnable: 1 },
      ]);
      expect(await brokenOrders(orders)).toEqual([]);
      await till.fulfil(orderNo, 'half-rest');
      expect(await money(orderNo)).toEqual({
        status: 'COMPLETED',
        returned: 3_559,
        refunded: 3_559,
      });
      expect(await factsOf(orderNo)).toEqual([
        ['DELIVERED', 3, 3, 'SH001', 5_340],
        ['RETURNED', 3, 2, 'SH001', 3_560],
        ['DELIVERED', 3, 2, 'SH002', 3_560],
      ]);
      const [completed] = await desk.events(orderNo, 'OrderCompleted');
      expect(completed.paidMinor).toBe(5_340);
      expect(await summed(ANALYST)).toEqual(await summedBySql());
      expect(await summed(THERE)).toEqual(await summedBySql(`'SH002'`));
      await giveBack(orderNo, 3, 'half-all');
      expect(await money(orderNo)).toMatchObject({ returned: 8_899, refunded: 8_899 });
      expect((await desk.events(orderNo, 'OrderReturned')).map((it) => it.refundedMinor)).toEqual([
        0, 5_340,
      ]);
      expect(await brokenOrders(orders)).toEqual([]);
    });

    it('comes back exactly, though the rest is given up or arrives at the same time', async () => {
      const orderNo = await halfArrived('race');
      const other = `${orderNo}-F2`;
      await accept(other, 'race-accept', OTHER_CLERK);
      await short(other, 1, 'race-short', { policy: 'CANCEL' }, BOTH);
      const answers = await Promise.all([
        till.fulfil(orderNo, 'race-rest'),
        ...[1, 2, 3].map((n) => giveBack(orderNo, 2, `race-${n}`)),
      ]);
      await settle();
      const made = answers.slice(1).filter(({ orderReturn }) => orderReturn !== null);
      expect(made.length).toBeGreaterThan(0);
      if (answers[0].order === null) await till.fulfil(orderNo, 'race-again');
      expect(await money(orderNo)).toMatchObject({ status: 'COMPLETED' });
      expect(await brokenOrders(orders)).toEqual([]);
    });
  });
}
