import { describe, expect, it } from '@jest/globals';
import { eventually, type JourneySystem } from './journey-system.ts';
import { ANALYST, CLERK, MEMBER, SERVICE } from './people.ts';

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo status paymentStatus total { amountMinor } pointsSpent }
    userErrors { __typename code message field retryable }
  }
}`;

const PAY = `mutation ($orderNo: String!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: CASH }, idempotencyKey: $key) {
    order { status paymentStatus paid { amountMinor } }
    payment { state }
    userErrors { code message }
  }
}`;

const FULFIL = `mutation ($orderNo: String!, $key: String!) {
  orderFulfil(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { status fulfilmentStatus }
    userErrors { code message }
  }
}`;

const STOCK = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { onHand available reserved version }
}`;

const POINTS = `query { member(memberNo: "M0000001") { points { balance available held } } }`;

/** What a till does all day, on the whole system. */
export function tillJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);

  describe('a till', () => {
    it('scans a barcode and sees the stock here and in the warehouse', async () => {
      const { data: known } = await ask(CLERK, `{ product(sku: "TEA-01S") { barcodes } }`);
      const answer = await ask(
        CLERK,
        `query ($barcode: String!) {
          product(barcode: $barcode) {
            sku name basePrice { amount currency }
            here: stockLevel(location: "SH001") { available location { name } }
            warehouse: stockLevel(location: "CW001") { available }
          }
        }`,
        { barcode: known.product.barcodes[0] },
        'zh-CN',
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data.product).toMatchObject({
        sku: 'TEA-01S',
        name: '龙井绿茶（小）',
        here: { available: 40, location: { name: '上海南京东路店' } },
        warehouse: { available: 500 },
      });
    });

    it('sells with promotion, coupon and points: previews, submits, takes cash, hands over', async () => {
      const { data: mine } = await ask(
        MEMBER,
        `{ coupons(first: 10, where: { templateCode: { eq: "SPRING50" } }) { nodes { code } } }`,
      );
      const couponCode = mine.coupons.nodes[0].code;
      const input = {
        store: 'SH001',
        memberNo: 'M0000001',
        lines: [
          { sku: 'WARE-01L', quantity: 2 },
          { sku: 'TEA-02M', quantity: 3 },
        ],
        couponCodes: [couponCode],
        pointsToSpend: 300,
      };
      const stockBefore = (await ask(CLERK, STOCK, { sku: 'WARE-01L' })).data.stockLevel;
      const pointsBefore = (await ask(CLERK, POINTS)).data.member.points;

      const preview = await ask(
        CLERK,
        `query ($input: OrderInput!) {
          orderPreview(input: $input) {
            subtotal { amountMinor } discountTotal { amountMinor } pointsDiscount { amountMinor }
            total { amountMinor } pointsToEarn
            lines { lineNo sku quantity amount { amountMinor } discountShare { amountMinor } }
            candidates { source code applied reason message }
            userErrors { code message }
          }
        }`,
        { input },
      );
      expect(preview.errors).toBeUndefined();
      const priced = preview.data.orderPreview;
      expect(priced.userErrors).toEqual([]);
      expect(priced.pointsDiscount.amountMinor).toBe(300);
      expect(priced.total.amountMinor).toBe(
        priced.subtotal.amountMinor - priced.discountTotal.amountMinor - 300,
      );
      expect(priced.candidates).toContainEqual(
        expect.objectContaining({ source: 'COUPON', code: couponCode, applied: true }),
      );

      const submitted = await ask(CLERK, SUBMIT, {
        input: { ...input, expectedTotalMinor: priced.total.amountMinor },
        key: 'till-sale-1',
      });
      expect(submitted.errors).toBeUndefined();
      expect(submitted.data.orderSubmit.userErrors).toEqual([]);
      const { orderNo } = submitted.data.orderSubmit.order;
      expect(submitted.data.orderSubmit.order).toMatchObject({
        status: 'AWAITING_PAYMENT',
        total: { amountMinor: priced.total.amountMinor },
        pointsSpent: 300,
      });
      expect((await ask(CLERK, STOCK, { sku: 'WARE-01L' })).data.stockLevel).toMatchObject({
        onHand: stockBefore.onHand,
        available: stockBefore.available - 2,
        reserved: stockBefore.reserved + 2,
      });

      const paid = await ask(CLERK, PAY, { orderNo, key: 'till-pay-1' });
      expect(paid.data.orderPay).toMatchObject({
        order: { status: 'PAID', paymentStatus: 'PAID' },
        payment: { state: 'CAPTURED' },
        userErrors: [],
      });
      const done = await ask(CLERK, FULFIL, { orderNo, key: 'till-fulfil-1' });
      expect(done.data.orderFulfil).toMatchObject({
        order: { status: 'COMPLETED', fulfilmentStatus: 'FULFILLED' },
        userErrors: [],
      });

      expect((await ask(CLERK, STOCK, { sku: 'WARE-01L' })).data.stockLevel).toMatchObject({
        onHand: stockBefore.onHand - 2,
        reserved: stockBefore.reserved,
      });
      const balance = pointsBefore.balance - 300 + priced.pointsToEarn;
      const pointsAfter = await eventually(
        async () => (await ask(CLERK, POINTS)).data.member.points,
        (points) => points.balance === balance,
      );
      expect(pointsAfter).toEqual({ balance, available: balance, held: 0 });

      const crossing = await ask(
        ANALYST,
        `query ($orderNo: String!) {
          order(orderNo: $orderNo) {
            status total { amount }
            member { memberNo tier { code name } points { balance } }
            lines { quantity unitPrice { amount } product { name stockLevel(location: "SH001") { onHand } } }
            coupons { code status template { name } }
            promotions { code name }
            store { code name legalEntity { name } }
            staff { staffNo displayName }
            channel { name }
            stages { sequence stage fact actor }
          }
        }`,
        { orderNo },
      );
      expect(crossing.errors).toBeUndefined();
      expect(crossing.data.order).toMatchObject({
        status: 'COMPLETED',
        member: { memberNo: 'M0000001', points: { balance } },
        coupons: [{ code: couponCode, status: 'REDEEMED' }],
        store: { code: 'SH001', name: '上海南京东路店' },
        staff: { staffNo: 'S0001', displayName: '收银员一号' },
        channel: { name: '门店收银' },
      });
      expect(crossing.data.order.promotions.length).toBeGreaterThan(0);
      expect(crossing.data.order.lines[0].product.stockLevel.onHand).toBe(stockBefore.onHand - 2);
      const sequences = crossing.data.order.stages.map((stage: any) => stage.sequence);
      expect(sequences).toEqual(sequences.map((_: number, i: number) => i + 1));
    });

    it('gives the first answer to a repeat, and refuses the key for another cart', async () => {
      const input = { store: 'SH001', lines: [{ sku: 'SNACK-01S', quantity: 1 }] };
      const first = await ask(CLERK, SUBMIT, { input, key: 'till-repeat' });
      const repeat = await ask(CLERK, SUBMIT, { input, key: 'till-repeat' });
      const other = { ...input, lines: [{ sku: 'SNACK-01S', quantity: 2 }] };
      const mismatch = await ask(CLERK, SUBMIT, { input: other, key: 'till-repeat' });

      expect(first.data.orderSubmit.order.orderNo).toBeTruthy();
      expect(repeat.data).toEqual(first.data);
      expect(mismatch.data.orderSubmit).toMatchObject({
        order: null,
        userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }],
      });
    });

    it('never sells the last unit twice, whatever number of tills try', async () => {
      const sku = 'HOME-04L';
      await ask(
        SERVICE,
        `mutation { stockAdjust(
          input: { location: "SH001", reason: "last unit",
                   lines: [{ sku: "${sku}", newQuantity: 1, expectedQuantity: 40 }] }
          idempotencyKey: "till-last-unit") { userErrors { code message } } }`,
      );
      const { available } = (await ask(CLERK, STOCK, { sku })).data.stockLevel;
      const input = { store: 'SH001', lines: [{ sku, quantity: available }] };
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => ask(CLERK, SUBMIT, { input, key: `till-race-${i}` })),
      );
      const won = answers.filter((answer) => answer.data?.orderSubmit.order);
      const lost = answers.filter((answer) => !answer.data?.orderSubmit.order);
      expect(won).toHaveLength(1);
      for (const answer of lost) {
        expect(answer.data.orderSubmit.userErrors).toMatchObject([
          { __typename: 'InsufficientStockError', code: 'INSUFFICIENT_STOCK' },
        ]);
      }
      expect((await ask(CLERK, STOCK, { sku })).data.stockLevel.available).toBe(0);
    });

    it('cancels an unpaid order and everything is given back', async () => {
      const before = (await ask(CLERK, STOCK, { sku: 'SNACK-02M' })).data.stockLevel;
      const input = {
        store: 'SH001',
        memberNo: 'M0000001',
        lines: [{ sku: 'SNACK-02M', quantity: 5 }],
        pointsToSpend: 100,
      };
      const pointsBefore = (await ask(CLERK, POINTS)).data.member.points;
      const submitted = await ask(CLERK, SUBMIT, { input, key: 'till-cancel' });
      const { orderNo } = submitted.data.orderSubmit.order;
      const cancelled = await ask(
        CLERK,
        `mutation ($orderNo: String!) {
          orderCancel(input: { orderNo: $orderNo, reason: "customer left" }, idempotencyKey: "cancel-1") {
            order { status reason } userErrors { code }
          }
        }`,
        { orderNo },
      );
      expect(cancelled.data.orderCancel).toMatchObject({
        order: { status: 'CANCELLED', reason: 'customer left' },
        userErrors: [],
      });
      const after = await eventually(
        async () => (await ask(CLERK, STOCK, { sku: 'SNACK-02M' })).data.stockLevel,
        (level) => level.reserved === before.reserved,
      );
      expect(after).toMatchObject({ available: before.available, onHand: before.onHand });
      expect((await ask(CLERK, POINTS)).data.member.points).toEqual(pointsBefore);
    });
  });

  describe('the ledgers', () => {
    it('show no drift after all of it', async () => {
      const { data } = await ask(ANALYST, `{ stockDrift { sku account balance ledger } }`);
      expect(data.stockDrift).toEqual([]);
    });
  });
}
