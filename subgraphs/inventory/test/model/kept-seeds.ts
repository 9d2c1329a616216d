/** Sequences that once failed, with what they found; they run before any other. */
export const KEPT_SEEDS: readonly {
  readonly found: string;
  readonly seed: number;
  readonly path: string;
}[] = [];
