import type { Actor, Language } from '@entresol/shared';

/** Who asks, in which request and language: what every door, fetch and message is decided by. */
export interface Caller {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
}
