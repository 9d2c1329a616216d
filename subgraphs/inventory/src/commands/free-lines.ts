import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { freeEffects, type Effects, type HeldLine } from '../domain/hold-effects.ts';
import { textsOf } from '../persistence/rows-of.ts';

/** What giving lines of locked levels back changes, as their pools stand now. */
export async function freeLines(tx: EntityManager, lines: readonly HeldLine[]): Promise<Effects> {
  return freeEffects(lines, await findOpenPools(tx, lines));
}

/** Those of the pools of these lines that are open; locked levels keep them so. */
export async function findOpenPools(
  tx: EntityManager,
  lines: readonly { readonly pool?: string | null | undefined }[],
): Promise<ReadonlySet<string>> {
  const codes = [...new Set(lines.flatMap(({ pool }) => (pool ? [pool] : [])))];
  if (codes.length === 0) return new Set();
  const rows = await runPlanned<{ code: string }[]>(
    tx,
    `select p.code from stock_pool p join ${textsOf(codes)} w on w.value = p.code
     where p.status = 'OPEN'`,
    [JSON.stringify(codes)],
  );
  return new Set(rows.map(({ code }) => code));
}
