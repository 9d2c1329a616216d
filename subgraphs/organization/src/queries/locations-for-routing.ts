import { readTogether, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocationDraft, LocationKind, OpeningHours } from '../domain/drafts.ts';

/** What order routing weighs of a place. */
export interface LocationForRouting {
  readonly code: string;
  readonly kind: LocationKind;
  readonly grade: LocationDraft['grade'];
  readonly active: boolean;
  readonly divisionCode: string;
  readonly coordinates: { readonly latitude: string; readonly longitude: string } | null;
  readonly openingHours: OpeningHours[];
  readonly timeZone: string;
}

interface AskedKinds {
  readonly em: EntityManager;
  /** Null for all. */
  readonly kinds: readonly LocationKind[] | null;
}

/** Every place of these kinds with what routing weighs, by code. */
export type ReadLocationsForRouting = (asked: AskedKinds) => Promise<LocationForRouting[]>;

/** Gives the reader of a process: orders that are routed at the same time share a statement. */
export function readLocationsForRoutingTogether(): ReadLocationsForRouting {
  return readTogether(async (asked) => {
    const isAll = asked.some(({ kinds }) => kinds === null);
    const all = isAll ? null : [...new Set(asked.flatMap(({ kinds }) => kinds!))];
    const found = await locationsForRouting(asked[0]!.em, all);
    return asked.map(({ kinds }) =>
      kinds === null ? found : found.filter(({ kind }) => kinds.includes(kind)),
    );
  });
}

function locationsForRouting(
  em: EntityManager,
  kinds: readonly LocationKind[] | null,
): Promise<LocationForRouting[]> {
  return runPlanned<LocationForRouting[]>(
    em,
    `select code, kind, grade, status = 'ACTIVE' as active, division_code as "divisionCode",
       case when latitude is not null then
         jsonb_build_object('latitude', latitude::text, 'longitude', longitude::text)
       end as coordinates,
       opening_hours as "openingHours", time_zone as "timeZone"
     from location
     where ?::jsonb is null or kind in (select value from jsonb_array_elements_text(?::jsonb))
     order by code`,
    kinds ? [JSON.stringify(kinds), JSON.stringify(kinds)] : [null, null],
  );
}
