import { STATE_WORDS } from './generated/state-words.ts';

/** What a state is called in Chinese; one that has no word stays as it is. */
export function stateWord(of: keyof typeof STATE_WORDS, state: string): string {
  const words: Readonly<Record<string, string>> = STATE_WORDS[of];
  return words[state] ?? state;
}
