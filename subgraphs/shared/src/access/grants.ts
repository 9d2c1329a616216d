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

/** What anyone who shops may see. */
const SHOPPER = ['product:read', 'location:read', 'stock:read', 'promotion:read'];

/** What a member may do with their own rows. */
const MEMBER_SELF = [
  'member:read',
  'member:contact',
  'coupon:read',
  'coupon:claim',
  'order:read',
  'order:write',
  'order:contact',
];

/** Moving goods between places: what a place's manager may do, and head office everywhere. */
const STORE_STEWARD = [
  'transfer:read',
  'transfer:write',
  'transfer:approve',
  'replenishment:read',
  'replenishment:write',
  'replenishment:approve',
  'replenishment:policy',
];

/** Serving orders at the desk, and stepping in: what a store's manager may do, and head office. */
const ORDER_DESK = [
  'order:read',
  'order:write',
  'order:contact',
  'order:note',
  'order:draft',
  'order:amend',
  'order:price',
  'order:unlisted',
  'order:route',
];

/** What a role lets a person do in the stores they work in. */
const STORE_ROLES: Readonly<Record<string, readonly string[]>> = {
  CLERK: [
    'transfer:read',
    'transfer:write',
    'replenishment:read',
    'replenishment:write',
    'purchase:read',
    'stock:receive',
    'stock:adjust',
    'stock:hold',
    'stocktake:read',
    'stocktake:count',
    'order:read',
    'order:write',
    'order:contact',
    'order:note',
    'order:draft',
    'order:route',
    'order:fulfil',
    'order:return',
    'payment:take',
    'till:read',
    'till:work',
    'staff:read',
  ],
  STORE_MANAGER: [
    ...STORE_STEWARD,
    'purchase:read',
    'purchase:write',
    'settlement:read',
    'stock:receive',
    'stock:adjust',
    'stock:hold',
    'stock:audit',
    'stocktake:read',
    'stocktake:count',
    'stocktake:plan',
    'stocktake:approve',
    'order:fulfil',
    'order:return',
    'payment:take',
    'till:read',
    'till:work',
    'staff:read',
    ...ORDER_DESK,
  ],
};

/** What store staff may do without regard to the store: serve any member, see all stock. */
const STORE_STAFF_ANYWHERE = [
  ...SHOPPER,
  'member:read',
  'member:contact',
  'member:write',
  'coupon:read',
  'coupon:issue',
];

/** What a head-office role lets a person do everywhere. */
const HEAD_OFFICE_ROLES: Readonly<Record<string, readonly string[]>> = {
  MERCHANDISER: [...SHOPPER, 'product:write'],
  STOCK_CONTROLLER: [
    ...SHOPPER,
    ...STORE_STEWARD,
    'purchase:read',
    'stock:receive',
    'stock:adjust',
    'stock:hold',
    'stock:owner',
    'stock:front',
    'stock:audit',
    'stocktake:read',
    'stocktake:count',
    'stocktake:plan',
    'stocktake:approve',
  ],
  BUYER: [...SHOPPER, 'purchase:read', 'purchase:write'],
  // Who approves orders and agrees what is owed is not who writes them.
  PURCHASE_MANAGER: [...SHOPPER, 'purchase:read', 'purchase:approve', 'purchase:reconcile'],
  // Points are money: who serves a customer cannot make them.
  MARKETER: [
    ...SHOPPER,
    'promotion:write',
    'coupon:read',
    'coupon:issue',
    'member:read',
    'points:adjust',
  ],
  ADMINISTRATOR: [
    'settlement:read',
    ...STORE_STAFF_ANYWHERE,
    ...STORE_STEWARD,
    'points:adjust',
    'product:write',
    'promotion:write',
    'organization:write',
    'purchase:read',
    'purchase:write',
    'purchase:approve',
    'purchase:reconcile',
    'stock:receive',
    'stock:adjust',
    'stock:hold',
    'stock:owner',
    'stock:front',
    'stock:audit',
    'stocktake:read',
    'stocktake:count',
    'stocktake:plan',
    'stocktake:approve',
    'routing:write',
    'intake:write',
    'order:fulfil',
    'order:return',
    'payment:take',
    'till:read',
    'till:work',
    'staff:read',
    'report:read',
    ...ORDER_DESK,
  ],
};

const ANALYST = [
  'settlement:read',
  ...SHOPPER,
  'transfer:read',
  'replenishment:read',
  'member:read',
  'coupon:read',
  'order:read',
  'staff:read',
  'purchase:read',
  'stock:audit',
  'stocktake:read',
  'till:read',
  'report:read',
];

const PARTNER = ['product:read', 'location:read', 'stock:read'];

/** What integrations with a service token may do; `internal` is not among them. */
const SERVICE = [
  ...ANALYST,
  ...STORE_STEWARD,
  'member:contact',
  'member:write',
  'points:adjust',
  'product:write',
  'promotion:write',
  'coupon:issue',
  'organization:write',
  'purchase:write',
  'purchase:approve',
  'purchase:reconcile',
  'stock:sync',
  'stock:receive',
  'stock:adjust',
  'stock:hold',
  'stocktake:count',
  'stocktake:plan',
  'stocktake:approve',
  'stock:owner',
  'stock:front',
  'routing:write',
  'intake:write',
  'order:fulfil',
  'order:return',
  'payment:take',
  'till:work',
  'import:run',
  ...ORDER_DESK,
];

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
      return everywhere(SHOPPER);
    case 'MEMBER':
      return new Map([
        ...everywhere(SHOPPER),
        ...MEMBER_SELF.map((name) => [name, { kind: 'SELF', id: actor.id }] as const),
      ]);
    case 'STAFF':
      return staffGrants(actor.roles, actor.stores);
    case 'PARTNER':
    case 'ACCOUNT_MANAGER':
      return everywhere(PARTNER);
    case 'ANALYST':
      return everywhere(ANALYST);
    case 'SERVICE':
      return everywhere(actor.internal ? [...SERVICE, 'internal'] : SERVICE);
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

function everywhere(names: readonly string[]): Map<string, Scope> {
  return new Map(names.map((name) => [name, ALL]));
}
