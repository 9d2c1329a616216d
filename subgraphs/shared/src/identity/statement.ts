import type { Actor } from '../actor.ts';
import type { Language } from '../language.ts';

/** What the gateway vouches for with each call: who asks, in which request and language. */
export interface ActorStatement {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
}

/** Gives back what it is made of, so that a subclass marks it instead of an object of its own. */
const Itself = function (statement: ActorStatement) {
  return statement;
} as unknown as new (statement: ActorStatement) => ActorStatement;

/** Only this module can mark a statement, so an object made from data can never pass. */
class Issued extends Itself {
  // A register beside them would cost the collector more than the whole statement.
  readonly #isOurs = true;

  static has(statement: object): boolean {
    return #isOurs in statement && statement.#isOurs;
  }
}

/** Makes a statement that subgraphs in this process accept. Only callers inside the house can. */
export function issueStatement({ actor, requestId, language }: ActorStatement): ActorStatement {
  return Object.freeze(new Issued({ actor, requestId, language }));
}

/** Whether a statement was issued in this process. */
export function isIssued(
  statement: ActorStatement | null | undefined,
): statement is ActorStatement {
  return statement != null && Issued.has(statement);
}
