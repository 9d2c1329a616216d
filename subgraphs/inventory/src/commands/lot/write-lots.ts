import assert from 'node:assert/strict';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnedMovement } from '../../domain/assign-owners.ts';
import { levelText, type LevelKey } from '../../domain/level.ts';
import { isCondition, QUANTITY_OF } from '../../domain/movement.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';

const LOT_COLUMNS = `${KEY_COLUMNS}, "lotNo" text, "producedAt" timestamptz,
  "expiresAt" timestamptz, "sellableUntil" timestamptz, good integer, qc integer, damaged integer`;

const PART_COLUMNS = `"movementId" bigint, ${KEY_COLUMNS}, "lotNo" text, quantity integer,
  document text, "occurredAt" timestamptz`;

/**
 * Writes which lots the movements of these ids moved, and changes the lots by it (INV4).
 *
 * `insertMovements` alone calls it, so that no movement of a lot is without its lots.
 */
export async function writeLots(
  tx: EntityManager,
  written: {
    readonly movements: readonly OwnedMovement[];
    /** In order of the movements. */
    readonly ids: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const { movements, ids, now } = written;
  assert.equal(ids.length, movements.length, 'every movement has its id');
  const changes = lotChanges(movements);
  const text = JSON.stringify(changes);
  await tx.execute(
    `insert into stock_lot (sku, location, lot_no, produced_at, expires_at, sellable_until,
       created_at)
     select c.sku, c.location, c."lotNo", c."producedAt", c."expiresAt", c."sellableUntil",
       ?::timestamptz
     from ${rowsOf(changes, LOT_COLUMNS)} c
     order by c.sku, c.location, c."lotNo"
     on conflict (sku, location, lot_no) do nothing`,
    [now, text],
  );
  const changed = await tx.execute(
    `update stock_lot l set good = l.good + c.good, qc = l.qc + c.qc,
       damaged = l.damaged + c.damaged
     from ${rowsOf(changes, LOT_COLUMNS)} c
     where l.sku = c.sku and l.location = c.location and l.lot_no = c."lotNo" returning 1`,
    [text],
  );
  assert.equal(changed.length, changes.length, 'every lot that moved is known');
  await insertParts(tx, movements, ids);
}

/** Makes lots say again what their movements add up to; only a repair does that. */
export async function followLots(
  tx: EntityManager,
  changes: readonly (LevelKey & { readonly lotNo: string } & LotUnits)[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(
    `update stock_lot l set good = c.good + l.good, qc = c.qc + l.qc,
       damaged = c.damaged + l.damaged
     from (
       select sku, location, "lotNo", sum(good) as good, sum(qc) as qc, sum(damaged) as damaged
       from ${rowsOf(changes, LOT_COLUMNS)} d group by sku, location, "lotNo"
     ) c
     where l.sku = c.sku and l.location = c.location and l.lot_no = c."lotNo"`,
    [JSON.stringify(changes)],
  );
}

type LotUnits = Readonly<Record<'good' | 'qc' | 'damaged', number>>;

async function insertParts(
  tx: EntityManager,
  movements: readonly OwnedMovement[],
  ids: readonly string[],
): Promise<void> {
  const parts = movements.flatMap(({ sku, location, document, occurredAt, lots = [] }, index) =>
    lots.map(({ lotNo, quantity }) => {
      return { movementId: ids[index], sku, location, lotNo, quantity, document, occurredAt };
    }),
  );
  await tx.execute(
    `insert into stock_movement_lot (movement_id, sku, location, lot_no, quantity, document,
       occurred_at)
     select p."movementId", p.sku, p.location, p."lotNo", p.quantity, p.document, p."occurredAt"
     from ${rowsOf(parts, PART_COLUMNS)} p`,
    [JSON.stringify(parts)],
  );
}

/** What movements do to lots, each lot once; what only moves on the way changes none. */
function lotChanges(movements: readonly OwnedMovement[]) {
  const changes = new Map<string, LotChange>();
  for (const movement of movements) {
    const { sku, location, from, to, lots = [] } = movement;
    for (const { quantity, ...lot } of lots) {
      const legs = [
        [from, -quantity],
        [to, quantity],
      ] as const;
      for (const [account, units] of legs) {
        if (!isCondition(account)) continue;
        const text = `${levelText(movement)}/${lot.lotNo}`;
        const change = changes.get(text) ?? { ...lot, sku, location, good: 0, qc: 0, damaged: 0 };
        change[QUANTITY_OF[account]] += units;
        changes.set(text, change);
      }
    }
  }
  return [...changes.values()];
}

type LotChange = Record<'good' | 'qc' | 'damaged', number> & {
  readonly sku: string;
  readonly location: string;
  readonly lotNo: string;
};
