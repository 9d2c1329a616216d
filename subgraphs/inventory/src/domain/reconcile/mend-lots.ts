import type { OwnedMovement } from '../assign-owners.ts';
import { openLotShelf } from '../lot/lot-shelf.ts';
import { UNLOTTED, type LotPart, type LotState } from '../lot/lot.ts';
import { HOUSE, isCondition, type StockCondition } from '../movement.ts';
import type { Document, Drift } from './mend-drifts.ts';

/**
 * Makes the lots of a level add up to it, each unit by two movements: one that says its lot, and
 * its reversal that says none. So the level's sums stay, and what lots gained or lost is traced.
 *
 * Units that no lot has are UNLOTTED: nobody knows better. What lots have too many leaves UNLOTTED
 * first, then the lots that expire first. `lots` are as they are once each follows its movements.
 */
export function mendLots(
  drifts: readonly Drift[],
  lots: readonly LotState[],
  document: Document,
): readonly OwnedMovement[] {
  const books = { lots, policies: new Map(), tracked: new Set<string>(), now: document.now };
  const shelf = openLotShelf(books);
  return drifts.flatMap((drift): readonly OwnedMovement[] => {
    const condition = drift.account.replace('LOTS_', '') as StockCondition;
    if (!drift.account.startsWith('LOTS_') || !isCondition(condition)) return [];
    const missing = drift.ledger - drift.balance;
    if (missing > 0) return entering(drift, condition, unlotted(missing), document);
    const first = { quantity: -missing, lotNo: UNLOTTED, sellable: false };
    const parts = [...shelf.draw(drift, condition, first)];
    const left = -missing - parts.reduce((sum, { quantity }) => sum + quantity, 0);
    parts.push(...shelf.draw(drift, condition, { ...first, quantity: left, lotNo: null }));
    return leaving(drift, condition, parts, document);
  });
}

function unlotted(quantity: number): LotPart {
  const dates = { producedAt: null, expiresAt: null, sellableUntil: null };
  return { lotNo: UNLOTTED, ...dates, quantity };
}

function entering(drift: Drift, to: StockCondition, lot: LotPart, document: Document) {
  const common = commonOf(drift, lot.quantity, document);
  return [
    { ...common, from: 'VARIANCE' as const, to, lots: [lot] },
    { ...common, from: to, to: 'VARIANCE' as const },
  ];
}

function leaving(drift: Drift, from: StockCondition, lots: readonly LotPart[], document: Document) {
  const quantity = lots.reduce((sum, lot) => sum + lot.quantity, 0);
  if (quantity === 0) return [];
  const common = commonOf(drift, quantity, document);
  return [
    { ...common, from, to: 'VARIANCE' as const, lots },
    { ...common, from: 'VARIANCE' as const, to: from },
  ];
}

function commonOf({ sku, location }: Drift, quantity: number, document: Document) {
  const { reason, now } = document;
  const what = { sku, location, type: 'ADJUST', quantity, owner: HOUSE } as const;
  return { ...what, document: document.document, reason, occurredAt: now };
}
