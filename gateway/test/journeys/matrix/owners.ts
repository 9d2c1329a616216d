import { grantsOf, type Actor } from '@entresol/shared';

/** Whose an object is: the stores whose staff may see it, and the member. */
export interface Owner {
  readonly stores: readonly string[];
  readonly members: readonly string[];
  readonly isEverybody?: boolean;
}

interface OwnerPaths {
  readonly stores?: readonly string[];
  readonly member?: string;
  /** Whether it is everybody's when it names nobody. */
  readonly orEverybody?: boolean;
}

/**
 * Where it stands whose an object is, for every type whose rows are not everybody's.
 *
 * Parts of such an object (lines, payments, notes) belong to whom it belongs to.
 */
const PATHS: Readonly<Record<string, OwnerPaths>> = {
  Coupon: { member: 'member.memberNo' },
  FulfilmentOrder: {
    stores: ['location.code', 'order.store.code'],
    member: 'order.member.memberNo',
  },
  Member: { member: 'memberNo' },
  Order: {
    stores: ['store.code', 'fulfilmentLocation.code', 'fulfilmentOrders.location.code'],
    member: 'member.memberNo',
  },
  OrderDraft: { stores: ['store.code'], member: 'member.memberNo' },
  ParkedSale: { stores: ['store.code'] },
  PickBatch: { stores: ['location.code'] },
  PurchaseOrder: { stores: ['location.code'] },
  PurchaseSuggestion: { stores: ['location.code'] },
  ReplenishmentPolicy: { stores: ['location.code'] },
  ReplenishmentProposal: { stores: ['lines.to.code', 'lines.from.code'] },
  SettlementFact: { stores: ['saleParty.code', 'fulfilParty.code', 'payingParty.code'] },
  Staff: { stores: ['stores.code'] },
  StockAlert: { stores: ['location.code'] },
  StockAlertRule: { stores: ['location'], orEverybody: true },
  StockDrift: { stores: ['location.code'] },
  StockLevel: { stores: ['location.code'] },
  InventoryDrift: { stores: ['location.code'] },
  StockHold: { stores: ['lines.location.code'] },
  StockHoldLine: { stores: ['location.code'] },
  StockLot: { stores: ['location.code'] },
  StockLotMovement: { stores: ['location.code'] },
  StockMovement: { stores: ['location.code'] },
  StockShortfall: { stores: ['location.code'] },
  StockTransfer: { stores: ['from.code', 'to.code'] },
  Stocktake: { stores: ['location.code'] },
  StockSyncRow: { stores: ['location'] },
  TillConflict: { stores: ['store.code'] },
  TillDevice: { stores: ['store.code'] },
  TillPolicy: { stores: ['store'] },
  TillShift: { stores: ['store.code'] },
};

/** Rows that everybody finds, of which some fields are for their place alone. */
const OPEN = new Set(['StockLevel']);

/** What belongs to the house: whoever may read one of them may read them all. */
const COMMON = new Set([
  'AdvanceSalePolicy',
  'IntakeAdapter',
  'IntakePlatform',
  'PlatformItem',
  'RoutingCarrier',
  'RoutingPolicy',
  'StockFront',
  'StockLotPolicy',
  'StockOwner',
  'StockPool',
  'StockSyncBatch',
  'StockFrontQuota',
  'StockPoolLine',
  'Supplier',
]);
/** Sums over what the actor may see; `sumFaults` counts after them, settlement is compared in orders. */
const SUMS = new Set(['OrderStageCount', 'OrderWorkQueue', 'SettlementSummary']);

/** Whether no row of a type is anybody's own. */
export function isCommon(type: string): boolean {
  return COMMON.has(type) || SUMS.has(type);
}

/** Whether objects of a type say whose they are. */
export function isOwned(type: string): boolean {
  return Object.hasOwn(PATHS, type);
}

/** Whether strangers do not even learn that an object of a type is there. */
export function isHidden(type: string): boolean {
  return isOwned(type) && !OPEN.has(type);
}

/** Whose an object of such a type is; null when what is shown of it does not say. */
export function ownerOf(object: Readonly<Record<string, unknown>>): Owner | null {
  const paths = PATHS[String(object['__typename'])];
  if (!paths) return null;
  const stores = (paths.stores ?? []).flatMap((path) => textsAt(object, path.split('.')));
  const members = paths.member ? textsAt(object, paths.member.split('.')) : [];
  if (stores.length + members.length > 0) return { stores, members };
  return paths.orEverybody ? { stores, members, isEverybody: true } : null;
}

function textsAt(value: unknown, [name, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => textsAt(item, name === undefined ? [] : [name, ...rest]));
  }
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return textsAt((value as Record<string, unknown>)[name], rest);
}

/** Whether one of a rule's permissions covers an object of that owner for an actor. */
export function covers(actor: Actor, rule: string, owner: Owner): boolean {
  const grants = grantsOf(actor);
  return rule.split(' or ').some((word) => {
    if (word === 'public') return true;
    if (word === 'signed-in') return actor.kind !== 'ANONYMOUS';
    const scope = grants.get(word);
    if (!scope) return false;
    if (scope.kind === 'ALL' || owner.isEverybody) return true;
    if (scope.kind === 'SELF') return owner.members.includes(scope.id);
    return owner.stores.some((store) => scope.stores.includes(store));
  });
}

/** Permissions that somebody has for some rows only. */
export function isScoped(rule: string, actors: readonly Actor[]): boolean {
  return rule
    .split(' or ')
    .some((word) =>
      actors.some((actor) => ['STORES', 'SELF'].includes(grantsOf(actor).get(word)?.kind ?? '')),
    );
}
