import { RemoteCallError, type EntityManager } from '@entresol/shared';
import type { HandOver, SceneCode } from '../../domain/routing/scenes.ts';
import type { OffHoldData } from '../../process/move-data.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { routeCart } from '../route-cart.ts';
import { restOf, type LockedFulfilment } from './lock-fulfilment.ts';

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
}

/**
 * The places that may take a part of an order instead, the best first, by the policy of its way.
 *
 * None for what was ordered without a scene or at a named place: that never moves without consent.
 * Places that gave it back are not asked again. Asks other subgraphs: no transaction may be open.
 */
export async function placesInstead(
  context: WorkContext,
  fulfilment: LockedFulfilment,
): Promise<readonly string[]> {
  const [way] = await context.em.execute<WayRow[]>(
    `select o.channel, o.store, o.member_no, r.scene, r.hand_over,
       coalesce((r.trace->>'pinned')::boolean, true) as pinned, d.division_code, d.latitude,
       d.longitude, coalesce((select jsonb_agg(x.location) from fulfilment_rejection x
         where x.fulfilment_no = ?), '[]') as rejected
     from sales_order o
     left join routing_decision r on r.order_id = o.id
     left join order_delivery d on d.order_id = o.id
     where o.order_no = ?`,
    [fulfilment.fulfilmentNo, fulfilment.orderNo],
  );
  if (!way || way.scene === null || way.pinned) return [];
  const wish = { scene: way.scene, handOver: way.hand_over, deliverTo: destinationOf(way) };
  try {
    const { routing } = await routeCart(context, cartOf(way), wish, linesOf(fulfilment));
    const excluded = new Set([...way.rejected, fulfilment.location]);
    return routing.candidates
      .filter(({ filter, complete, code }) => filter === null && complete && !excluded.has(code))
      .map(({ code }) => code)
      .slice(0, PLACES_MAX);
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'a part of an order could not be routed anew');
    return [];
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

function linesOf({ lines }: LockedFulfilment) {
  const bySku = Map.groupBy(
    lines.filter((line) => restOf(line) > 0),
    ({ sku }) => sku,
  );
  return [...bySku].map(([sku, same]) => {
    const quantity = same.reduce((sum, line) => sum + restOf(line), 0);
    return { sku, quantity, valueMinor: 0 };
  });
}

/**
 * Begins to give a part of an order to another place: held there first, then given back here.
 *
 * So the units are never free in between. Where there is no place it is given back all the same:
 * who rejected it must be able to correct the books.
 */
export function beginMove(
  context: WorkContext,
  tx: EntityManager,
  given: {
    readonly order: LockedOrder;
    readonly fulfilment: LockedFulfilment;
    readonly places: readonly string[];
    readonly actor: string;
    readonly isByHand?: boolean;
    /** Of units that nobody found here: how they are taken off what is held. */
    readonly offHold?: OffHoldData | null;
  },
): Promise<ProcessRecord> {
  const { order, fulfilment, places, actor, isByHand = false, offHold = null } = given;
  const { fulfilmentNo } = fulfilment;
  const attempt = fulfilment.attempt + 1;
  const held = fulfilment.reservation === null ? [] : [fulfilment.reservation];
  const locations = isByHand || fulfilment.attempt < PLACES_MAX ? places : [];
  const noPlace = locations.length === 0;
  const lines = fulfilment.lines
    .filter((line) => restOf(line) > 0)
    .map((line) => ({ sku: line.sku, quantity: restOf(line) }));
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
      },
      ...(offHold ? { offHold } : {}),
      move: {
        fulfilmentNo,
        locations,
        attempt: noPlace ? fulfilment.attempt : attempt,
        references: noPlace ? held : [...held, `${fulfilmentNo}-A${attempt}`],
        lines,
      },
    },
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  });
}
