import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually, type JourneySystem } from './journey-system.ts';
import { ANALYST, CLERK, MEMBER } from './people.ts';

const INVARIANTS = readFileSync(
  new URL('../../../scripts/testing/invariants.sql', import.meta.url),
  'utf8',
);

const SELL = `mutation ($input: OrderInput!) {
  orderSubmit(input: $input, idempotencyKey: "return-sale") {
    order { orderNo total { amountMinor } discountTotal { amountMinor } pointsSpent }
    userErrors { code message }
  }
}`;
const HAND_OVER = `mutation ($orderNo: String!) {
  orderPay(input: { orderNo: $orderNo, method: CASH }, idempotencyKey: "return-pay") {
    userErrors { code message }
  }
  orderFulfil(input: { orderNo: $orderNo }, idempotencyKey: "return-fulfil") {
    order { status } userErrors { code message }
  }
}`;
const PREVIEW = `query ($input: OrderReturnInput!) {
  returnPreview(input: $input) {
    refund { amountMinor } pointsReturned couponsReturned userErrors { code message }
  }
}`;
const RETURN = `mutation ($input: OrderReturnInput!, $key: String!) {
  orderReturn(input: $input, idempotencyKey: $key) {
    order { refunded { amountMinor } }
    orderReturn { returnNo state refund { amountMinor } pointsReturned couponsReturned }
    userErrors { code message }
  }
}`;
const STOCK = `{
  ware: stockLevel(sku: "WARE-01L", location: "SH001") { onHand damaged available reserved }
  tea: stockLevel(sku: "TEA-02M", location: "SH001") { onHand damaged available reserved }
}`;
const POINTS = `{ member(memberNo: "M0000001") { points { balance available held } } }`;

/** What a customer brings back after the sale, on the whole system. */
export function returnJourneys(system: () => JourneySystem): void {
  const ask = async (...args: Parameters<JourneySystem['ask']>) => {
    const answer = await system().ask(...args);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const points = async () => (await ask(CLERK, POINTS)).member.points;
  const earned = (orderNo: string, kind: string) =>
    eventually(
      async () =>
        (
          await ask(
            CLERK,
            `{ member(memberNo: "M0000001") { points { entries(first: 20) {
               nodes { kind points document } } } } }`,
          )
        ).member.points.entries.nodes.filter(
          (entry: any) => entry.kind === kind && entry.document.startsWith(orderNo),
        ),
      (entries: readonly { points: number }[]) => entries.length > 0,
    );

  describe('a return desk', () => {
    it('takes back one of three, then the rest: money, stock, points and coupon are exact', async () => {
      const issued = await ask(
        CLERK,
        `mutation { couponIssue(input: { template: "SPRING50", memberNo: "M0000001" },
           idempotencyKey: "return-coupon") { coupon { code } userErrors { code message } } }`,
      );
      const { code } = issued.couponIssue.coupon;
      const before = { stock: await ask(CLERK, STOCK), points: await points() };

      const sold = await ask(CLERK, SELL, {
        input: {
          store: 'SH001',
          memberNo: 'M0000001',
          lines: [
            { sku: 'WARE-01L', quantity: 3 },
            { sku: 'TEA-02M', quantity: 1 },
          ],
          couponCodes: [code],
          pointsToSpend: 100,
        },
      });
      expect(sold.orderSubmit.userErrors).toEqual([]);
      const { orderNo, total } = sold.orderSubmit.order;
      const handed = await ask(CLERK, HAND_OVER, { orderNo });
      expect(handed.orderFulfil.order).toEqual({ status: 'COMPLETED' });
      await earned(orderNo, 'EARN');

      const one = {
        orderNo,
        reason: 'one is chipped',
        lines: [{ lineNo: 1, quantity: 1, condition: 'DAMAGED' }],
      };
      const { returnPreview } = await ask(MEMBER, PREVIEW, { input: one });
      expect(returnPreview).toMatchObject({ couponsReturned: false, userErrors: [] });
      const first = (await ask(CLERK, RETURN, { input: one, key: 'return-1' })).orderReturn;
      expect(first).toMatchObject({
        orderReturn: {
          returnNo: `${orderNo}-R1`,
          state: 'DONE',
          refund: returnPreview.refund,
          pointsReturned: returnPreview.pointsReturned,
          couponsReturned: false,
        },
        order: { refunded: returnPreview.refund },
        userErrors: [],
      });
      const { stock } = before;
      expect(await ask(CLERK, STOCK)).toMatchObject({
        ware: { onHand: stock.ware.onHand - 2, damaged: stock.ware.damaged + 1 },
        tea: { onHand: stock.tea.onHand - 1 },
      });

      const rest = {
        orderNo,
        reason: 'all of it',
        lines: [
          { lineNo: 1, quantity: 2, condition: 'GOOD' },
          { lineNo: 2, quantity: 1, condition: 'GOOD' },
        ],
      };
      const last = (await ask(CLERK, RETURN, { input: rest, key: 'return-2' })).orderReturn;
      expect(last).toMatchObject({
        orderReturn: { state: 'DONE', couponsReturned: true },
        order: { refunded: total },
        userErrors: [],
      });
      const gone = first.orderReturn;
      expect(gone.refund.amountMinor + last.orderReturn.refund.amountMinor).toBe(total.amountMinor);
      expect(gone.pointsReturned + last.orderReturn.pointsReturned).toBe(100);
      expect(await ask(CLERK, STOCK)).toEqual({
        ware: {
          ...stock.ware,
          damaged: stock.ware.damaged + 1,
          available: stock.ware.available - 1,
        },
        tea: stock.tea,
      });
      const back = await eventually(points, ({ balance }) => balance === before.points.balance);
      expect(back).toEqual(before.points);
      const told = await ask(
        ANALYST,
        `query ($orderNo: String!) { order(orderNo: $orderNo) {
           coupons { code status } payments { state } lines { quantity returnedQuantity }
           returns { lines { sku condition } location { code name } } } }`,
        { orderNo },
      );
      expect(told.order).toMatchObject({
        coupons: [{ code, status: 'REVERSED' }],
        payments: [{ state: 'REFUNDED' }],
        lines: [
          { quantity: 3, returnedQuantity: 3 },
          { quantity: 1, returnedQuantity: 1 },
        ],
        returns: [
          { lines: [{ sku: 'WARE-01L', condition: 'DAMAGED' }], location: { code: 'SH001' } },
          { lines: [{ condition: 'GOOD' }, { sku: 'TEA-02M' }] },
        ],
      });
      const again = (await ask(CLERK, RETURN, { input: rest, key: 'return-3' })).orderReturn;
      expect(again.userErrors).toMatchObject([
        { code: 'RETURN_EXCEEDED' },
        { code: 'RETURN_EXCEEDED' },
      ]);
    });

    it('leaves no invariant broken, over all subgraphs', async () => {
      const { stockDrift } = await ask(ANALYST, `{ stockDrift { sku account balance ledger } }`);
      expect(stockDrift).toEqual([]);
      const reader = new pg.Client({ connectionString: system().databaseUrl });
      await reader.connect();
      try {
        const violations = async () => (await reader.query(INVARIANTS)).rows as unknown[];
        expect(await eventually(violations, (rows) => rows.length === 0)).toEqual([]);
      } finally {
        await reader.end();
      }
    });
  });
}
