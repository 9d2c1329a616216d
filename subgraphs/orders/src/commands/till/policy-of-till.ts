import type { EntityManager } from '@entresol/shared';
import { DIFFERENCE_DEFAULT_MINOR } from '../../domain/till/review-close.ts';

/** What a store bears at its tills; version 0 where nobody has said. */
export async function policyOfTill(
  em: EntityManager,
  store: string,
): Promise<{ readonly differenceMaxMinor: number; readonly version: number }> {
  const [row] = await em.execute<{ difference_max_minor: string; version: number }[]>(
    `select difference_max_minor, version from till_policy where store = ?`,
    [store],
  );
  if (!row) return { differenceMaxMinor: DIFFERENCE_DEFAULT_MINOR, version: 0 };
  return { differenceMaxMinor: Number(row.difference_max_minor), version: row.version };
}
