import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocationKind } from '../domain/drafts.ts';

/** What other subgraphs must know of a place before they write. */
export interface LocationForCommand {
  readonly code: string;
  readonly kind: LocationKind;
  readonly active: boolean;
  readonly legalEntityCode: string;
}

/** Finds places with the entity in force, in one statement; unknown codes are left out. */
export function locationsForCommand(
  em: EntityManager,
  codes: readonly string[],
  now: Date,
): Promise<LocationForCommand[]> {
  return em.execute<LocationForCommand[]>(
    `select l.code, l.kind, l.status = 'ACTIVE' as active, e.entity_code as "legalEntityCode"
     from location l
     join location_entity e on e.location_code = l.code and e.valid_from <= ?
       and (e.valid_to is null or e.valid_to > ?)
     where l.code in (select value from jsonb_array_elements_text(?::jsonb))
     order by l.code`,
    [now, now, JSON.stringify(codes)],
  );
}
