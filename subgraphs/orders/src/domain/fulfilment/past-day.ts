import { invalid, type OrderRefusal } from '../refusals.ts';

/** Units of a lot past its last day of sale that would leave. */
export interface PastDayLot {
  readonly sku: string;
  readonly location: string;
  readonly lotNo: string;
  readonly quantity: number;
  readonly sellableUntil: Date;
  readonly expiresAt: Date;
}

/** Where such units would leave from, and who answers for it. */
export interface Leaving {
  /** The fulfilment order, or the batch. */
  readonly document: string;
  readonly field: readonly string[];
  /** Why they leave nevertheless; null where nobody says so. */
  readonly reason: string | null;
  /** Whether who asks may say so. */
  readonly mayWaive: boolean;
}

const REASON_MAX = 200;

/** What is wrong with a reason by itself. */
export function checkLotReason(reason: string | null): readonly OrderRefusal[] {
  if (reason === null || (reason.trim() !== '' && reason.length <= REASON_MAX)) return [];
  const en = `A reason has 1 to ${REASON_MAX} characters.`;
  return [invalid(['input', 'lotReason'], `原因应为 1 到 ${REASON_MAX} 个字符。`, en)];
}

/**
 * Decides whether units past their last day of sale may leave.
 *
 * What has expired stays, whoever asks. Until then a manager may let it go and says why: somebody
 * who was told, and wants it. Gives what is refused, and what stands in the history of the rest.
 */
export function decidePastDay(
  lots: readonly PastDayLot[],
  { document, field, reason, mayWaive }: Leaving,
  now: Date,
): { readonly refusals: readonly OrderRefusal[]; readonly waived: readonly string[] } {
  const refusals: OrderRefusal[] = [];
  const waived: string[] = [];
  for (const { sku, lotNo, quantity, sellableUntil, expiresAt } of lots) {
    const waivable = expiresAt > now;
    if (waivable && mayWaive && reason !== null) {
      const day = sellableUntil.toISOString().slice(0, 10);
      waived.push(`${sku} ${lotNo} ${day}: ${reason.trim()}`);
      continue;
    }
    const lot = { sku, lotNo, quantity, sellableUntil, expiresAt, waivable };
    refusals.push({ kind: 'GoodsPastDay', document, field, ...lot });
  }
  return { refusals, waived };
}
