import { invalid, type OrderRefusal } from '../refusals.ts';
import { sceneOf, type HandOver, type SceneCode } from './scenes.ts';

/** What a cart says about its way, as a client sends it. */
export interface RouteWish {
  readonly scene: SceneCode;
  /** Null: the scene's first. */
  readonly handOver: HandOver | null;
  readonly deliverTo: {
    readonly latitude: string | null;
    readonly longitude: string | null;
    readonly divisionCode: string | null;
  } | null;
}

/** How an order of a scene is handed over. */
export function handOverOf({ scene, handOver }: RouteWish): HandOver {
  return handOver ?? sceneOf(scene).handOvers[0];
}

/** The place that an order must be fulfilled at; null when it may be chosen. */
export function pinOf(
  wish: RouteWish,
  cart: { readonly store: string; readonly fulfilmentLocation: string | null },
): string | null {
  if (cart.fulfilmentLocation !== null) return cart.fulfilmentLocation;
  const { fulfilledBy } = sceneOf(wish.scene);
  return handOverOf(wish) === 'COUNTER' || fulfilledBy === 'SALE_STORE' ? cart.store : null;
}

/** What is wrong with a cart's way, whatever the other parts of the house know. */
export function checkRoute(
  wish: RouteWish,
  cart: { readonly store: string; readonly fulfilmentLocation: string | null },
): readonly OrderRefusal[] {
  const { scene, deliverTo } = wish;
  const handOver = handOverOf(wish);
  const refusals: OrderRefusal[] = [];
  if (!sceneOf(scene).handOvers.includes(handOver)) {
    const zh = '该场景没有这种交付方式，请换一种。';
    const en = `Scene ${scene} is not handed over by ${handOver}.`;
    refusals.push(invalid(['input', 'handOver'], zh, en));
  }
  const { fulfilmentLocation, store } = cart;
  if (handOver === 'COUNTER' && fulfilmentLocation !== null && fulfilmentLocation !== store) {
    const en = 'Goods are handed over the counter of the store that sells them.';
    refusals.push(invalid(['input', 'fulfilmentLocation'], '柜台交付只能由下单门店完成。', en));
  }
  return [...refusals, ...(deliverTo ? checkDestination(deliverTo) : [])];
}

/** Who collects must say where: nobody is sent to a store they did not choose. */
export function checkPickupNamed(
  wish: RouteWish,
  fulfilmentLocation: string | null,
): readonly OrderRefusal[] {
  if (handOverOf(wish) !== 'PICKUP' || fulfilmentLocation !== null) return [];
  const zh = '自提需要指定门店。';
  return [invalid(['input', 'fulfilmentLocation'], zh, 'Name the store to collect from.')];
}

function checkDestination(to: NonNullable<RouteWish['deliverTo']>): readonly OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  const at = (name: string) => ['input', 'deliverTo', name];
  if ((to.latitude === null) !== (to.longitude === null)) {
    const en = 'latitude and longitude are given together.';
    refusals.push(invalid(at('latitude'), '经度和纬度必须同时给出。', en));
  }
  if (to.latitude === null && to.longitude === null && to.divisionCode === null) {
    const en = 'Give a position or a division.';
    refusals.push(invalid(['input', 'deliverTo'], '请给出经纬度或行政区划。', en));
  }
  for (const [name, limit] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    const degrees = Number(to[name] ?? '0');
    if (Number.isFinite(degrees) && Math.abs(degrees) <= limit) continue;
    const zh = `应在 -${limit} 到 ${limit} 之间。`;
    refusals.push(invalid(at(name), zh, `${name} must be -${limit} to ${limit}.`));
  }
  if (to.divisionCode !== null && !/^\d{6}$/.test(to.divisionCode)) {
    const en = 'divisionCode has six digits.';
    refusals.push(invalid(at('divisionCode'), '行政区划代码为六位数字。', en));
  }
  return refusals;
}
