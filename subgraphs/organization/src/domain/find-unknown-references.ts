import { isCode } from './check-text.ts';
import type { OrganizationDraft } from './drafts.ts';
import type { NotFound } from './refusal.ts';

/** Codes that a change refers to and does not bring itself. */
export function outsideReferences(draft: OrganizationDraft): {
  readonly legalEntities: readonly string[];
  readonly locations: readonly string[];
} {
  const ownEntities = new Set(draft.legalEntities.map((entity) => entity.code));
  const ownLocations = new Set(draft.locations.map((location) => location.code));
  const entities = new Set(draft.locations.map((location) => location.legalEntityCode));
  const locations = new Set(draft.staff.flatMap((person) => person.stores));
  return {
    legalEntities: [...entities].filter((code) => isCode(code) && !ownEntities.has(code)),
    locations: [...locations].filter((code) => isCode(code) && !ownLocations.has(code)),
  };
}

/**
 * Gives every reference of a change to something unknown.
 *
 * `stored` holds which of the outside references exist. Malformed codes are another rule's fault.
 */
export function findUnknownReferences(
  draft: OrganizationDraft,
  stored: { readonly legalEntities: ReadonlySet<string>; readonly locations: ReadonlySet<string> },
): readonly NotFound[] {
  const outside = outsideReferences(draft);
  const missingEntities = without(outside.legalEntities, stored.legalEntities);
  const missingLocations = without(outside.locations, stored.locations);
  return [
    ...draft.locations.flatMap((location, index) =>
      missingEntities.has(location.legalEntityCode)
        ? [
            notFound(
              ['input', 'locations', String(index), 'legalEntityCode'],
              `法人实体“${location.legalEntityCode}”`,
              `Legal entity "${location.legalEntityCode}"`,
            ),
          ]
        : [],
    ),
    ...draft.staff.flatMap((person, index) =>
      person.stores.flatMap((store, place) =>
        missingLocations.has(store)
          ? [
              notFound(
                ['input', 'staff', String(index), 'stores', String(place)],
                `地点“${store}”`,
                `Location "${store}"`,
              ),
            ]
          : [],
      ),
    ),
  ];
}

function without(codes: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(codes.filter((code) => !known.has(code)));
}

function notFound(field: readonly string[], zh: string, en: string): NotFound {
  return { kind: 'NotFound', field, what: { zh, en } };
}
