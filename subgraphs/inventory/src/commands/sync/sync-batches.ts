import {
  checkCounts,
  checkMovements,
  type CountRow,
  type MovementRow,
} from '../../domain/sync/check-sync.ts';
import type { SyncErrorPolicy } from '../../domain/sync/sync.ts';
import type { SyncBatch } from './run-sync.ts';

interface BatchInput {
  readonly system: string;
  readonly batchNo: string;
  readonly errorPolicy: SyncErrorPolicy;
}

/** A batch of counts: what the outside system found at an instant, and what it believed we had. */
export function syncCounts(
  input: BatchInput & { readonly asOf: Date; readonly rows: readonly CountRow[] },
): SyncBatch {
  const { errorPolicy, asOf, rows } = input;
  return { ...nameOf(input), kind: 'COUNTS', errorPolicy, asOf, rows: checkCounts(rows) };
}

/** A batch of movements, each under the outside system's own number. */
export function syncMovements(
  input: BatchInput & { readonly rows: readonly MovementRow[] },
  now: Date,
): SyncBatch {
  const name = nameOf(input);
  const rows = checkMovements(input.rows, { system: name.system, now });
  const { errorPolicy } = input;
  return { ...name, kind: 'MOVEMENTS', errorPolicy, asOf: null, rows };
}

function nameOf({ system, batchNo }: BatchInput) {
  return { system: system.trim().toUpperCase(), batchNo: batchNo.trim() };
}
