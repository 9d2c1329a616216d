export const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';

/**
 * Every point in depth; else where the other side has acted and we do not know, which tells most.
 *
 * The rest is met at normal depth by tests in one process, which are left as a kill would leave
 * them. Where nobody is called, the end is what is left.
 */
export function whereUnknown(
  points: readonly string[],
  unknown = /after-call$/,
): readonly string[] {
  if (isDeep) return points;
  const found = points.filter((point) => unknown.test(point));
  return found.length > 0 ? found : points.slice(-1);
}

/** Points that are met in depth alone: their like is met at normal depth. */
export function inDepth(points: readonly string[]): readonly string[] {
  return isDeep ? points : [];
}
