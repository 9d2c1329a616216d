import { readdirSync, readFileSync } from 'node:fs';

/** Who an operation is a sample for; also the folder it lies in. */
export type SampleKind = 'till' | 'desk' | 'supply' | 'mini-program' | 'analyst';

/** One sample operation of `schema/operations`. */
export interface SampleOperation {
  readonly kind: SampleKind;
  readonly file: string;
  readonly text: string;
}

const KINDS: readonly SampleKind[] = ['till', 'desk', 'supply', 'mini-program', 'analyst'];

/** Reads the sample operations, in the order of their file names. */
export function readSampleOperations(
  root = new URL('../../../schema/operations/', import.meta.url),
): readonly SampleOperation[] {
  return KINDS.flatMap((kind) => {
    const folder = new URL(`${kind}/`, root);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => ({ kind, file, text: readFileSync(new URL(file, folder), 'utf8') }));
  });
}
