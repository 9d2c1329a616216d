import type { Actor } from '../actor.ts';
import type { Language } from '../language.ts';

/** What the gateway vouches for with each call: who asks, in which request and language. */
export interface ActorStatement {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
}

// Only this module adds to the register, so an object made from data can never pass.
const issued = new WeakSet<ActorStatement>();

/** Makes a statement that subgraphs in this process accept. Only callers inside the house can. */
export function issueStatement({ actor, requestId, language }: ActorStatement): ActorStatement {
  const sealed = Object.freeze({ actor, requestId, language });
  issued.add(sealed);
  return sealed;
}

/** Whether a statement was issued in this process. */
export function isIssued(
  statement: ActorStatement | null | undefined,
): statement is ActorStatement {
  return statement != null && issued.has(statement);
}
