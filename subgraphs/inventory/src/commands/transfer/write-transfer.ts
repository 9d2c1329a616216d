import assert from 'node:assert/strict';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FactLine, TransferState, TransferStep } from '../../domain/transfer/transfer.ts';
import { rowsOf } from '../../persistence/rows-of.ts';

const LINE_COLUMNS = `sku text, requested integer, approved integer, shipped integer,
  received integer, damaged integer, lost integer, returned integer`;
const DISCREPANCY_COLUMNS = 'sku text, kind text, quantity integer, settled integer';

/** Who did a step, when and why. */
export interface StepTaken {
  readonly step: TransferStep;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly lines: readonly FactLine[];
}

/** Writes a locked transfer as a step left it, with the fact that tells the step. */
export async function writeTransfer(
  tx: EntityManager,
  id: string,
  after: TransferState,
  taken: StepTaken,
): Promise<void> {
  const { lines, discrepancies } = after;
  const written = await tx.execute(
    `with head as (
       update stock_transfer set status = ?, version = ?, updated_at = ?::timestamptz
       where id = ?::bigint and version = ? returning id, to_location
     ), line as (
       insert into stock_transfer_line as old (transfer_id, to_location, sku, requested, approved,
         shipped, received, damaged, lost, returned)
       select head.id, head.to_location, l.* from head, ${rowsOf(lines, LINE_COLUMNS)} l
       on conflict (transfer_id, sku) do update set approved = excluded.approved,
         shipped = excluded.shipped, received = excluded.received, damaged = excluded.damaged,
         lost = excluded.lost, returned = excluded.returned
       where (old.approved, old.shipped, old.received, old.damaged, old.lost, old.returned)
         is distinct from (excluded.approved, excluded.shipped, excluded.received,
           excluded.damaged, excluded.lost, excluded.returned)
     ), difference as (
       insert into stock_transfer_discrepancy (transfer_id, sku, kind, quantity, settled)
       select head.id, d.* from head, ${rowsOf(discrepancies, DISCREPANCY_COLUMNS)} d
       on conflict (transfer_id, sku, kind) do update
       set quantity = excluded.quantity, settled = excluded.settled
     )
     insert into stock_transfer_fact (transfer_id, version, step, done_by, done_at, reason, lines)
     select head.id, ?, ?, ?, ?::timestamptz, ?, ?::jsonb from head
     returning 1`,
    [
      after.status,
      after.version,
      taken.at,
      id,
      after.version - 1,
      JSON.stringify(lines),
      JSON.stringify(discrepancies),
      after.version,
      taken.step,
      taken.by,
      taken.at,
      taken.reason,
      JSON.stringify(taken.lines),
    ],
  );
  assert.equal(written.length, 1, 'the transfer is locked and as it was read');
}
