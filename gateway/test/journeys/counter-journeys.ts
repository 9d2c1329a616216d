import { describe, expect, it } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { CLERK } from './people.ts';

const OPEN = `mutation ($device: String!, $key: String!) {
  shiftOpen(input: { store: "SH001", device: $device, floatMinor: 20000 }, idempotencyKey: $key) {
    shift { shiftNo } userErrors { code message }
  }
}`;
const SELL = `mutation ($input: SaleCompleteInput!, $key: String!) {
  saleComplete(input: $input, idempotencyKey: $key) {
    order {
      orderNo status paymentStatus fulfilmentStatus total { amountMinor }
      coupons { code status } payments { method state amount { amountMinor } }
      receipt { receiptNo change { amountMinor } }
    }
    userErrors { __typename code message field }
  }
}`;
const PREVIEW = `query ($input: OrderInput!) {
  orderPreview(input: $input) { total { amountMinor } userErrors { code } }
}`;
const CLOSE = `mutation ($shiftNo: String!, $counted: MinorUnits!, $key: String!) {
  shiftClose(input: { shiftNo: $shiftNo, countedMinor: $counted }, idempotencyKey: $key) {
    shift { status report { sales salesTotal { amountMinor } difference { amountMinor } } }
    userErrors { code message }
  }
}`;
const UPLOAD = `mutation ($input: OfflineSalesUploadInput!, $key: String!) {
  offlineSalesUpload(input: $input, idempotencyKey: $key) {
    sales { sequence outcome orderNo settled conflicts { nodes { kind subject } } }
    gaps { from to } userErrors { code message field }
  }
}`;
const STOCK = `query ($sku: String!) {
  stockLevel(sku: $sku, location: "SH001") { onHand available }
}`;
const SCAN = `mutation ($code: String!, $key: String!) {
  stockScanIn(
    input: { location: "SH001", device: "J-GUN", scans: [{ sequence: 1, code: $code, quantity: 3 }] }
    idempotencyKey: $key
  ) { scans { sku quantity repeated } userErrors { code message } }
}`;
const SKU = 'WARE-03L';
/** As many lines either way: 200 sales of 20 take their time, since each becomes an order. */
const IN_DEPTH = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const [SALES, LINES] = IN_DEPTH ? [200, 20] : [20, 200];

/** A shop's day (门店一天) at the counter, on the whole system. */
export function counterJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);
  const stockOf = async (sku: string) =>
    (await ask(CLERK, STOCK, { sku })).data.stockLevel as { onHand: number; available: number };

  describe('a counter', () => {
    let shiftNo: string;

    it('线下购物: opens its drawer and sells goods in hand in one call', async () => {
      const opened = await ask(CLERK, OPEN, { device: 'J-1', key: 'counter-open' });
      expect(opened.data.shiftOpen.userErrors).toEqual([]);
      shiftNo = opened.data.shiftOpen.shift.shiftNo;
      const { data: known } = await ask(CLERK, `{ product(sku: "${SKU}") { barcodes } }`);
      const before = await stockOf(SKU);
      const lines = [{ sku: known.product.barcodes[0], quantity: 2 }];
      const { data: priced } = await ask(CLERK, PREVIEW, { input: { store: 'SH001', lines } });
      const total = priced.orderPreview.total.amountMinor as number;
      const input = {
        store: 'SH001',
        device: 'J-1',
        lines,
        expectedTotalMinor: total,
        tenders: [
          { method: 'CARD', amountMinor: 100, terminalRef: 'SLIP-1' },
          { method: 'CASH', tenderedMinor: total },
        ],
      };
      const { data } = await ask(CLERK, SELL, { input, key: 'counter-1' });
      expect(data.saleComplete.userErrors).toEqual([]);
      expect(data.saleComplete.order).toMatchObject({
        status: 'COMPLETED',
        paymentStatus: 'PAID',
        fulfilmentStatus: 'FULFILLED',
        total: { amountMinor: total },
        receipt: { receiptNo: `${shiftNo}-0001`, change: { amountMinor: 100 } },
      });
      const after = await stockOf(SKU);
      expect(before.onHand - after.onHand).toBe(2);
      expect(before.available - after.available).toBe(2);
    });

    it('线上领券门店消费: takes a coupon that was taken online, once', async () => {
      const issued = await ask(
        { kind: 'MEMBER', id: 'M0000004' },
        `mutation { couponIssue(input: { template: "WELCOME5" }, idempotencyKey: "counter-coupon") {
          coupon { code } userErrors { code } } }`,
      );
      const couponCode = issued.data.couponIssue.coupon.code as string;
      const cart = {
        store: 'SH001',
        memberNo: 'M0000004',
        lines: [{ sku: SKU, quantity: 1 }],
        couponCodes: [couponCode],
      };
      const input = { ...cart, device: 'J-1', tenders: [{ method: 'CASH' }] };
      const { data } = await ask(CLERK, SELL, { input, key: 'counter-2' });
      expect(data.saleComplete.userErrors).toEqual([]);
      expect(data.saleComplete.order).toMatchObject({
        status: 'COMPLETED',
        coupons: [{ code: couponCode, status: 'REDEEMED' }],
      });
      const again = await ask(CLERK, SELL, { input, key: 'counter-3' });
      expect(again.data.saleComplete).toMatchObject({
        order: null,
        userErrors: [{ code: 'COUPON_NOT_USABLE' }],
      });
    });

    it('sells what the books do not have, and the manager is told', async () => {
      const { available } = await stockOf(SKU);
      const input = {
        store: 'SH001',
        device: 'J-1',
        lines: [{ sku: SKU, quantity: available + 4 }],
        tenders: [{ method: 'CASH' }],
      };
      const { data } = await ask(CLERK, SELL, { input, key: 'counter-4' });
      expect(data.saleComplete.order).toMatchObject({ status: 'COMPLETED' });
      const { orderNo } = data.saleComplete.order;
      const manager = { ...CLERK, roles: ['STORE_MANAGER'] };
      const told = await ask(
        manager,
        `query ($no: String!) { stockShortfalls(where: { reference: { eq: $no } }) {
          nodes { sku quantity location { code } } } }`,
        { no: orderNo },
      );
      expect(told.data.stockShortfalls.nodes).toEqual([
        { sku: SKU, quantity: 4, location: { code: 'SH001' } },
      ]);
      expect((await stockOf(SKU)).available).toBe(0);
    });

    it('uploads what it sold in a day offline, half a megabyte, in one request of its clerk', async () => {
      const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
      const line = { sku: SKU, quantity: 1, unitPrice: '9.9', amountMinor: 990 };
      const share = { lineNo: LINES, amountMinor: 90 };
      const name = '满减 offline promotion, as the till knew it';
      const sales = Array.from({ length: SALES }, (_, index) => ({
        sequence: 1_001 + index,
        occurredAt,
        shiftNo,
        lines: Array.from({ length: LINES }, () => ({ ...line, description: `${SKU} 示例商品` })),
        discounts: [{ source: 'PROMOTION', code: 'OFF', name, shares: [share] }],
        tenders: [{ method: 'CASH', tenderedMinor: 990 * LINES }],
      }));
      const input = { store: 'SH001', device: 'J-2', sales };
      expect(Buffer.byteLength(JSON.stringify(input))).toBeGreaterThan(400 * 1024);
      const upload = UPLOAD.replace('conflicts { nodes { kind subject } }', '');
      const { status, data, errors } = await ask(CLERK, upload, { input, key: 'counter-200' });
      expect([status, errors]).toEqual([200, undefined]);
      const { sales: told, userErrors } = data.offlineSalesUpload;
      expect(userErrors).toEqual([]);
      const outcomes = Map.groupBy(told as any[], (it) => it.outcome);
      expect([...outcomes].map(([outcome, all]) => [outcome, all.length])).toEqual([
        ['RECORDED', SALES],
      ]);
      const tooLong = Array.from({ length: 201 }, () => ({ ...sales[0]!, lines: [] }));
      const twoMore = { ...input, sales: tooLong };
      const more = await ask(CLERK, upload, { input: twoMore, key: 'counter-201' });
      const { userErrors: tooMany } = more.data.offlineSalesUpload;
      expect(tooMany).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'sales'] }]);
    });

    it('uploads what it sold offline, twice, and it counts once', async () => {
      const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
      const sale = (sequence: number, sku: string) => ({
        sequence,
        occurredAt,
        shiftNo,
        lines: [{ sku, quantity: 1, unitPrice: '9.9', amountMinor: 990 }],
        tenders: [{ method: 'CASH', tenderedMinor: 1_000 }],
      });
      const sales = [sale(2, SKU), sale(1, 'NOT-THERE')];
      const input = { store: 'SH001', device: 'J-1', sales };
      const { data } = await ask(CLERK, UPLOAD, { input, key: 'counter-5' });
      const again = await ask(CLERK, UPLOAD, { input, key: 'counter-6' });
      expect(data.offlineSalesUpload).toMatchObject({ gaps: [], userErrors: [] });
      expect(data.offlineSalesUpload.sales.map((it: any) => it.outcome)).toEqual([
        'RECORDED',
        'RECORDED',
      ]);
      expect(again.data.offlineSalesUpload.sales.map((it: any) => it.outcome)).toEqual([
        'REPEATED',
        'REPEATED',
      ]);
      const kinds = again.data.offlineSalesUpload.sales.map((it: any) =>
        it.conflicts.nodes.map(({ kind }: any) => kind).sort(),
      );
      expect(kinds).toEqual([['PRICE_DIFFERS', 'STOCK_SHORT'], ['SKU_UNKNOWN']]);
    });

    it('closes its drawer with a cash count', async () => {
      const { shift } = (await ask(CLERK, CLOSE, { shiftNo, counted: 0, key: 'counter-close' }))
        .data.shiftClose;
      expect(shift).toMatchObject({ status: 'CLOSED', report: { sales: 5 } });
    });

    it('scans goods in by their barcode, once', async () => {
      const { data: known } = await ask(CLERK, `{ product(sku: "TEA-01S") { barcodes } }`);
      const code = known.product.barcodes[0];
      const { data } = await ask(CLERK, SCAN, { code, key: 'counter-scan-1' });
      expect(data.stockScanIn).toMatchObject({
        scans: [{ sku: 'TEA-01S', quantity: 3, repeated: false }],
        userErrors: [],
      });
      const again = await ask(CLERK, SCAN, { code, key: 'counter-scan-2' });
      expect(again.data.stockScanIn.scans).toMatchObject([{ repeated: true }]);
    });
  });
}
