import { actorKey } from '@entresol/shared';
import { accept, refuseIfAny } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkKey } from '../../domain/check-values.ts';
import {
  checkPolicies,
  EVERY_PLACE,
  type PolicyDraft,
  type PolicyRow,
} from '../../domain/replenishment/check-replenishment.ts';
import type { DocumentChanged } from '../../domain/transfer/transfer-refusals.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';
import type { Mentions } from '../find-unknown.ts';
import { mentioned, mentionedSkus } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

const COLUMNS = `${KEY_COLUMNS}, "minLevel" integer, "maxLevel" integer, "leadDays" integer,
  "safetyDays" integer, "packSize" integer, "lifeCycle" text, source text`;

/** The policies that a command wrote, by SKU and place. */
export interface PoliciesWritten {
  readonly keys: readonly { readonly sku: string; readonly location: string }[];
}

/** Says how SKUs are kept at places, all or none, once per idempotency key. */
export async function upsertPolicies(
  context: StockContext,
  command: { readonly input: readonly PolicyDraft[]; readonly idempotencyKey: string },
): Promise<StockOutcome<PoliciesWritten>> {
  const { input, idempotencyKey } = command;
  const checked = checkPolicies(input);
  if (!checked.ok) {
    const badKey = checkKey(idempotencyKey);
    return refuseWithUnknown(context, checked.refusals, mentionsOf(input), badKey);
  }
  const rows = checked.value;
  const name = 'replenishmentPolicyUpsert';
  const now = context.clock.now();
  return runStockCommand<PoliciesWritten>(
    context,
    { name, idempotencyKey, input, mentions: mentionsOf(input) },
    async (tx) => {
      const stale = await findStale(tx, rows);
      const decision = refuseIfAny(stale, rows);
      if (!decision.ok) return decision;
      await writePolicies(tx, rows, actorKey(context.actor), now);
      return accept({ keys: rows.map(({ sku, location }) => ({ sku, location })) });
    },
  );
}

/** Locks the policies in key order and names those of another version than was seen. */
async function findStale(
  tx: EntityManager,
  rows: readonly PolicyRow[],
): Promise<readonly DocumentChanged[]> {
  const found = await tx.execute<{ sku: string; location: string; version: number }[]>(
    `select p.sku, p.location, p.version from replenishment_policy p
     join ${rowsOf(rows, KEY_COLUMNS)} k on k.sku = p.sku and k.location = p.location
     order by p.sku, p.location for update of p`,
    [JSON.stringify(rows)],
  );
  const versions = new Map(found.map((row) => [`${row.location}/${row.sku}`, row.version]));
  return rows.flatMap(({ sku, location, expectedVersion }, index) => {
    const documentNo = `${location}/${sku}`;
    const actual = versions.get(documentNo) ?? 0;
    if (expectedVersion === null || expectedVersion === actual) return [];
    return [{ kind: 'DocumentChanged', index, documentNo, expected: expectedVersion, actual }];
  });
}

async function writePolicies(
  tx: EntityManager,
  rows: readonly PolicyRow[],
  by: string,
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into replenishment_policy as old (sku, location, min_level, max_level, lead_days,
       safety_days, pack_size, life_cycle, source, version, updated_by, updated_at)
     select r.sku, r.location, r."minLevel", r."maxLevel", r."leadDays", r."safetyDays",
       r."packSize", r."lifeCycle", r.source, 1, ?, ?::timestamptz
     from ${rowsOf(rows, COLUMNS)} r
     order by r.sku, r.location
     on conflict (sku, location) do update set min_level = excluded.min_level,
       max_level = excluded.max_level, lead_days = excluded.lead_days,
       safety_days = excluded.safety_days, pack_size = excluded.pack_size,
       life_cycle = excluded.life_cycle, source = excluded.source, version = old.version + 1,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [by, now, JSON.stringify(rows)],
  );
}

function mentionsOf(drafts: readonly PolicyDraft[]): Mentions {
  const at = (index: number, name: string) => ['input', String(index), name];
  const locations = drafts.flatMap(({ location, source }, index) => [
    ...(location === EVERY_PLACE ? [] : mentioned(location, at(index, 'location'))),
    ...mentioned(source, at(index, 'source')),
  ]);
  return { skus: mentionedSkus(drafts, ['input']), locations };
}
