import type { EntityManager } from '@mikro-orm/postgresql';
import type { LockState, LockStatus } from '../domain/coupon-lock.ts';

interface LockRow {
  readonly reference: string;
  readonly status: LockStatus;
  readonly coupon_codes: readonly string[];
}

/**
 * Adds an order's row unless it has one; says whether it did.
 *
 * A twin that is adding it is waited for: the row is the idempotency of everything an order does.
 */
export async function addLockRow(
  tx: EntityManager,
  lock: { readonly reference: string; readonly status: LockStatus; readonly now: Date },
): Promise<boolean> {
  const { reference, status, now } = lock;
  const added = await tx.execute(
    `insert into coupon_lock (reference, status, coupon_codes, created_at, updated_at)
     values (?, ?, '{}', ?, ?) on conflict (reference) do nothing returning 1`,
    [reference, status, now, now],
  );
  return added.length > 0;
}

/** The row of an order, held until the transaction ends; null when there is none. */
export async function holdLockRow(tx: EntityManager, reference: string): Promise<LockState | null> {
  const [row] = await tx.execute<LockRow[]>(
    `select reference, status, coupon_codes from coupon_lock where reference = ? for update`,
    [reference],
  );
  return row
    ? { reference: row.reference, status: row.status, couponCodes: row.coupon_codes }
    : null;
}

/** Writes what an order holds now. */
export async function writeLockRow(tx: EntityManager, lock: LockState, now: Date): Promise<void> {
  await tx.execute(
    `update coupon_lock set status = ?, updated_at = ?,
       coupon_codes = array(select jsonb_array_elements_text(?::jsonb))
     where reference = ?`,
    [lock.status, now, JSON.stringify(lock.couponCodes), lock.reference],
  );
}
