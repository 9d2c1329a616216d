import { readTogether, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocationKind } from '../domain/drafts.ts';

/** What other subgraphs must know of a place before they write. */
export interface LocationForCommand {
  readonly code: string;
  readonly kind: LocationKind;
  readonly active: boolean;
  readonly legalEntityCode: string;
}

/** Codes of places and channels that a command names. */
interface AskedPlaces {
  readonly em: EntityManager;
  readonly now: Date;
  readonly locations: readonly string[];
  readonly channels: readonly string[];
}

/** What is known of those codes; unknown ones are left out. */
export interface PlacesForCommand {
  /** In order of code. */
  readonly locations: LocationForCommand[];
  readonly channels: string[];
}

/** Finds the places and channels that a command names. */
export type ReadPlacesForCommand = (asked: AskedPlaces) => Promise<PlacesForCommand>;

/** Gives the reader of a process: commands that ask at the same time share a statement. */
export function readPlacesTogether(): ReadPlacesForCommand {
  return readTogether(async (asked) => {
    const { em, now } = asked.at(-1)!;
    const locations = [...new Set(asked.flatMap((one) => one.locations))];
    const channels = [...new Set(asked.flatMap((one) => one.channels))];
    const found = await readPlaces(em, { locations, channels }, now);
    return asked.map((one) => ({
      locations: found.locations.filter(({ code }) => one.locations.includes(code)),
      channels: found.channels.filter((code) => one.channels.includes(code)),
    }));
  });
}

/** Finds places with the entity in force, and channels, in one statement. */
async function readPlaces(
  em: EntityManager,
  asked: { readonly locations: readonly string[]; readonly channels: readonly string[] },
  now: Date,
): Promise<PlacesForCommand> {
  const [row] = await runPlanned<[PlacesForCommand]>(
    em,
    `select (
       select coalesce(json_agg(found order by found.code), '[]') from (
         select l.code, l.kind, l.status = 'ACTIVE' as active,
           e.entity_code as "legalEntityCode"
         from location l
         join location_entity e on e.location_code = l.code and e.valid_from <= ?
           and (e.valid_to is null or e.valid_to > ?)
         where l.code in (select value from jsonb_array_elements_text(?::jsonb))
       ) found
     ) as locations, (
       select coalesce(jsonb_agg(code order by code), '[]') from channel
       where code in (select value from jsonb_array_elements_text(?::jsonb))
     ) as channels`,
    [now, now, JSON.stringify(asked.locations), JSON.stringify(asked.channels)],
  );
  return row;
}
