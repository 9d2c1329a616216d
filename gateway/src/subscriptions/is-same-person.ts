import type { Identity } from '../identity/create-identity.ts';

/** A socket may be renewed by its own person alone; who was nobody may sign in. */
export function isSamePerson({ actor: held }: Identity, { actor: given }: Identity): boolean {
  if (held.kind === 'ANONYMOUS') return true;
  return given.kind === held.kind && given.id === held.id;
}

/** When a token ends, for clients. */
export function instantOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
