/** Sequences that once failed, with what they found; they run before any other. */
export const KEPT_SEEDS: readonly {
  readonly found: string;
  readonly seed: number;
  readonly path: string;
}[] = [{ found: 'units over while others were still on the way', seed: 20261124, path: '295' }];
