import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { decideTenders, type Tender, type TenderOffer } from '../payment/decide-tender.ts';
import type { OrderRefusal } from '../refusals.ts';

/** Tenders that pay a sale whole. */
export interface SettledTenders {
  readonly tenders: readonly Tender[];
  /** Cash as it was handed over, and what of it goes back. */
  readonly tenderedMinor: number;
  readonly changeMinor: number;
}

/** A sale has no number before it is written: its tenders are refused by their fields. */
const NO_ORDER = '';

/** Decides how tenders pay a sale whole, each from what the ones before it leave. */
export function settleTenders(
  totalMinor: number,
  offers: readonly TenderOffer[],
): Outcome<SettledTenders, OrderRefusal> {
  const decision = decideTenders(NO_ORDER, totalMinor, offers);
  if (!decision.ok) return decision;
  const tenders = decision.value.filter(({ amountMinor }) => amountMinor > 0);
  const sum = (pick: (tender: Tender) => number) =>
    tenders.reduce((total, tender) => total + pick(tender), 0);
  const paid = sum(({ amountMinor }) => amountMinor);
  if (paid < totalMinor) {
    const outstandingMinor = totalMinor - paid;
    return refuse({ kind: 'PaymentOutstanding', orderNo: NO_ORDER, outstandingMinor });
  }
  const cash = tenders.filter(({ method }) => method === 'CASH');
  const tenderedMinor = cash.reduce((total, it) => total + (it.tenderedMinor ?? it.amountMinor), 0);
  const kept = cash.reduce((total, { amountMinor }) => total + amountMinor, 0);
  return accept({ tenders, tenderedMinor, changeMinor: tenderedMinor - kept });
}
