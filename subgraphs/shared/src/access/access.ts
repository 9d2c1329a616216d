import { GraphQLError } from 'graphql';
import type { Actor } from '../actor.ts';
import type { Language } from '../language.ts';
import { grantsOf, type Scope } from './grants.ts';

/** What one actor may do in one request. */
export interface Access {
  /** Whether a rule of `@access` lets the actor in. Rules are alternatives joined by ` or `. */
  allows(rule: string): boolean;
  /** The rows a permission covers, or null when the actor lacks it. */
  scope(permission: string): Scope | null;
  /** The rows a permission covers; throws UNAUTHENTICATED or FORBIDDEN when the actor lacks it. */
  require(permission: string): Scope;
  /** Throws unless the rule lets the actor in. */
  requireRule(rule: string): void;
}

const grantsByActor = new WeakMap<Actor, ReadonlyMap<string, Scope>>();

/** What an actor is granted; found out once for each, and actors never change. */
function knownGrants(actor: Actor): ReadonlyMap<string, Scope> {
  let grants = grantsByActor.get(actor);
  if (!grants) grantsByActor.set(actor, (grants = grantsOf(actor)));
  return grants;
}

/** Builds the rights of an actor. `public` lets all in, `signed-in` all but anonymous callers. */
export function createAccess(actor: Actor, language: Language): Access {
  const grants = knownGrants(actor);
  const verdicts = new Map<string, boolean>();

  function holds(word: string): boolean {
    if (word === 'public') return true;
    if (word === 'signed-in') return actor.kind !== 'ANONYMOUS';
    return grants.has(word);
  }

  function allows(rule: string): boolean {
    let verdict = verdicts.get(rule);
    if (verdict === undefined) {
      verdict = rule.split(' or ').some((word) => holds(word.trim()));
      verdicts.set(rule, verdict);
    }
    return verdict;
  }

  return {
    allows,
    scope: (permission) => grants.get(permission) ?? null,
    require(permission) {
      const scope = grants.get(permission);
      if (!scope) throw accessDenied(actor, language, permission);
      return scope;
    },
    requireRule(rule) {
      if (!allows(rule)) throw accessDenied(actor, language, rule);
    },
  };
}

/** Whether a scope covers a row of a store. */
export function coversStore(scope: Scope, store: string): boolean {
  return scope.kind === 'ALL' || (scope.kind === 'STORES' && scope.stores.includes(store));
}

/** Whether a scope covers a row of a member. Store scopes do not reach members by themselves. */
export function coversMember(scope: Scope, memberId: string | null): boolean {
  return scope.kind === 'ALL' || (scope.kind === 'SELF' && scope.id === memberId);
}

function accessDenied(actor: Actor, language: Language, rule: string): GraphQLError {
  if (actor.kind === 'ANONYMOUS') {
    const message =
      language === 'zh' ? '请先登录：缺少访问令牌。' : 'Sign in first: the request has no token.';
    return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
  }
  const message =
    language === 'zh' ? `没有权限：需要“${rule}”。` : `Not allowed: this needs "${rule}".`;
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
