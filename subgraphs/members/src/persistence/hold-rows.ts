import {
  DecidedElsewhere,
  INSERT_EVENTS,
  PATIENCE,
  rowsOf,
  textsOf,
  type NewEvent,
  runPlanned,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MadeHold, SpentHold, WantedHold } from '../domain/holds-in-turn.ts';
import type { Hold, HoldStatus } from '../domain/points-hold.ts';
import type { OpenLot } from '../domain/points-lots.ts';

interface HoldRow {
  readonly reference: string;
  readonly member_no: string | null;
  readonly points: number;
  readonly status: HoldStatus;
}

const listed = (select: string) => `(select coalesce(json_agg(e), '[]') from (${select}) e)`;

const HOLD_COLUMNS = 'h.reference, h.member_no, h.points, h.status';

function toHold({ reference, member_no: memberNo, points, status }: HoldRow): Hold {
  return { reference, memberNo, points, status };
}

/**
 * Locks the accounts of members in order of their numbers and reads the holds orders have.
 *
 * Holds come as they were when the statement began: whoever makes one checks again. With `patience`
 * (such as `1s`) it throws when an account is busy for longer.
 */
export async function lockAccounts(
  tx: EntityManager,
  wanted: readonly WantedHold[],
  patience: string | null,
): Promise<{ readonly members: readonly string[]; readonly holds: readonly Hold[] }> {
  const members = [...new Set(wanted.map(({ memberNo }) => memberNo))];
  const references = [...new Set(wanted.map(({ reference }) => reference))];
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  const [row] = await runPlanned<[{ members: string[]; holds: HoldRow[] }]>(
    tx,
    `with asked as materialized (
       select k.value from ${textsOf(members)} k ${limit}
     ), locked as materialized (
       select a.member_no from points_account a join asked on asked.value = a.member_no
       order by a.member_no for no key update of a
     )
     select (select coalesce(jsonb_agg(member_no), '[]') from locked) as members,
       ${listed(`select ${HOLD_COLUMNS} from points_hold h
         join ${textsOf(references)} k on k.value = h.reference`)} as holds`,
    [JSON.stringify(members), ...(patience === null ? [] : [patience]), JSON.stringify(references)],
  );
  return { members: row.members, holds: row.holds.map(toHold) };
}

/** Lots that points can be taken from at an instant, by member; the accounts are locked. */
export async function readLotsOf(
  tx: EntityManager,
  members: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly OpenLot[]>> {
  const rows = await runPlanned<LotRow[]>(
    tx,
    `select l.member_no, l.id, l.remaining - l.held as free, l.expires_at
     from ${textsOf(members)} k join points_lot l on l.member_no = k.value
     where l.remaining > l.held and l.expires_at > ?
     order by l.member_no, l.expires_at, l.id`,
    [JSON.stringify(members), now],
  );
  const byMember = Map.groupBy(rows, (row) => row.member_no);
  const lotsOf = (memberNo: string) =>
    (byMember.get(memberNo) ?? []).map((row) => ({
      id: String(row.id),
      free: row.free,
      expiresAt: new Date(row.expires_at),
    }));
  return new Map(members.map((memberNo) => [memberNo, lotsOf(memberNo)]));
}

interface LotRow {
  readonly member_no: string;
  readonly id: string;
  readonly free: number;
  readonly expires_at: string | Date;
}

/**
 * Writes holds with what they take from which lot, in one statement.
 *
 * A reference that somebody else took meanwhile, a tombstone among them, is decided anew.
 */
export async function insertHolds(
  tx: EntityManager,
  made: readonly MadeHold[],
  now: Date,
): Promise<void> {
  const heads = made.map(({ reference, memberNo, points }) => ({ reference, memberNo, points }));
  const shares = made.flatMap(({ reference, shares: taken }) =>
    taken.map(({ lotId, points }) => ({ reference, lotId, points })),
  );
  const [written] = await runPlanned<[{ made: number }]>(
    tx,
    `with wanted as materialized (
       select * from ${rowsOf(heads, 'reference text, "memberNo" text, points int')} w
     ), share as materialized (
       select * from ${rowsOf(shares, 'reference text, "lotId" bigint, points int')} s
     ), made as (
       insert into points_hold (reference, member_no, points, status, created_at, updated_at)
       select reference, "memberNo", points, 'ACTIVE', ?::timestamptz, ?::timestamptz
       from wanted order by reference
       on conflict (reference) do nothing returning 1
     ), lots as (
       update points_lot l set held = l.held + t.points
       from (select "lotId", sum(points)::int as points from share group by 1) t
       where l.id = t."lotId"
     ), lines as (
       insert into points_hold_lot (reference, lot_id, points)
       select reference, "lotId", points from share
     ), accounts as (
       update points_account a set held = a.held + t.points
       from (select "memberNo", sum(points)::int as points from wanted group by 1) t
       where a.member_no = t."memberNo"
     )
     select count(*)::int as made from made`,
    [JSON.stringify(heads), JSON.stringify(shares), now, now],
  );
  if (written.made !== made.length) throw new DecidedElsewhere();
}

/**
 * Locks holds in order of reference, then the accounts of their members in order of number.
 *
 * With `patience` (such as `1s`) it throws when one of them is busy for longer.
 */
export async function lockHolds(
  tx: EntityManager,
  references: readonly string[],
  patience: string | null,
): Promise<{ readonly holds: readonly Hold[]; readonly balances: ReadonlyMap<string, number> }> {
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  const [row] = await runPlanned<
    [{ holds: HoldRow[]; accounts: { member_no: string; balance: number }[] }]
  >(
    tx,
    `with asked as materialized (
       select k.value from ${textsOf(references)} k ${limit}
     ), held as materialized (
       select ${HOLD_COLUMNS} from points_hold h join asked on asked.value = h.reference
       order by h.reference for no key update of h
     ), accounts as materialized (
       select a.member_no, a.balance
       from (select distinct member_no from held limit 1000) k
       join points_account a on a.member_no = k.member_no
       order by a.member_no for no key update of a
     )
     select ${listed('select * from held')} as holds, ${listed('select * from accounts')} as accounts`,
    [JSON.stringify(references), ...(patience === null ? [] : [patience])],
  );
  return {
    holds: row.holds.map(toHold),
    balances: new Map(row.accounts.map(({ member_no, balance }) => [member_no, balance])),
  };
}

const SPENT_COLUMNS = `index int, reference text, "memberNo" text, points int, actor text`;

/** Spends holds: lots, accounts, ledger and events in one statement; all of it is locked. */
export async function spendHolds(
  tx: EntityManager,
  spent: readonly (SpentHold & { readonly actor: string })[],
  events: readonly NewEvent[],
  now: Date,
): Promise<void> {
  await runPlanned(
    tx,
    `with at as (select ?::timestamptz as now), spent as materialized (
       select * from ${rowsOf(spent, SPENT_COLUMNS)} s
     ), lots as (
       update points_lot l set remaining = l.remaining - t.points, held = l.held - t.points
       from (
         select s.lot_id, sum(s.points)::int as points
         from points_hold_lot s join spent on spent.reference = s.reference group by 1
       ) t where l.id = t.lot_id
     ), holds as (
       update points_hold h set status = 'SPENT', updated_at = at.now
       from at, spent where h.reference = spent.reference
     ), accounts as (
       update points_account a set balance = a.balance - t.points, held = a.held - t.points
       from (select "memberNo", sum(points)::int as points from spent group by 1) t
       where a.member_no = t."memberNo"
     ), entries as (
       insert into points_entry (member_no, kind, points, document, actor, recorded_at)
       select "memberNo", 'SPEND', -points, reference, actor, at.now from at, spent order by index
     ), told as (${INSERT_EVENTS})
     select 1`,
    [now, JSON.stringify(spent), JSON.stringify(events)],
  );
}
