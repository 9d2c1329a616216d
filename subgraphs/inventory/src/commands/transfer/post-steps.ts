import { accept, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { applyDeltas, distinctKeys, type LevelKey } from '../../domain/level.ts';
import { touchesLevel, type Movement } from '../../domain/movement.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { assignTransitLots } from '../../domain/lot/transit-lots.ts';
import { assignTransitOwners } from '../../domain/transfer/transit-owners.ts';
import type { TransferState } from '../../domain/transfer/transfer.ts';
import { changeLevels } from '../change-levels.ts';
import { closeReservations } from '../close-reservations.ts';
import { freeLines } from '../free-lines.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { planMovements } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import type { StockContext } from '../stock-context.ts';
import { findTransitLots } from '../../queries/lot/find-transit-lots.ts';
import { findTransitUnits } from './lock-transfer.ts';

interface Posted {
  readonly movements: readonly Movement[];
  readonly idempotencyKey: string;
  readonly now: Date;
}

/** Gives back what a transfer holds at its source; nothing when it holds nothing. */
export async function releaseHold(
  tx: EntityManager,
  context: Pick<StockContext, 'events'>,
  transfer: TransferState,
  now: Date,
): Promise<Outcome<null, StockRefusal>> {
  if (transfer.status !== 'APPROVED') return accept(null);
  await lockLevels(tx, keysOf(transfer, transfer.from));
  const references = [transfer.transferNo];
  const lines = await closeReservations(tx, { references, status: 'RELEASED', now });
  await changeLevels(tx, context.events, { ...(await freeLines(tx, lines)), now });
  return accept(null);
}

/** Ends the hold of a transfer and sends its units off, in one change of each level. */
export async function sendHeld(
  tx: EntityManager,
  context: StockContext,
  transfer: TransferState,
  { movements, idempotencyKey, now }: Posted,
): Promise<Outcome<null, StockRefusal>> {
  // Who waits for the goods sees them on the way, also where none of them ever lay.
  const sent = movements.map(({ sku }) => ({ sku, location: transfer.to }));
  await makeMissingLevels(tx, sent, now);
  const locked = await lockLevels(tx, keysOf(transfer, transfer.from));
  const references = [transfer.transferNo];
  const lines = await closeReservations(tx, { references, status: 'RELEASED', now });
  const beside = await freeLines(tx, lines);
  const levels = applyDeltas(locked, beside.deltas);
  const plan = await planMovements(tx, { levels, movements, now });
  if (!plan.ok) return plan;
  await postMovements(tx, context, { posting: plan.value, idempotencyKey, now, beside });
  return accept(null);
}

/** Posts what arrives or is decided; goods keep the owner with whom they left. */
export async function postArrivals(
  tx: EntityManager,
  context: StockContext,
  transfer: TransferState,
  { movements, idempotencyKey, now }: Posted,
): Promise<Outcome<null, StockRefusal>> {
  if (movements.length === 0) return accept(null);
  const keys = distinctKeys(movements.filter(touchesLevel));
  await makeMissingLevels(tx, keys, now);
  const levels = await lockLevels(tx, keys);
  const onTheWay = await findTransitUnits(tx, transfer.transferNo);
  const lots = await findTransitLots(tx, transfer.transferNo);
  const owned = assignTransitLots(lots, assignTransitOwners(onTheWay, movements));
  const plan = await planMovements(tx, { levels, movements: owned, now });
  if (!plan.ok) return plan;
  await postMovements(tx, context, { posting: plan.value, idempotencyKey, now });
  return accept(null);
}

function keysOf({ lines }: TransferState, location: string): readonly LevelKey[] {
  return lines.map(({ sku }) => ({ sku, location }));
}
