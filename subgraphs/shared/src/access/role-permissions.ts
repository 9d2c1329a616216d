/** What anyone who shops may see. */
export const SHOPPER = ['product:read', 'location:read', 'stock:read', 'promotion:read'];

/** What a member may do with their own rows. */
export const MEMBER_SELF = [
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
export const STORE_ROLES: Readonly<Record<string, readonly string[]>> = {
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
export const STORE_STAFF_ANYWHERE = [
  ...SHOPPER,
  'member:read',
  'member:contact',
  'member:write',
  'coupon:read',
  'coupon:issue',
];

/** What a head-office role lets a person do everywhere. */
export const HEAD_OFFICE_ROLES: Readonly<Record<string, readonly string[]>> = {
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
    'stock:reconcile',
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
    'stock:reconcile',
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

export const ANALYST = [
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

export const PARTNER = ['product:read', 'location:read', 'stock:read'];

/** What integrations with a service token may do; `internal` is not among them. */
export const SERVICE = [
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
  'stock:receive',
  'stock:adjust',
  'stock:hold',
  'stocktake:count',
  'stocktake:plan',
  'stocktake:approve',
  'stock:owner',
  'stock:front',
  'stock:reconcile',
  'routing:write',
  'intake:write',
  'order:fulfil',
  'order:return',
  'payment:take',
  'till:work',
  'import:run',
  ...ORDER_DESK,
];
