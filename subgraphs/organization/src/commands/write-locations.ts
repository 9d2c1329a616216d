import type { NewEvent } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocationDraft } from '../domain/drafts.ts';
import { locationChanged } from '../events/contracts.ts';

/** Before any instant that is asked for: imported history reaches far back. */
const BEGINNING = '0001-01-01T00:00:00Z';

const COLUMNS = [
  'name',
  'kind',
  'status',
  'grade',
  'division_code',
  'region',
  'street',
  'latitude',
  'longitude',
  'opening_hours',
  'time_zone',
];

/** Writes places and the entities they belong to from `now` on; gives an event per change. */
export async function writeLocations(
  tx: EntityManager,
  drafts: readonly LocationDraft[],
  now: Date,
): Promise<readonly NewEvent[]> {
  if (drafts.length === 0) return [];
  const changed = new Set([
    ...(await upsertRows(tx, drafts)),
    ...(await changeEntities(tx, drafts, now)),
  ]);
  return drafts
    .filter((draft) => changed.has(draft.code))
    .map(({ code, kind, status, legalEntityCode }) =>
      locationChanged({ code, kind, active: status === 'ACTIVE', legalEntityCode }),
    );
}

/** Locks every row in order of code; only rows that differ are written and given back. */
async function upsertRows(
  tx: EntityManager,
  drafts: readonly LocationDraft[],
): Promise<readonly string[]> {
  const rows = await tx.execute<{ code: string }[]>(
    `insert into location as old (code, ${COLUMNS.join(', ')})
     select code, name, kind, status, grade, "divisionCode", region, street,
       latitude, longitude, "openingHours", "timeZone"
     from jsonb_to_recordset(?::jsonb) as d(
       code text, name text, kind text, status text, grade text, "divisionCode" text,
       region text, street text, latitude numeric(9,6), longitude numeric(9,6),
       "openingHours" jsonb, "timeZone" text)
     order by code
     on conflict (code) do update
     set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
     where (${COLUMNS.map((column) => `old.${column}`).join(', ')})
       is distinct from (${COLUMNS.map((column) => `excluded.${column}`).join(', ')})
     returning code`,
    [JSON.stringify(drafts)],
  );
  return rows.map((row) => row.code);
}

/**
 * Ends the period of another entity and begins the new one where it ended, so that each place has
 * exactly one entity at any instant. The rows of `location` are locked by the caller.
 */
async function changeEntities(
  tx: EntityManager,
  drafts: readonly LocationDraft[],
  now: Date,
): Promise<readonly string[]> {
  const wanted = JSON.stringify(
    drafts.map(({ code, legalEntityCode }) => ({ code, entity: legalEntityCode })),
  );
  await tx.execute(
    `update location_entity as held
     set valid_to = greatest(?::timestamptz, held.valid_from + interval '1 microsecond')
     from jsonb_to_recordset(?::jsonb) as d(code text, entity text)
     where held.location_code = d.code and held.valid_to is null and held.entity_code <> d.entity`,
    [now, wanted],
  );
  const begun = await tx.execute<{ location_code: string }[]>(
    `insert into location_entity (location_code, entity_code, valid_from)
     select d.code, d.entity, coalesce(
       (select max(valid_to) from location_entity where location_code = d.code),
       ?::timestamptz)
     from jsonb_to_recordset(?::jsonb) as d(code text, entity text)
     where not exists (
       select from location_entity where location_code = d.code and valid_to is null)
     returning location_code`,
    [BEGINNING, wanted],
  );
  return begun.map((row) => row.location_code);
}
