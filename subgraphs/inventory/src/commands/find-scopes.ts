import type { EntityManager } from '@mikro-orm/postgresql';
import type { Wanted } from '../domain/decide-in-turn.ts';
import type { FrontScope } from '../domain/shelf.ts';
import { textsOf } from '../persistence/rows-of.ts';

/** Says through which front stock each request sells, and from which places that may. */
export async function findScopes(
  tx: EntityManager,
  asked: readonly Wanted[],
): Promise<{
  readonly scopes: ReadonlyMap<string, FrontScope>;
  readonly wanted: readonly Wanted[];
}> {
  const channels = [...new Set(asked.flatMap(({ channel }) => (channel ? [channel] : [])))];
  const byChannel = await findFronts(tx, channels);
  const scopes = new Map([...byChannel.values()].map((scope) => [scope.front, scope]));
  const wanted = asked.map((one) => ({ ...one, front: byChannel.get(one.channel ?? '')?.front }));
  return {
    scopes,
    wanted:
      byChannel.size === 0 ? asked : wanted.map((one) => ({ ...one, front: one.front ?? null })),
  };
}

/** The front stocks of channels, by channel; a channel without one sells whatever is available. */
export async function findFronts(
  tx: EntityManager,
  channels: readonly string[],
): Promise<ReadonlyMap<string, FrontScope>> {
  if (channels.length === 0) return new Map();
  const rows = await tx.execute<{ channel: string; front: string; places: string[] | null }[]>(
    `select c.channel, c.front,
       (select jsonb_agg(p.location) from stock_front_place p where p.front = c.front) as places
     from stock_front_channel c join ${textsOf(channels)} w on w.value = c.channel`,
    [JSON.stringify(channels)],
  );
  return new Map(
    rows.map(({ channel, front, places }) => [
      channel,
      { front, places: places === null ? null : new Set(places) },
    ]),
  );
}
