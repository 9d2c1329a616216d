import type { CommandContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { awaitedStockChanged } from '../events/awaited-contracts.ts';
import type { PresaleArrival } from '../domain/assign-owners.ts';
import { NO_EFFECTS, type Effects } from '../domain/hold-effects.ts';
import type { LevelKey } from '../domain/level.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';

interface Awaiting extends LevelKey {
  readonly reference: string;
  readonly open: number;
}

/**
 * Gives units that arrive at locked levels to those who bought them before, the earliest first.
 *
 * They are reserved from now on, and no longer promised out of what is to come; whoever waits for
 * them is told.
 */
export async function arrivePresale(
  tx: EntityManager,
  events: CommandContext['events'],
  arrivals: readonly PresaleArrival[],
): Promise<Effects> {
  if (arrivals.length === 0) return NO_EFFECTS;
  const awaiting = await tx.execute<Awaiting[]>(
    `select l.reference, l.sku, l.location, l.quantity - l.arrived as open
     from reservation_line l
     join ${rowsOf(arrivals, KEY_COLUMNS)} k on k.sku = l.sku and k.location = l.location
     join reservation r using (reference)
     where l.active and l.kind = 'PRESALE'
     order by r.created_at, l.reference`,
    [JSON.stringify(arrivals)],
  );
  const given = arrivals.flatMap(({ sku, location, quantity }) => {
    let left = quantity;
    return awaiting
      .filter((line) => line.sku === sku && line.location === location)
      .map((line) => {
        const units = Math.min(left, line.open);
        left -= units;
        return { reference: line.reference, sku, location, quantity: units };
      });
  });
  const taken = given.filter(({ quantity }) => quantity > 0);
  if (taken.length === 0) return NO_EFFECTS;
  await tx.execute(
    `update reservation_line l set arrived = case when g.quantity + l.arrived = l.quantity
         then 0 else l.arrived + g.quantity end,
       kind = case when g.quantity + l.arrived = l.quantity then 'ORDER' else l.kind end
     from ${rowsOf(taken, `reference text, ${KEY_COLUMNS}, quantity integer`)} g
     where l.reference = g.reference and l.sku = g.sku and l.location = g.location`,
    [JSON.stringify(taken)],
  );
  const references = new Set(taken.map(({ reference }) => reference));
  await events.append(tx, [...references].map(awaitedStockChanged));
  return {
    ...NO_EFFECTS,
    deltas: taken.map(({ sku, location, quantity }) => {
      return { sku, location, reserved: quantity, presold: -quantity };
    }),
  };
}
