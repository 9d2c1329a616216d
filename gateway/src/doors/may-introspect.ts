import type { Actor } from '@entresol/shared';
import type { Caller } from '../caller.ts';

const INSIDERS = new Set<Actor['kind']>(['STAFF', 'ANALYST', 'SERVICE']);

/** Whether a caller is told how its operation is answered: who works on reports, and asks for it. */
export function mayExplain({ actor, wantsPlan }: Caller): boolean {
  return wantsPlan === true && (actor.kind === 'ANALYST' || actor.kind === 'SERVICE');
}

/** Whether the schema is shown to an actor: to people who work here, and to all in a playground. */
export function mayIntrospect(actor: Actor, playground: boolean): boolean {
  return playground || INSIDERS.has(actor.kind);
}
