import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Wanted } from '../domain/decide-in-turn.ts';
import type { FrontScope } from '../domain/shelf.ts';
import { textsOf } from '../persistence/rows-of.ts';

/** A channel's front stock as the driver gives it; no places are all places. */
export interface FrontRow {
  readonly channel: string;
  readonly front: string;
  readonly places: readonly string[] | null;
}

/** Front stocks of channels `c` with their places; a join or a condition may follow. */
export const FRONTS = `select c.channel, c.front,
    (select jsonb_agg(p.location) from stock_front_place p where p.front = c.front) as places
  from stock_front_channel c`;

/** Requests with the front stock that each sells through, and from which places that may. */
export function withScopes(
  asked: readonly Wanted[],
  byChannel: ReadonlyMap<string, FrontScope>,
): { readonly scopes: ReadonlyMap<string, FrontScope>; readonly wanted: readonly Wanted[] } {
  if (byChannel.size === 0) return { scopes: new Map(), wanted: asked };
  return {
    scopes: new Map([...byChannel.values()].map((scope) => [scope.front, scope])),
    wanted: asked.map((one) => ({
      ...one,
      front: byChannel.get(one.channel ?? '')?.front ?? null,
    })),
  };
}

/** The front stocks of channels, by channel; a channel without one sells whatever is available. */
export async function findFronts(
  tx: EntityManager,
  channels: readonly string[],
): Promise<ReadonlyMap<string, FrontScope>> {
  if (channels.length === 0) return new Map();
  const sql = `${FRONTS} join ${textsOf(channels)} w on w.value = c.channel`;
  return scopesOf(await runPlanned<FrontRow[]>(tx, sql, [JSON.stringify(channels)]));
}

/** The front stocks of rows, by channel. */
export function scopesOf(rows: readonly FrontRow[]): ReadonlyMap<string, FrontScope> {
  return new Map(
    rows.map(({ channel, front, places }) => [
      channel,
      { front, places: places === null ? null : new Set(places) },
    ]),
  );
}
