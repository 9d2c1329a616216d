import { refuse, accept, type Outcome } from '@entresol/shared/outcome';
import type { Movement } from '../movement.ts';
import {
  addDays,
  isSellable,
  RETURNED,
  sellableUntil,
  UNLOTTED,
  type LotDatesDiffer,
  type LotExpired,
  type LotPart,
  type LotPolicy,
  type LotRequired,
  type LotState,
} from './lot.ts';
import { partOf } from './lot-shelf.ts';

const ARRIVALS: ReadonlySet<Movement['type']> = new Set(['RECEIVE', 'OPENING']);

/**
 * Decides into which lot units enter a place from outside.
 *
 * Goods that arrive name their lot, and its expiry where the SKU has a shelf life; produced on a
 * day, they expire by it. What may not be sold any more is not taken in as good. Of goods that come
 * back or are found nobody may know the lot: they stand in one of their own.
 */
export function enterLot(
  movement: Movement,
  known: LotState | undefined,
  policy: LotPolicy,
  now: Date,
): Outcome<LotPart, LotRequired | LotDatesDiffer | LotExpired> {
  const { sku, type, to, quantity, lot } = movement;
  const isArrival = ARRIVALS.has(type);
  const isStandIn = lot && (lot.lotNo === UNLOTTED || lot.lotNo === RETURNED);
  if (isArrival && (!lot || isStandIn)) return refuse(required(sku, 'LOT_NO'));
  const lotNo = lot?.lotNo ?? (type === 'RETURN' ? RETURNED : UNLOTTED);
  const asked = { lotNo, producedAt: null, expiresAt: null, ...lot };
  const expiresAt = asked.expiresAt ?? expiryOf(asked.producedAt, policy);
  const onTheWay = movement.from === 'TRANSIT';
  if (known) {
    const differs =
      isOther(known.expiresAt, expiresAt) || isOther(known.producedAt, asked.producedAt);
    if (differs && !onTheWay) {
      return refuse({
        kind: 'LotDatesDiffer',
        field: null,
        sku,
        lotNo,
        expiresAt: known.expiresAt,
      });
    }
  } else if (
    expiresAt === null &&
    lot &&
    !isStandIn &&
    !onTheWay &&
    policy.shelfLifeDays !== null
  ) {
    return refuse(required(sku, 'EXPIRY'));
  }
  const until = sellableUntil(expiresAt, policy);
  const entered = known ?? { ...asked, expiresAt, sellableUntil: until };
  const isJudged = to === 'GOOD' && (isArrival || type === 'RETURN');
  if (isJudged && !isSellable(entered, now)) {
    return refuse(expired(sku, lotNo, entered.sellableUntil!));
  }
  return accept(partOf(entered, quantity));
}

/** Units of this lot may not become good ones. */
export function expired(sku: string, lotNo: string, until: Date): LotExpired {
  return { kind: 'LotExpired', field: null, sku, lotNo, sellableUntil: until };
}

function required(sku: string, missing: LotRequired['missing']): LotRequired {
  return { kind: 'LotRequired', field: null, sku, missing };
}

function expiryOf(producedAt: Date | null, { shelfLifeDays }: LotPolicy): Date | null {
  if (producedAt === null || shelfLifeDays === null) return null;
  return addDays(producedAt, shelfLifeDays);
}

/** Whether a date was said that is not the one known. */
function isOther(known: Date | null, said: Date | null): boolean {
  return said !== null && known?.getTime() !== said.getTime();
}
