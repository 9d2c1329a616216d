import type { Scope } from './access/grants.ts';

/** Permissions that cover the same rows. */
export interface ScopeGrants {
  readonly scope: Scope;
  readonly permissions: readonly string[];
}

/** Who asks. The gateway vouches for it; subgraphs decide what it may do. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | {
      readonly kind: 'STAFF';
      readonly id: string;
      readonly roles: readonly string[];
      /** Codes of the stores this person works in. */
      readonly stores: readonly string[];
    }
  | { readonly kind: 'MEMBER'; readonly id: string }
  | { readonly kind: 'PARTNER'; readonly id: string }
  | {
      readonly kind: 'ACCOUNT_MANAGER';
      readonly id: string;
      readonly regions: readonly string[];
      readonly customerTypes: readonly string[];
    }
  | { readonly kind: 'ANALYST'; readonly id: string }
  | {
      readonly kind: 'SERVICE';
      readonly id: string;
      /** Only a statement made inside the house carries this; no token can. */
      readonly internal?: true;
    }
  | {
      /** Rights without a person: what a stream is resolved for that many follow. No token is one. */
      readonly kind: 'SCOPE';
      /** The same for the same rights. */
      readonly id: string;
      readonly grants: readonly ScopeGrants[];
    };

export type ActorKind = Actor['kind'];

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS' };

/** The actor a subgraph uses when it calls another one. */
export function internalService(name: string): Actor {
  return { kind: 'SERVICE', id: `subgraph:${name}`, internal: true };
}

/** One text per actor: the first half of every idempotency key, and the author of stored facts. */
export function actorKey(actor: Actor): string {
  return actor.kind === 'ANONYMOUS' ? 'ANONYMOUS' : `${actor.kind}:${actor.id}`;
}
