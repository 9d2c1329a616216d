import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hold, HoldStatus } from '../domain/points-hold.ts';
import type { LotShare, OpenLot } from '../domain/points-lots.ts';

/** An account as it is under its lock. */
export interface LockedAccount {
  readonly balance: number;
  readonly held: number;
  /** Of the tier in force. */
  readonly earnRate: string;
}

/**
 * Locks a member's account: every change of points does so before it reads lots.
 *
 * NO KEY UPDATE, because rows that refer to the account (an order's hold) already hold a key share
 * lock by then; a stronger lock would make two holds of one member wait for each other.
 */
export async function lockAccount(
  tx: EntityManager,
  memberNo: string,
): Promise<LockedAccount | null> {
  const [row] = await tx.execute<{ balance: number; held: number; earn_rate: string }[]>(
    `select a.balance, a.held, t.earn_rate
     from points_account a
     join member m on m.member_no = a.member_no
     join tier t on t.code = m.tier_code
     where a.member_no = ? for no key update of a`,
    [memberNo],
  );
  return row ? { balance: row.balance, held: row.held, earnRate: row.earn_rate } : null;
}

/** Lots that points can be taken from at an instant, those that end first at the front. */
export async function readOpenLots(
  em: EntityManager,
  memberNo: string,
  now: Date,
): Promise<readonly OpenLot[]> {
  const rows = await em.execute<{ id: string; free: number; expires_at: string | Date }[]>(
    `select id, remaining - held as free, expires_at from points_lot
     where member_no = ? and remaining > held and expires_at > ?
     order by expires_at, id`,
    [memberNo, now],
  );
  return rows.map((row) => ({
    id: String(row.id),
    free: row.free,
    expiresAt: new Date(row.expires_at),
  }));
}

/** Leaves a tombstone, so that a hold of this reference comes too late; false when it is taken. */
export async function insertTombstone(
  tx: EntityManager,
  reference: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx.execute(
    `insert into points_hold (reference, member_no, points, status, created_at, updated_at)
     values (?, null, 0, 'RELEASED', ?, ?) on conflict (reference) do nothing returning 1`,
    [reference, now, now],
  );
  return rows.length > 0;
}

/** A hold, locked against every other step of its order. */
export function lockHold(tx: EntityManager, reference: string): Promise<Hold | null> {
  return selectHold(tx, reference, 'for no key update');
}

/** A hold as it is. */
export function readHold(em: EntityManager, reference: string): Promise<Hold | null> {
  return selectHold(em, reference, '');
}

async function selectHold(
  em: EntityManager,
  reference: string,
  lock: 'for no key update' | '',
): Promise<Hold | null> {
  type Row = { member_no: string | null; points: number; status: HoldStatus };
  const [row] = await em.execute<Row[]>(
    `select member_no, points, status from points_hold where reference = ? ${lock}`,
    [reference],
  );
  return row
    ? { reference, memberNo: row.member_no, points: row.points, status: row.status }
    : null;
}

/** Takes free points out of their lots and the balance; the caller has locked the account. */
export async function takeShares(
  tx: EntityManager,
  memberNo: string,
  points: number,
  shares: readonly LotShare[],
): Promise<void> {
  await tx.execute(
    `with share as (
       select "lotId" as lot_id, points
       from jsonb_to_recordset(?::jsonb) as s("lotId" bigint, points integer)
     ), lots as (
       update points_lot l set remaining = l.remaining - share.points
       from share where l.id = share.lot_id
     )
     update points_account set balance = balance - ? where member_no = ?`,
    [JSON.stringify(shares), points, memberNo],
  );
}

/** Adds one line to the ledger. */
export async function appendEntry(
  tx: EntityManager,
  entry: {
    readonly memberNo: string;
    readonly kind: string;
    readonly points: number;
    readonly document?: string;
    readonly reason?: string;
    readonly actor: string;
    readonly now: Date;
  },
): Promise<void> {
  const { memberNo, kind, points, document, reason, actor, now } = entry;
  await tx.execute(
    `insert into points_entry (member_no, kind, points, document, reason, actor, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [memberNo, kind, points, document ?? null, reason ?? null, actor, now],
  );
}
