import type { EntityManager } from '@entresol/shared';
import type { CloseReview } from '../../domain/till/review-close.ts';

/** A shift as commands see it under its lock. */
export interface LockedShift {
  readonly shift_no: string;
  readonly store: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly review: CloseReview;
  readonly opened_by: string;
  readonly closed_by: string | null;
  readonly currency: string;
  readonly float_minor: string;
  /** What was counted at its close; null while it is open. */
  readonly counted_minor: string | null;
  /** How far that was off. */
  readonly difference_minor: string | null;
}

const COLUMNS = `shift_no, store, status, currency, float_minor, review, opened_by,
  closed_by, figures->>'countedMinor' as counted_minor,
  figures->>'differenceMinor' as difference_minor`;

/** Locks a shift by its number, for a change of it. */
export async function lockShift(tx: EntityManager, shiftNo: string): Promise<LockedShift | null> {
  const [row] = await tx.execute<LockedShift[]>(
    `select ${COLUMNS} from till_shift where shift_no = ? for update`,
    [shiftNo],
  );
  return row ?? null;
}

/** The open shift of a till, kept open until the transaction ends; null when there is none. */
export async function holdOpenShift(
  tx: EntityManager,
  till: { readonly store: string; readonly device: string },
): Promise<LockedShift | null> {
  const [row] = await tx.execute<LockedShift[]>(
    `select ${COLUMNS} from till_shift where store = ? and device = ? and status = 'OPEN'
     for share`,
    [till.store, till.device],
  );
  return row ?? null;
}
