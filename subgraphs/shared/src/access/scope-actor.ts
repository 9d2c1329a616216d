import { createHash } from 'node:crypto';
import { ANONYMOUS, type Actor, type ScopeGrants } from '../actor.ts';
import { createAccess } from './access.ts';
import { grantsOf, type Scope } from './grants.ts';

/**
 * The rights that a stream of these rules is resolved with, without the person who has them.
 *
 * Where everybody may see all of it, they are everybody's: whoever asks gets the same actor. Where
 * not, they are all of the actor's rights, because a resolver may look at more than its rule.
 */
export function scopeActor(actor: Actor, rules: readonly string[]): Actor {
  const isOpen = [actor, ANONYMOUS].every((one) => {
    const access = createAccess(one, 'en');
    return rules.every((rule) => access.allows(rule));
  });
  if (actor.kind === 'SCOPE' || (actor.kind === 'ANONYMOUS' && !isOpen)) return actor;
  const words = new Set(rules.flatMap((rule) => rule.split(' or ').map((word) => word.trim())));
  const everybody = grantsOf(ANONYMOUS);
  const kept = [...grantsOf(actor)].filter(
    ([name]) => !isOpen || (words.has(name) && everybody.has(name)),
  );
  const grants = groupGrants(kept);
  const id = createHash('sha256').update(JSON.stringify(grants)).digest('base64url').slice(0, 22);
  return { kind: 'SCOPE', id, grants };
}

/** Grants in one order, whatever order they came in: equal rights have equal texts. */
function groupGrants(grants: readonly (readonly [string, Scope])[]): readonly ScopeGrants[] {
  const groups = new Map<string, { scope: Scope; permissions: string[] }>();
  for (const [name, given] of grants) {
    const scope = given.kind === 'STORES' ? { ...given, stores: [...given.stores].sort() } : given;
    const key = JSON.stringify(scope);
    const group = groups.get(key) ?? { scope, permissions: [] };
    group.permissions.push(name);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { scope, permissions }]) => ({ scope, permissions: permissions.sort() }));
}
