import type { Language } from '@entresol/shared';
import { describeFact } from '../domain/stage-facts.ts';

/** A stored fact in words. */
export function describeStage(fact: string, language: Language): string {
  return describeFact(fact)[language];
}
