import type { OwnedMovement } from '../assign-owners.ts';
import type { PoolDelta } from '../hold-effects.ts';
import type { LevelDelta, LevelKey } from '../level.ts';
import type { LotState } from '../lot/lot.ts';
import { HOUSE, isCondition, type Movement, type StockCondition } from '../movement.ts';
import type { OwnedDelta } from '../owned.ts';

/** A number of stock at one level that is not what its records add up to. */
export interface Drift extends LevelKey {
  readonly account: string;
  readonly owner: string | null;
  /** The lot, pool or transfer that it is of. */
  readonly subject: string | null;
  readonly balance: number;
  readonly ledger: number;
}

/** What mending does to the books; the ledger's sums stay as they are. */
export interface Mending {
  readonly movements: readonly OwnedMovement[];
  readonly levels: readonly LevelDelta[];
  readonly owned: readonly OwnedDelta[];
  readonly lots: readonly (LevelKey & { readonly lotNo: string } & LotChange)[];
}

type LotChange = Readonly<Record<'good' | 'qc' | 'damaged', number>>;

/** What the movements of a repair name. */
export interface Document {
  readonly document: string;
  readonly reason: string;
  readonly now: Date;
}

/**
 * Makes every balance of a level follow its records.
 *
 * Units that a balance has more or less than the ledger are written as two movements: what the books
 * claimed, and its reversal. So each difference stands in the ledger for good, and none is mended by
 * changing a number alone. Numbers that are not units, such as what is reserved, just follow.
 */
export function mendDrifts(
  drifts: readonly Drift[],
  lots: readonly LotState[],
  document: Document,
): Mending {
  const ofLots = drifts.filter(({ account }) => account.startsWith('LOT_'));
  const ofOthers = drifts.filter(({ subject, account }) => {
    return subject === null && !account.startsWith('LOTS_');
  });
  const ofOwners = ofOthers.filter(({ owner }) => owner !== null);
  return {
    movements: [...ofOthers, ...ofLots].flatMap((drift) => pairOf(drift, lots, document)),
    levels: ofOthers.filter(({ owner }) => owner === null).map(correction<LevelDelta>),
    owned: ofOwners.map((drift) => ({ ...correction<OwnedDelta>(drift), owner: drift.owner! })),
    lots: ofLots.map((drift) => {
      const { sku, location, account, subject, balance, ledger } = drift;
      const none = { good: 0, qc: 0, damaged: 0 };
      const name = account.slice('LOT_'.length).toLowerCase();
      return { ...none, sku, location, lotNo: subject!, [name]: ledger - balance };
    }),
  };
}

/** What pools hold and have sold follows the holds that draw on them. */
export function mendPools(drifts: readonly Drift[]): readonly PoolDelta[] {
  return drifts
    .filter(({ account }) => account.startsWith('POOL_'))
    .map(({ sku, location, account, subject, balance, ledger }) => {
      const name = account === 'POOL_HELD' ? 'held' : 'sold';
      return { pool: subject!, sku, location, [name]: ledger - balance };
    });
}

/** What TRANSIT has of a transfer follows what its document says is on the way. */
export function mendTransit(
  { sku, subject, balance, ledger }: Drift,
  from: string,
  { reason, now }: Document,
): Movement {
  const route =
    balance > ledger
      ? ({ from: 'VARIANCE', to: 'TRANSIT' } as const)
      : ({ from: 'TRANSIT', to: 'VARIANCE' } as const);
  const quantity = Math.abs(balance - ledger);
  const common = { sku, location: from, type: 'TRANSFER_SETTLE', quantity } as const;
  return { ...common, ...route, document: subject, reason, occurredAt: now };
}

function pairOf(
  drift: Drift,
  lots: readonly LotState[],
  { document, reason, now }: Document,
): readonly OwnedMovement[] {
  const { sku, location, owner, subject, balance, ledger } = drift;
  const condition = drift.account.replace('LOT_', '') as StockCondition;
  if (!isCondition(condition)) return [];
  const quantity = Math.abs(balance - ledger);
  const lot = lots.find(({ lotNo }) => lotNo === subject);
  const common = {
    sku,
    location,
    type: 'ADJUST' as const,
    quantity,
    owner: owner ?? HOUSE,
    document,
    reason,
    occurredAt: now,
    ...(lot ? { lots: [{ ...lot, quantity }] } : {}),
  };
  const enters = { ...common, from: 'VARIANCE' as const, to: condition };
  const leaves = { ...common, from: condition, to: 'VARIANCE' as const };
  return balance > ledger ? [enters, leaves] : [leaves, enters];
}

function correction<Delta>({ sku, location, account, balance, ledger }: Drift): Delta {
  return { sku, location, [account.toLowerCase()]: ledger - balance } as Delta;
}
