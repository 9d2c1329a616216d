import { RemoteCallError, type EntityManager } from '@entresol/shared';
import type { HandOver, SceneCode } from '../../domain/routing/scenes.ts';
import type { OffHoldData } from '../../process/move-data.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { routeCart } from '../route-cart.ts';
import { claimCapacity } from './claim-capacity.ts';
import { restOf, type LockedFulfilment } from './lock-fulfilment.ts';

/** Campaigns' pools that SKUs of an order `o` come out of. */
const POOLS = `(select coalesce(jsonb_object_agg(l.sku, s.pool), '{}')
  from order_line_source s join order_line l using (order_id, line_no)
  where s.order_id = o.id and s.pool is not null)`;

/** How many places a part of an order is given to before somebody has to decide. */
export const PLACES_MAX = 5;

interface WayRow {
  readonly channel: string;
  readonly store: string;
  readonly member_no: string | null;
  readonly scene: SceneCode | null;
  readonly hand_over: HandOver | null;
  readonly pinned: boolean;
  readonly division_code: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly rejected: readonly string[];
  readonly pools: Readonly<Record<string, string>>;
}

/** Places that may take a part of an order instead, and how much work each of them may have. */
export interface PlacesInstead {
  readonly places: readonly string[];
  /** Null without a limit, and where somebody names the place. */
  readonly openOrdersMax: number | null;
}

const NOWHERE: PlacesInstead = { places: [], openOrdersMax: null };

/**
 * The places that may take a part of an order instead, the best first, by the policy of its way.
 *
 * None for what was ordered without a scene or at a named place: that never moves without consent.
 * Places that gave it back are not asked again. Asks other subgraphs: no transaction may be open.
 */
export async function placesInstead(
  context: WorkContext,
  fulfilment: LockedFulfilment,
): Promise<PlacesInstead> {
  const [way] = await context.em.execute<WayRow[]>(
    `select o.channel, o.store, o.member_no, r.scene, r.hand_over,
       coalesce((r.trace->>'pinned')::boolean, true) as pinned, d.division_code, d.latitude,
       d.longitude, coalesce((select jsonb_agg(x.location) from fulfilment_rejection x
         where x.fulfilment_no = ?), '[]') as rejected, ${POOLS} as pools
     from sales_order o
     left join routing_decision r on r.order_id = o.id
     left join order_delivery d on d.order_id = o.id
     where o.order_no = ?`,
    [fulfilment.fulfilmentNo, fulfilment.orderNo],
  );
  if (!way || way.scene === null || way.pinned) return NOWHERE;
  const wish = { scene: way.scene, handOver: way.hand_over, deliverTo: destinationOf(way) };
  try {
    const lines = linesOf(fulfilment, way.pools);
    const { routing, policy } = await routeCart(context, cartOf(way), wish, lines);
    const excluded = new Set([...way.rejected, fulfilment.location]);
    const places = routing.candidates
      .filter(({ filter, complete, code }) => filter === null && complete && !excluded.has(code))
      .map(({ code }) => code)
      .slice(0, PLACES_MAX);
    return { places, openOrdersMax: policy.openOrdersMax };
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'a part of an order could not be routed anew');
    return NOWHERE;
  }
}

function destinationOf({ latitude, longitude, division_code: divisionCode }: WayRow) {
  const isKnown = latitude !== null || divisionCode !== null;
  return isKnown ? { latitude, longitude, divisionCode } : null;
}

function cartOf({ channel, store, member_no: memberNo }: WayRow) {
  const none = { lines: [], couponCodes: [], pointsToSpend: 0, expectedTotalMinor: null };
  return { channel, store, memberNo, fulfilmentLocation: null, ...none };
}

function linesOf({ lines }: LockedFulfilment, pools: WayRow['pools']) {
  const bySku = Map.groupBy(
    lines.filter((line) => restOf(line) > 0),
    ({ sku }) => sku,
  );
  return [...bySku].map(([sku, same]) => {
    const quantity = same.reduce((sum, line) => sum + restOf(line), 0);
    return { sku, quantity, valueMinor: 0, pool: pools[sku] ?? null };
  });
}

/**
 * Begins to give a part of an order to another place: held there instead of here, in one decision.
 *
 * So the units are never free in between, and its channel's quota never counts it twice. The place
 * has room for it, which nobody else is given from now on. Where there is no place it is given
 * back all the same: who rejected it must be able to correct the books. With `byHand`, the key of
 * whoever names a place, it stays held where it is instead, and they are told.
 */
export async function beginMove(
  context: WorkContext,
  tx: EntityManager,
  given: {
    readonly order: LockedOrder;
    readonly fulfilment: LockedFulfilment;
    readonly instead: PlacesInstead;
    readonly actor: string;
    readonly byHand?: { readonly actor: string; readonly key: string } | null;
    /** Of units that nobody found here: how they are taken off what is held. */
    readonly offHold?: OffHoldData | null;
  },
): Promise<ProcessRecord> {
  const { order, fulfilment, instead, actor, byHand = null, offHold = null } = given;
  const { openOrdersMax } = instead;
  const locations =
    byHand !== null || fulfilment.attempt < PLACES_MAX
      ? await claimPlace(tx, fulfilment.fulfilmentNo, instead)
      : [];
  const noPlace = locations.length === 0;
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'REROUTE',
    actor,
    data: {
      facts: {
        spendsPoints: false,
        paid: true,
        noPlace,
        splits: offHold?.split != null,
        takesOff: offHold !== null,
        ...(byHand ? { keepsHold: true } : {}),
      },
      ...(byHand ? { key: byHand } : {}),
      ...(offHold ? { offHold } : {}),
      move: {
        ...numbersOf(fulfilment, noPlace),
        locations,
        channel: order.channel,
        openOrdersMax,
        ...(offHold ? {} : { replaces: fulfilment.reservation }),
        lines: await unitsOf(tx, order.id, fulfilment),
      },
    },
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  });
}

function numbersOf(
  { fulfilmentNo, attempt: before, reservation }: LockedFulfilment,
  noPlace: boolean,
) {
  const held = reservation === null ? [] : [reservation];
  const attempt = noPlace ? before : before + 1;
  const references = noPlace ? held : [...held, `${fulfilmentNo}-A${attempt}`];
  return { fulfilmentNo, attempt, references };
}

async function unitsOf(tx: EntityManager, orderId: string, { lines }: LockedFulfilment) {
  const [row] = await tx.execute<{ pools: WayRow['pools'] }[]>(
    `select ${POOLS} as pools from sales_order o where o.id = ?`,
    [orderId],
  );
  return lines
    .filter((line) => restOf(line) > 0)
    .map((line) => ({ sku: line.sku, quantity: restOf(line), pool: row!.pools[line.sku] ?? null }));
}

/** The places from the first that has room for one more, which counts it from now on. */
export async function claimPlace(
  tx: EntityManager,
  fulfilmentNo: string,
  { places, openOrdersMax }: PlacesInstead,
): Promise<readonly string[]> {
  const plans = places.map((location) => [{ location, lines: [] }]);
  const chosen = await claimCapacity(tx, plans, openOrdersMax);
  const left = chosen === null ? [] : places.slice(chosen);
  await tx.execute(`update fulfilment_order set claimed_location = ? where fulfilment_no = ?`, [
    left[0] ?? null,
    fulfilmentNo,
  ]);
  return left;
}
