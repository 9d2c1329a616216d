import type { Scope } from '@entresol/shared';

/** The rows that a scope covers, as a condition on anything that has a place. */
export function withinScope(scope: Scope): { location?: { $in: string[] } } {
  if (scope.kind === 'ALL') return {};
  return { location: { $in: scope.kind === 'STORES' ? [...scope.stores] : [] } };
}
