import type { SubgraphUnderTest } from './use-subgraph.ts';
import { statementsOf } from './statements-of.ts';

/** What the server tells of one step of a plan, as `explain (analyze, format json)` writes it. */
interface Step {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Step[];
}

/** How many rows of a table one statement looked at, by the index it took. */
export interface RowsRead {
  readonly table: string;
  readonly index: string | null;
  readonly rows: number;
}

/**
 * What the statements of `run` read of each table, most first: what an index spares shows here at any
 * size. Planned as the subgraph's own connections plan, with lookups as cheap as they are in memory.
 */
export async function rowsReadBy(
  subgraph: Pick<SubgraphUnderTest, 'sql'>,
  run: () => Promise<unknown>,
): Promise<readonly RowsRead[]> {
  const statements = await statementsOf(run);
  await subgraph.sql('set seq_page_cost = 0.1');
  await subgraph.sql('set random_page_cost = 0.1');
  const read: RowsRead[] = [];
  for (const text of statements.filter((statement) => /^\s*(select|with)/i.test(statement))) {
    const [row] = await subgraph.sql<{ 'QUERY PLAN': readonly { readonly Plan: Step }[] }>(
      `explain (analyze, timing off, format json) ${text}`,
    );
    read.push(...readBy(row!['QUERY PLAN'][0]!.Plan));
  }
  await subgraph.sql('reset seq_page_cost');
  await subgraph.sql('reset random_page_cost');
  return read.toSorted((a, b) => b.rows - a.rows);
}

function readBy(step: Step): readonly RowsRead[] {
  const below = (step.Plans ?? []).flatMap(readBy);
  const table = step['Relation Name'];
  if (table === undefined) return below;
  const passed = step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0);
  const seen = passed + (step['Rows Removed by Index Recheck'] ?? 0);
  const rows = Math.round(seen * step['Actual Loops']);
  return [{ table, index: step['Index Name'] ?? null, rows }, ...below];
}
