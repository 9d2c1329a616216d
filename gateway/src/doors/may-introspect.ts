import type { Actor } from '@entresol/shared';

const INSIDERS = new Set<Actor['kind']>(['STAFF', 'ANALYST', 'SERVICE']);

/** Whether the schema is shown to an actor: to people who work here, and to all in a playground. */
export function mayIntrospect(actor: Actor, playground: boolean): boolean {
  return playground || INSIDERS.has(actor.kind);
}
