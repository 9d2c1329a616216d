import assert from 'node:assert';

/** Money that came in for an order, as far as it can go back. */
export interface Tender {
  readonly paymentNo: string;
  readonly method: string;
  readonly amountMinor: number;
  /** Went back before. */
  readonly returnedMinor: number;
}

/** What goes back by which payment. */
export interface TenderRefund {
  readonly paymentNo: string;
  readonly method: string;
  readonly amountMinor: number;
}

/**
 * Splits a refund over the payments that the money came by, the first one first.
 *
 * Invariant INV14: no payment gives back more than it brought.
 */
export function allocateRefund(
  tenders: readonly Tender[],
  refundMinor: number,
): readonly TenderRefund[] {
  let left = refundMinor;
  const refunds = tenders.flatMap(({ paymentNo, method, amountMinor, returnedMinor }) => {
    const part = Math.min(left, amountMinor - returnedMinor);
    left -= part;
    return part > 0 ? [{ paymentNo, method, amountMinor: part }] : [];
  });
  assert(left === 0, 'INV14: refunds never exceed what was paid');
  return refunds;
}
