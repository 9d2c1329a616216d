import { expect } from '@jest/globals';
import { internalService } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { signSandboxNotification } from '../src/payment/sandbox-provider.ts';
import { FakeHouse } from './fake-house.ts';
import { eventually, MEMBER, openTill } from './fixtures.ts';

export const SECRET = 'a secret of the sandbox';
const LEASE_MS = 10_000;

const UNTOUCHED = [10, 1, 500];
const TAKEN = [8, 0, 400];
const EXPECTED: Readonly<Record<string, { free: number[]; states?: string[] }>> = {
  AWAITING_PAYMENT: { free: TAKEN, states: ['ACTIVE', 'ACTIVE', 'ACTIVE'] },
  PAID: { free: TAKEN, states: ['ACTIVE', 'DONE', 'DONE'] },
  COMPLETED: { free: TAKEN, states: ['DONE', 'DONE', 'DONE'] },
  CANCELLED: { free: UNTOUCHED },
  REFUSED: { free: UNTOUCHED },
};

const NOTIFY = `mutation ($signature: String!, $body: String!) {
  paymentNotificationReceive(
    provider: "SANDBOX"
    headers: [{ name: "x-entresol-signature", value: $signature }]
    body: $body
  ) { accepted reason }
}`;

/** One member, one product, one coupon, in a house whose every holding can be told. */
export function openWitness(orders: SubgraphUnderTest) {
  const till = openTill(orders);
  let house = new FakeHouse();

  const witness = {
    till,
    house: () => house,

    /** A new house, for the next test. */
    rebuild(): void {
      house = new FakeHouse();
      house.product('TEA', { unitPrice: '20' }, 10);
      house.member('M-1', 500, 'MINUS5');
    },

    /** Two units, a coupon and a hundred points: 34 yuan. */
    submit: (key: string) =>
      till.submit(
        {
          memberNo: 'M-1',
          lines: [{ sku: 'TEA', quantity: 2 }],
          couponCodes: ['MINUS5'],
          pointsToSpend: 100,
        },
        key,
      ),

    /** Lets leases pass until nothing is being worked on. */
    async settle(): Promise<void> {
      const active = `select count(*)::int as n from order_process where ended_at is null`;
      await eventually(
        async () => (await orders.sql(active))[0].n,
        (n) => n === 0,
        () => orders.clock.advance(LEASE_MS + 1),
      );
    },

    /** What the order says is what the house holds for it. */
    async expectSound(orderNo: string, status: string): Promise<void> {
      const order = await till.read(orderNo);
      expect(order).toMatchObject({ status });
      const { stock, uses, points } = house;
      const free = [stock.free('TEA@SH001'), uses.free('MINUS5'), points.free('M-1')];
      const states = [stock, uses, points].map((ledger) => ledger.stateOf(orderNo));
      expect({ free, states }).toMatchObject(EXPECTED[status]!);
      const sequences = order.stages.map((stage: any) => stage.sequence);
      expect(sequences).toEqual(sequences.map((_: number, index: number) => index + 1));
    },

    /** An order with a payment begun at the provider, and the payment's number. */
    async begun(key: string) {
      const { order } = await witness.submit(key);
      const options = { actor: MEMBER };
      const paying = await till.pay(order.orderNo, `${key}-pay`, 'SANDBOX', options);
      const [row] = await orders.sql(
        `select payment_no from payment p join sales_order o on o.id = p.order_id
         where order_no = $1`,
        [order.orderNo],
      );
      return { orderNo: order.orderNo as string, paymentNo: row.payment_no as string, ...paying };
    },

    /** Delivers a notification of the sandbox. */
    async notify(paymentNo: string, more: object = {}, secret = SECRET) {
      const told = { paymentNo, providerRef: 'SBX-1', amountMinor: 3_400, currency: 'CNY' };
      const body = JSON.stringify({ ...told, succeeded: true, ...more });
      const signature = signSandboxNotification(secret, body);
      const actor = internalService('test');
      const { data, errors } = await orders.run(NOTIFY, { signature, body }, { actor });
      if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
      return data.paymentNotificationReceive;
    },
  };
  return witness;
}
