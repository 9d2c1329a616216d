import { addDecimals, lineAmountMinor, multiplyDecimal } from '@entresol/shared/decimal';

/** Goods that came from a supplier or went back, not yet settled. */
export interface Deliveries {
  readonly receiptNo: string;
  readonly lineNo: number;
  readonly quantity: number;
  readonly isReturn: boolean;
  readonly unitPrice: string;
  readonly invoicedPrice: string | null;
}

/** What a supplier is owed for deliveries; decimals in major units, exact. */
export interface StatementSums {
  readonly received: string;
  readonly returned: string;
  /** Invoiced less ordered: what the supplier asks beyond the agreed prices. */
  readonly priceDifference: string;
  readonly net: string;
  /** `net` rounded half up to minor units, once. */
  readonly payableMinor: number;
}

/** What one delivery costs at the invoiced price, negative when it went back. */
export function deliveryAmount(delivery: Deliveries): string {
  const { quantity, isReturn, unitPrice, invoicedPrice } = delivery;
  return multiplyDecimal(invoicedPrice ?? unitPrice, isReturn ? -quantity : quantity);
}

/** How much more than agreed one delivery costs. */
export function priceDifference(delivery: Deliveries): string {
  const agreed = deliveryAmount({ ...delivery, invoicedPrice: null });
  return addDecimals(deliveryAmount(delivery), `${negated(agreed)}`);
}

/** Adds up deliveries exactly; nothing is rounded before the sum. */
export function settleStatement(deliveries: readonly Deliveries[]): StatementSums {
  const sum = (some: readonly Deliveries[]) => addDecimals(...some.map(deliveryAmount));
  const net = sum(deliveries);
  return {
    received: sum(deliveries.filter(({ isReturn }) => !isReturn)),
    returned: sum(deliveries.filter(({ isReturn }) => isReturn)),
    priceDifference: addDecimals(...deliveries.map(priceDifference)),
    net,
    payableMinor: lineAmountMinor(net, 1),
  };
}

function negated(amount: string): string {
  return multiplyDecimal(amount, -1);
}
