import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChannelDraft, LegalEntityDraft } from '../domain/drafts.ts';

/** Writes legal entities in one statement; equal rows stay untouched. */
export async function writeLegalEntities(
  tx: EntityManager,
  drafts: readonly LegalEntityDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  await tx.execute(
    `insert into legal_entity as old (code, name, credit_code)
     select code, name, "creditCode"
     from jsonb_to_recordset(?::jsonb) as d(code text, name text, "creditCode" text)
     order by code
     on conflict (code) do update set name = excluded.name, credit_code = excluded.credit_code
     where (old.name, old.credit_code) is distinct from (excluded.name, excluded.credit_code)`,
    [JSON.stringify(drafts)],
  );
}

/** Writes channels in one statement; equal rows stay untouched. */
export async function writeChannels(
  tx: EntityManager,
  drafts: readonly ChannelDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  await tx.execute(
    `insert into channel as old (code, name)
     select code, name from jsonb_to_recordset(?::jsonb) as d(code text, name text)
     order by code
     on conflict (code) do update set name = excluded.name
     where old.name is distinct from excluded.name`,
    [JSON.stringify(drafts)],
  );
}
