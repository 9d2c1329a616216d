import type { Actor } from '../actor.ts';
import {
  ANALYST,
  HEAD_OFFICE_ROLES,
  MEMBER_SELF,
  PARTNER,
  SERVICE,
  SHOPPER,
  STORE_ROLES,
  STORE_STAFF_ANYWHERE,
} from './role-permissions.ts';

/** Which rows a permission covers. */
export type Scope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'STORES'; readonly stores: readonly string[] }
  | { readonly kind: 'SELF'; readonly id: string };

const ALL: Scope = { kind: 'ALL' };

function everywhere(names: readonly string[]): ReadonlyMap<string, Scope> {
  return new Map(names.map((name) => [name, ALL]));
}

// An order is dozens of calls between subgraphs, each by an actor that was made for it.
const OF_SUBGRAPHS = everywhere([...SERVICE, 'internal']);
const OF_SERVICES = everywhere(SERVICE);
const OF_SHOPPERS = everywhere(SHOPPER);
const OF_PARTNERS = everywhere(PARTNER);
const OF_ANALYSTS = everywhere(ANALYST);

/** Every permission that a rule of `@access` can name, `internal` included. */
export const PERMISSIONS: readonly string[] = [
  ...new Set([...SERVICE, ...MEMBER_SELF, ...Object.values(STORE_ROLES).flat()]),
  'internal',
];

/** Every role a person can have, for the organization's checks. */
export const STAFF_ROLES: readonly string[] = [
  ...Object.keys(STORE_ROLES),
  ...Object.keys(HEAD_OFFICE_ROLES),
];

/** The permissions of an actor, each with the rows it covers. Unknown roles grant nothing. */
export function grantsOf(actor: Actor): ReadonlyMap<string, Scope> {
  switch (actor.kind) {
    case 'ANONYMOUS':
      return OF_SHOPPERS;
    case 'MEMBER':
      return new Map([
        ...OF_SHOPPERS,
        ...MEMBER_SELF.map((name) => [name, { kind: 'SELF', id: actor.id }] as const),
      ]);
    case 'STAFF':
      return staffGrants(actor.roles, actor.stores);
    case 'PARTNER':
    case 'ACCOUNT_MANAGER':
      return OF_PARTNERS;
    case 'ANALYST':
      return OF_ANALYSTS;
    case 'SERVICE':
      return actor.internal ? OF_SUBGRAPHS : OF_SERVICES;
    case 'SCOPE':
      return new Map(
        actor.grants.flatMap(({ scope, permissions }) =>
          permissions.map((name) => [name, scope] as const),
        ),
      );
    default:
      // A statement of a newer gateway may hold a kind that is unknown here: it may do nothing.
      return new Map();
  }
}

// Roles come from tokens; `constructor` must not be one.
function permissionsOf(
  roles: Readonly<Record<string, readonly string[]>>,
  role: string,
): readonly string[] | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}

function staffGrants(roles: readonly string[], stores: readonly string[]) {
  const grants = new Map<string, Scope>();
  const inStores: Scope = { kind: 'STORES', stores };
  for (const role of roles) {
    const permissions = permissionsOf(STORE_ROLES, role);
    if (!permissions) continue;
    for (const name of STORE_STAFF_ANYWHERE) grants.set(name, ALL);
    for (const name of permissions) if (!grants.has(name)) grants.set(name, inStores);
  }
  for (const role of roles) {
    for (const name of permissionsOf(HEAD_OFFICE_ROLES, role) ?? []) grants.set(name, ALL);
  }
  return grants;
}
