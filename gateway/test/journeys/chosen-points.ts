export const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';

/** Every point in depth; else the ends, and where the other side has acted and we do not know. */
export function chosen(points: readonly string[], around = /after-call/): readonly string[] {
  if (isDeep) return points;
  const isEnd = (index: number) => index === 0 || index === points.length - 1;
  return points.filter((point, index) => isEnd(index) || around.test(point));
}

/** Every point in depth; else where the other side has acted and we do not know. */
export function whereUnknown(points: readonly string[]): readonly string[] {
  return isDeep ? points : points.filter((point) => point.endsWith('after-call'));
}

/**
 * Every point in depth; else one of each that leave the same behind.
 *
 * Nothing is written between storing a step and calling for the next one, nor between the last
 * call and storing the end; and the last step is stored with the end.
 */
export function unlike(points: readonly string[]): readonly string[] {
  if (isDeep) return points;
  const isSame = (point: string, index: number) =>
    index > 0 && (/before-(call|store)$/.test(point) || index === points.length - 1);
  return points.filter((point, index) => !isSame(point, index));
}
