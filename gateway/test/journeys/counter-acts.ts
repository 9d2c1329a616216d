import type { GraphClient } from '../../../scripts/house/graph-client.ts';

const OPEN = `mutation {
  shiftOpen(input: { store: "SH001", device: "K1", floatMinor: 0 }, idempotencyKey: "kill-shift") {
    shift { shiftNo } userErrors { code message }
  }
}`;
const SELL = `mutation ($input: SaleCompleteInput!, $key: String!) {
  saleComplete(input: $input, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const UPLOAD = `mutation ($input: OfflineSalesUploadInput!, $key: String!) {
  offlineSalesUpload(input: $input, idempotencyKey: $key) {
    sales { orderNo } userErrors { code message }
  }
}`;

/** What somebody buys at a counter, with a coupon and points. */
export interface CounterSale {
  readonly memberNo: string;
  readonly sku: string;
  readonly couponCode: string;
}

/** Sells at a counter in one call; the same key is the same sale. */
export async function sellAtCounter(
  clerk: GraphClient,
  { memberNo, sku, couponCode }: CounterSale,
  key: string,
): Promise<string> {
  await clerk.run(OPEN);
  const input = {
    store: 'SH001',
    device: 'K1',
    memberNo,
    lines: [{ sku, quantity: 1 }],
    couponCodes: [couponCode],
    pointsToSpend: 10,
    tenders: [{ method: 'CASH' }],
  };
  const answer = await clerk.run<{ saleComplete: { order: { orderNo: string } } }>(SELL, {
    input,
    key: `${key}-sell`,
  });
  return answer.saleComplete.order.orderNo;
}

/** Uploads a sale that was made offline; the same key is the same sale of the same till. */
export async function uploadFromTill(
  clerk: GraphClient,
  { memberNo, sku, couponCode }: CounterSale,
  key: string,
): Promise<string> {
  const discount = (source: string, code: string, amountMinor: number) => ({
    source,
    code,
    shares: [{ lineNo: 1, amountMinor }],
  });
  const sale = {
    sequence: numberOf(key),
    occurredAt: '2026-11-01T08:00:00Z',
    memberNo,
    lines: [{ sku, quantity: 1, unitPrice: '10', amountMinor: 1_000 }],
    discounts: [discount('COUPON', couponCode, 50), discount('POINTS', 'POINTS', 10)],
    tenders: [{ method: 'CASH' }],
  };
  const answer = await clerk.run<{ offlineSalesUpload: { sales: { orderNo: string }[] } }>(UPLOAD, {
    input: { store: 'SH001', device: 'K2', sales: [sale] },
    key: `${key}-upload`,
  });
  return answer.offlineSalesUpload.sales[0]!.orderNo;
}

/** One number per key. */
function numberOf(key: string): number {
  return [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) + 1;
}
