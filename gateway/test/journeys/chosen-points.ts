export const isDeep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';

/** Every point in depth; else the ends, and where the other side has acted and we do not know. */
export function chosen(points: readonly string[], around = /after-call/): readonly string[] {
  if (isDeep) return points;
  const isEnd = (index: number) => index === 0 || index === points.length - 1;
  return points.filter((point, index) => isEnd(index) || around.test(point));
}
