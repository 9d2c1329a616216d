import { DecidedElsewhere } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkReserve, type AskedLine } from '../domain/check-reserve.ts';
import { changeOfLines, checkMove, movedLines, type MovedLine } from '../domain/decide-amend.ts';
import { freeEffects, heldLines, joinEffects } from '../domain/hold-effects.ts';
import { distinctKeys } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import {
  areSameLines,
  mergeLines,
  statusAt,
  type ReservationLine,
  type ReservationState,
} from '../domain/reservation.ts';
import { openShelf } from '../domain/shelf.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';
import { findReservation } from '../queries/find-reservation.ts';
import { changeLevels } from './change-levels.ts';
import { findFronts, withScopes } from './find-scopes.ts';
import { lockLevels } from './lock-levels.ts';
import { readShelf } from './read-shelf.ts';
import { runStockCommand, type StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

type NewLines = (
  held: readonly ReservationLine[],
) => Outcome<readonly ReservationLine[], StockRefusal>;

/** Moves held units between places, all lines or none, once per idempotency key. */
export async function moveReservation(
  context: StockContext,
  command: {
    readonly input: { readonly reference: string; readonly lines: readonly MovedLine[] };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<ReservationState>> {
  const checked = checkMove(command.input);
  if (!checked.ok) return checked;
  const targets = checked.value.map(({ sku, to }) => ({ sku, location: to, quantity: 1 }));
  const change = { ...command, name: 'stockReservationMove', targets };
  return amend(context, change, (held) => movedLines(held, checked.value));
}

/** Makes a hold hold other units, all of them or as before, once per idempotency key. */
export async function amendReservation(
  context: StockContext,
  command: {
    readonly input: { readonly reference: string; readonly lines: readonly AskedLine[] };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<ReservationState>> {
  const checked = checkReserve(command.input);
  if (!checked.ok) return checked;
  const targets = mergeLines(checked.value);
  const change = { ...command, name: 'stockReservationAmend', targets };
  return amend(context, change, () => accept(targets));
}

/**
 * Changes what a hold holds, under the locks of all levels before and after.
 *
 * What it gives back is free for what it takes, and for nobody else before the commit; so nothing
 * is sold in between, and a refusal leaves the hold as it was.
 */
async function amend(
  context: StockContext,
  change: {
    readonly name: string;
    readonly idempotencyKey: string;
    readonly input: { readonly reference: string };
    readonly targets: readonly ReservationLine[];
  },
  newLines: NewLines,
): Promise<StockOutcome<ReservationState>> {
  const { reference } = change.input;
  const mentions = { locations: [], skus: [] };
  const outcome = await runStockCommand<string>(context, { ...change, mentions }, async (tx) => {
    const now = context.clock.now();
    const known = await findReservation(tx, reference);
    if (!known) return refuse(notFound());
    const keys = distinctKeys([...known.lines, ...change.targets]);
    const levels = await lockLevels(tx, keys);
    const held = await findReservation(tx, reference);
    if (!held || !areSameLines(held.lines, known.lines)) throw new DecidedElsewhere();
    const status = statusAt(held, now);
    if (status !== 'ACTIVE') return refuse({ kind: 'ReservationClosed', reference, status });
    const lines = newLines(held.lines);
    if (!lines.ok) return lines;
    const { kind = 'ORDER' } = held;
    const asked = lines.value.map((line) => ({ ...line, kind: line.kind ?? kind }));
    const fronts = await findFronts(tx, held.channel ? [held.channel] : []);
    const { scopes, wanted: of } = withScopes([held], fronts);
    const front = of[0]!.front ?? null;
    const { less, more, after } = changeOfLines(held.lines, asked, front);
    const wanted = [{ ...of[0]!, lines: more }];
    const lapsed = heldLines({ ...held, lines: less });
    const shelf = await readShelf(tx, { levels, lapsed, wanted, carts: [], now });
    const freed = freeEffects(lapsed, shelf.openPools);
    const open = openShelf({ ...shelf, scopes });
    open.apply(freed);
    const decision = open.hold(heldLines({ ...held, lines: more }));
    if (!decision.ok) return decision;
    await writeLines(tx, held, after);
    await changeLevels(tx, context.events, { ...joinEffects(freed, decision.value), now });
    return accept(reference);
  });
  if (!outcome.ok) return outcome;
  return accept((await findReservation(context.em, outcome.value))!);
}

async function writeLines(
  tx: EntityManager,
  { reference, expiresAt }: ReservationState,
  rows: readonly ReservationLine[],
): Promise<void> {
  const columns = `${KEY_COLUMNS}, quantity integer, kind text, pool text, front text,
    arrived integer`;
  await tx.execute(
    `delete from reservation_line l where l.reference = ? and not exists (
       select 1 from ${rowsOf(rows, columns)} n
       where n.sku = l.sku and n.location = l.location)`,
    [reference, JSON.stringify(rows)],
  );
  await tx.execute(
    `insert into reservation_line
       (reference, sku, location, quantity, kind, pool, front, arrived, expires_at)
     select ?, n.sku, n.location, n.quantity, n.kind, n.pool, n.front, coalesce(n.arrived, 0),
       ?::timestamptz
     from ${rowsOf(rows, columns)} n
     on conflict (reference, sku, location) do update
       set quantity = excluded.quantity, kind = excluded.kind, pool = excluded.pool,
         front = excluded.front, arrived = excluded.arrived`,
    [reference, expiresAt, JSON.stringify(rows)],
  );
}

function notFound() {
  const what = { zh: '该预留', en: 'The reservation' };
  return { kind: 'NotFound', field: ['input', 'reference'], what } as const;
}
