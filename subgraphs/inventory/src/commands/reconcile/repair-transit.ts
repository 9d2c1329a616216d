import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnedMovement } from '../../domain/assign-owners.ts';
import { partOf } from '../../domain/lot/lot-shelf.ts';
import { assignTransitLots } from '../../domain/lot/transit-lots.ts';
import { HOUSE } from '../../domain/movement.ts';
import { mendTransit, type Drift } from '../../domain/reconcile/mend-drifts.ts';
import { assignTransitOwners } from '../../domain/transfer/transit-owners.ts';
import { textsOf } from '../../persistence/rows-of.ts';
import { findTransitLots } from '../../queries/lot/find-transit-lots.ts';
import { insertMovements } from '../insert-movements.ts';
import type { StockContext } from '../stock-context.ts';
import { findTransitUnits } from '../transfer/lock-transfer.ts';

const ofTransfers = (drifts: readonly Drift[]) =>
  drifts.filter(({ account }) => account === 'IN_TRANSIT');

/** Locks the transfers that these drifts are of; as everywhere, before any level. */
export async function lockDriftingTransfers(
  tx: EntityManager,
  drifts: readonly Drift[],
): Promise<void> {
  const numbers = ofTransfers(drifts).flatMap(({ subject }) => subject ?? []);
  if (numbers.length === 0) return;
  await tx.execute(
    `select 1 from stock_transfer t join ${textsOf(numbers)} w on w.value = t.transfer_no
     order by t.id for no key update of t`,
    [JSON.stringify(numbers)],
  );
}

/** Writes VARIANCE movements that make TRANSIT hold what these transfers have on the way. */
export async function repairTransit(
  tx: EntityManager,
  context: StockContext,
  drifts: readonly Drift[],
  repair: {
    readonly document: string;
    readonly reason: string;
    readonly now: Date;
    readonly idempotencyKey: string;
  },
): Promise<void> {
  const { now, idempotencyKey } = repair;
  for (const drift of ofTransfers(drifts)) {
    const transferNo = drift.subject!;
    const [row] = await tx.execute<{ source: string }[]>(
      `select from_location as source from stock_transfer where transfer_no = ?`,
      [transferNo],
    );
    const movement = mendTransit(drift, row!.source, repair);
    const onTheWay = await findTransitUnits(tx, transferNo);
    const lots = await findTransitLots(tx, transferNo);
    const movements = assignTransitLots(lots, assignTransitOwners(onTheWay, [movement])).map(
      (one): OwnedMovement => ({
        ...one,
        owner: one.owner ?? HOUSE,
        ...(one.lot ? { lots: [partOf({ ...one.lot, sellableUntil: null }, one.quantity)] } : {}),
      }),
    );
    await insertMovements(tx, { movements, actor: context.actor, now, idempotencyKey });
  }
}
