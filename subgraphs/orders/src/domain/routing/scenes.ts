/** How goods reach the buyer (交付方式). */
export type HandOver = 'PARCEL' | 'STORE_DELIVERY' | 'PICKUP' | 'COUNTER';

/** Where the buyer stands when ordering: in a store, or anywhere else. */
export type SoldAt = 'STORE' | 'ONLINE';

/** Which places may fulfil. */
export type FulfilledBy =
  'SALE_STORE' | 'ANY_STORE' | 'OTHER_STORE' | 'CENTRAL_WAREHOUSE' | 'ANY_PLACE';

/** Who is owed what between the party that sold and the party that fulfilled (结算方式). */
export type SettledTo = 'SALE_STORE' | 'SERVICE_FEE' | 'COMMISSION';

/** One of the nine scenes (九大场景): four fields, not nine ways through the code. */
export interface Scene {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly soldAt: SoldAt;
  readonly fulfilledBy: FulfilledBy;
  /** The first is taken where a request leaves it out. */
  readonly handOvers: readonly [HandOver, ...HandOver[]];
  readonly settledTo: SettledTo;
}

/** All nine scenes, in the order in which they are usually told. */
export const SCENES = [
  {
    code: 'STORE_SALE',
    zh: '线下购物',
    en: 'Bought in a store',
    soldAt: 'STORE',
    fulfilledBy: 'SALE_STORE',
    handOvers: ['COUNTER'],
    settledTo: 'SALE_STORE',
  },
  {
    code: 'ONLINE_SALE',
    zh: '线上购物',
    en: 'Bought online',
    soldAt: 'ONLINE',
    fulfilledBy: 'ANY_PLACE',
    handOvers: ['PARCEL'],
    settledTo: 'SERVICE_FEE',
  },
  {
    code: 'ONLINE_STORE_DELIVERY',
    zh: '线上订单门店配送',
    en: 'Online order, delivered by a store',
    soldAt: 'ONLINE',
    fulfilledBy: 'ANY_STORE',
    handOvers: ['STORE_DELIVERY'],
    settledTo: 'SERVICE_FEE',
  },
  {
    code: 'ONLINE_STORE_PICKUP',
    zh: '线上订单门店自提',
    en: 'Online order, collected in a store',
    soldAt: 'ONLINE',
    fulfilledBy: 'ANY_STORE',
    handOvers: ['PICKUP'],
    settledTo: 'SERVICE_FEE',
  },
  {
    code: 'SCAN_WAREHOUSE_SHIPS',
    zh: '线下扫码总仓发货',
    en: 'Scanned in a store, shipped by the central warehouse',
    soldAt: 'STORE',
    fulfilledBy: 'CENTRAL_WAREHOUSE',
    handOvers: ['PARCEL'],
    settledTo: 'COMMISSION',
  },
  {
    code: 'SCAN_STORE_SHIPS',
    zh: '线下扫码门店发货',
    en: 'Scanned in a store, shipped by a store',
    soldAt: 'STORE',
    fulfilledBy: 'ANY_STORE',
    handOvers: ['PARCEL', 'COUNTER'],
    settledTo: 'SALE_STORE',
  },
  {
    code: 'CLOUD_SHELF',
    zh: '云货架下单',
    en: 'Ordered from the cloud shelf',
    soldAt: 'STORE',
    fulfilledBy: 'ANY_PLACE',
    handOvers: ['PARCEL'],
    settledTo: 'COMMISSION',
  },
  {
    code: 'STORE_SELLS_STORE_SHIPS',
    zh: 'A店下单B店发货',
    en: 'One store sells, another one ships',
    soldAt: 'STORE',
    fulfilledBy: 'OTHER_STORE',
    handOvers: ['PARCEL', 'PICKUP'],
    settledTo: 'SERVICE_FEE',
  },
  {
    code: 'COUPON_IN_STORE',
    zh: '线上领券门店消费',
    en: 'Coupon claimed online, used in a store',
    soldAt: 'STORE',
    fulfilledBy: 'SALE_STORE',
    handOvers: ['COUNTER'],
    settledTo: 'SALE_STORE',
  },
] as const satisfies readonly Scene[];

export type SceneCode = (typeof SCENES)[number]['code'];

/** A scene by its code. */
export function sceneOf(code: SceneCode): Scene {
  return SCENES.find((scene) => scene.code === code)!;
}
