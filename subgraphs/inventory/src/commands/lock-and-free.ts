import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HeldLine } from '../domain/hold-effects.ts';
import { distinctKeys, levelText, type Levels } from '../domain/level.ts';
import type { ReservationState } from '../domain/reservation.ts';
import type { FrontScope } from '../domain/shelf.ts';
import { LEVEL_COLUMNS, toLevel, type LevelRow } from '../persistence/level-row.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../persistence/rows-of.ts';
import { RESERVATIONS, toReservation } from '../queries/find-reservation.ts';
import type { ReservationRow } from '../queries/find-reservation.ts';
import { closeReservations } from './close-reservations.ts';
import { FRONTS, scopesOf, type FrontRow } from './find-scopes.ts';
import { PATIENCE } from './lock-levels.ts';

interface FoundRow {
  readonly levels: readonly LevelRow[];
  readonly lapsed: readonly string[];
  readonly earlier: readonly ReservationRow[];
  readonly fronts: readonly FrontRow[];
}

/**
 * Locks the levels of all lines, and those of lapsed holds on them, in one pass in key order.
 *
 * Gives the levels as they are, the lines of lapsed holds that it has ended, the reservations that
 * the references had before, and through which front stock each channel sells; what freeing the
 * lines changes is the caller's to write. With `patience` (such as `1s`) it throws when a level is
 * busy for longer.
 */
export async function lockAndFree(
  tx: EntityManager,
  asking: {
    readonly wanted: readonly Pick<ReservationState, 'reference' | 'lines' | 'channel'>[];
    readonly now: Date;
    readonly patience: string | null;
  },
): Promise<{
  readonly levels: Levels;
  readonly lapsed: readonly HeldLine[];
  readonly earlier: readonly ReservationState[];
  readonly fronts: ReadonlyMap<string, FrontScope>;
}> {
  const { wanted, now, patience } = asking;
  const keys = distinctKeys(wanted.flatMap(({ lines }) => lines));
  const references = [...new Set(wanted.map(({ reference }) => reference))];
  const channels = [...new Set(wanted.flatMap(({ channel }) => channel ?? []))];
  const asked = { keys, references, channels, patience };
  const [row] = await runPlanned<[FoundRow]>(tx, lockSql(asked), [
    JSON.stringify(keys),
    ...(patience === null ? [] : [patience]),
    now,
    JSON.stringify(references),
    JSON.stringify(channels),
  ]);
  const lapsed = await closeReservations(tx, { references: row.lapsed, status: 'EXPIRED', now });
  const levels = new Map(row.levels.map((level) => [levelText(level), toLevel(level)]));
  const earlier = row.earlier.map(toReservation);
  return { levels, lapsed, earlier, fronts: scopesOf(row.fronts) };
}

// The levels are locked as the first CTE that is read asks for them; they come as they are then.
// All else is as it was when the statement began: whoever writes references checks them again.
function lockSql({
  keys,
  references,
  channels,
  patience,
}: {
  readonly keys: readonly unknown[];
  readonly references: readonly string[];
  readonly channels: readonly string[];
  readonly patience: string | null;
}): string {
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  return `with asked as materialized (
       select a.sku, a.location from ${rowsOf(keys, KEY_COLUMNS)} a ${limit}
     ), lapsed as materialized (
       select distinct l.reference from asked a
       join reservation_line l on l.sku = a.sku and l.location = a.location
       where l.active and l.expires_at <= ?::timestamptz
     ), touched as (
       select sku, location from asked
       union select l.sku, l.location from lapsed join reservation_line l using (reference)
     ), found as materialized (
       select ${LEVEL_COLUMNS} from stock_level s
       join touched t on t.sku = s.sku and t.location = s.location
       order by s.sku, s.location
       for no key update of s
     )
     select (select coalesce(json_agg(found), '[]') from found) as levels,
       (select coalesce(jsonb_agg(reference), '[]') from lapsed) as lapsed,
       (select coalesce(json_agg(e), '[]')
        from (${RESERVATIONS} join ${textsOf(references)} w on w.value = r.reference) e) as earlier,
       (select coalesce(json_agg(f), '[]')
        from (${FRONTS} join ${textsOf(channels)} w on w.value = c.channel) f) as fronts`;
}
