import { runCommand, STAFF_ROLES, type CommandContext } from '@entresol/shared';
import { refuseIfAny } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkOrganization, ROWS_MAX } from '../domain/check-organization.ts';
import type { OrganizationDraft } from '../domain/drafts.ts';
import { findUnknownReferences, outsideReferences } from '../domain/find-unknown-references.ts';
import type { NotFound } from '../domain/refusal.ts';
import { writeChannels, writeLegalEntities } from './write-legal-entities.ts';
import { writeLocations } from './write-locations.ts';
import { writeStaff } from './write-staff.ts';

/**
 * Creates or changes entities, places, channels and people: all or nothing, once per key.
 *
 * Rows are locked in the order entity, place, channel, person and by key inside each, so that
 * parallel changes queue and never deadlock. Only what differs is written and published.
 */
export function upsertOrganization(
  context: CommandContext,
  command: {
    readonly draft: OrganizationDraft;
    readonly idempotencyKey: string;
    readonly now: Date;
  },
) {
  const { draft, idempotencyKey, now } = command;
  const input = { name: 'upsertOrganization', idempotencyKey, input: draft };
  return runCommand(context, input, async (tx) => {
    const faults = checkOrganization(draft, STAFF_ROLES);
    const unknown = isTooLong(draft) ? [] : await unknownReferences(tx, draft);
    const decision = refuseIfAny([...faults, ...unknown], keysOf(draft));
    if (!decision.ok) return decision;

    await writeLegalEntities(tx, draft.legalEntities);
    const places = await writeLocations(tx, draft.locations, now);
    await writeChannels(tx, draft.channels);
    const people = await writeStaff(tx, draft.staff, now);
    await context.events.append(tx, [...places, ...people]);
    return decision;
  });
}

/** What a change touched: enough to read it again. */
function keysOf(draft: OrganizationDraft) {
  return {
    legalEntities: draft.legalEntities.map((entity) => entity.code),
    locations: draft.locations.map((location) => location.code),
    channels: draft.channels.map((channel) => channel.code),
    staff: draft.staff.map((person) => person.staffNo),
  };
}

function isTooLong(draft: OrganizationDraft): boolean {
  return draft.locations.length > ROWS_MAX || draft.staff.length > ROWS_MAX;
}

async function unknownReferences(
  tx: EntityManager,
  draft: OrganizationDraft,
): Promise<readonly NotFound[]> {
  const outside = outsideReferences(draft);
  const [legalEntities, locations] = [
    await storedCodes(tx, 'legal_entity', outside.legalEntities),
    await storedCodes(tx, 'location', outside.locations),
  ];
  return findUnknownReferences(draft, { legalEntities, locations });
}

/** Rows are never deleted, so what is found stays. */
async function storedCodes(
  tx: EntityManager,
  table: 'legal_entity' | 'location',
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await tx.execute<{ code: string }[]>(
    `select code from ${table}
     where code in (select value from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(codes)],
  );
  return new Set(rows.map((row) => row.code));
}
