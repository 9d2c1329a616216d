import { badInput } from '@entresol/shared';
import { canonicalCode } from '../domain/level.ts';

/** A SKU or a place's code as it is stored, however it was typed. */
export const codeOf = canonicalCode;

/** A bounded list of codes, each once as it is stored; throws when there are too many. */
export function codesOf(codes: readonly string[], argument: string, countMax: number): string[] {
  if (codes.length > countMax) {
    throw badInput(
      `${argument} 最多 ${countMax} 个 / ${argument} takes at most ${countMax}; got ${codes.length}`,
    );
  }
  return [...new Set(codes.map(canonicalCode))];
}
