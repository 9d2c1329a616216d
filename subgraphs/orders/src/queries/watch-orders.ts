import {
  snapshotThenLive,
  type EntityManager,
  type LoggedEvent,
  type Scope,
} from '@entresol/shared';
import { coversOrder } from '../commands/lock-order.ts';
import { OPEN_STATUSES } from '../domain/order-state.ts';
import type { FulfilmentProgress, OrderStatusChanged } from '../events/contracts.ts';
import type { WorkContext } from '../process/work-context.ts';

/** An order's state at one version. */
export interface StatusFact {
  readonly orderNo: string;
  readonly store: string;
  readonly fulfilmentLocation: string;
  readonly memberNo: string | null;
  readonly status: string;
  readonly paymentStatus: string;
  readonly fulfilmentStatus: string;
  /** Events of an older version have none. */
  readonly fulfilments?: readonly FulfilmentProgress[];
  readonly version: number;
  readonly at: Date | string;
}

/** What is watched: one order, or the open orders of a place. */
export interface Watch {
  readonly orderNo: string | null;
  readonly location: string | null;
}

const SNAPSHOT_MAX = 200;
const PROGRESS = `
  select coalesce(jsonb_agg(jsonb_build_object('fulfilmentNo', f.fulfilment_no,
    'location', f.location, 'state', f.state) order by f.position), '[]')
  from fulfilment_order f where f.order_id = sales_order.id`;

/** Streams order states: a snapshot, then every version; each is checked against the scope. */
export function watchOrders(
  context: WorkContext,
  scope: Scope,
  watch: Watch,
  after: string | null | undefined,
) {
  const visible = (fact: StatusFact) => coversFact(scope, fact) && isWatched(watch, fact);
  return snapshotThenLive<StatusFact>({
    em: context.em,
    events: context.events,
    after,
    filter: { types: ['OrderStatusChanged'], matches: (event) => visible(factOf(event)) },
    snapshot: async (tx) => (await readStates(tx, watch)).filter(visible),
    toItems: (event) => [factOf(event)],
  });
}

function isWatched({ orderNo, location }: Watch, fact: StatusFact): boolean {
  if (orderNo !== null) return fact.orderNo === orderNo;
  const places = [fact.store, ...placesOf(fact)];
  return location !== null && places.includes(location);
}

/** Whoever sold it, bought it, or sends a part of it. */
function coversFact(scope: Scope, fact: StatusFact): boolean {
  return placesOf(fact).some((fulfilmentLocation) =>
    coversOrder(scope, { ...fact, fulfilmentLocation }),
  );
}

function placesOf({ fulfilmentLocation, fulfilments = [] }: StatusFact): readonly string[] {
  return [fulfilmentLocation, ...fulfilments.map(({ location }) => location)];
}

function factOf(event: LoggedEvent): StatusFact {
  return event.payload as unknown as OrderStatusChanged;
}

async function readStates(tx: EntityManager, watch: Watch): Promise<readonly StatusFact[]> {
  const columns = `order_no as "orderNo", store, fulfilment_location as "fulfilmentLocation",
    member_no as "memberNo", status, payment_status as "paymentStatus",
    fulfilment_status as "fulfilmentStatus", version, status_at as at,
    (${PROGRESS}) as fulfilments`;
  if (watch.orderNo !== null) {
    return tx.execute<StatusFact[]>(`select ${columns} from sales_order where order_no = ?`, [
      watch.orderNo,
    ]);
  }
  return tx.execute<StatusFact[]>(
    `select ${columns} from sales_order
     where (store = ? or fulfilment_location = ? or id in (
         select order_id from fulfilment_order where location = ?
           and state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED')))
       and status in (select jsonb_array_elements_text(?::jsonb))
     order by placed_at desc, order_no desc limit ?`,
    [watch.location, watch.location, watch.location, JSON.stringify(OPEN_STATUSES), SNAPSHOT_MAX],
  );
}
