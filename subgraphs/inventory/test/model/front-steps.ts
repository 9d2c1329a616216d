import fc from 'fast-check';
import { BUYER } from '../purchase-desk.ts';
import { named } from './stock-house.ts';
import {
  arrive,
  availableAt,
  levelAt,
  poolAt,
  presaleAt,
  put,
  quotaOf,
  spotText,
  type Condition,
  type Spot,
  type StockState,
} from './stock-oracle.ts';
import {
  attempt,
  CONDITION_OF,
  expectVerdict,
  sku,
  spot,
  step,
  text,
  units,
} from './stock-steps.ts';

const SAFETY = 1;

const setQuota = (of: Spot['sku'], left: number) =>
  step(text('setQuota', [of, left]), async (model, house) => {
    const code = `${house.run}-F`;
    if (model.state.front === null) {
      const asked = { code, name: code, channels: [`${house.run}-CH`], locations: [] };
      expectVerdict(await house.desk.front({ ...asked, safety: SAFETY }), true);
      model.state.front = { safety: SAFETY, quotas: new Map() };
    }
    const lines = [{ sku: `${house.run}-${of}`, quotaLeft: left }];
    expectVerdict(await house.desk.quota({ front: code, lines }), true);
    const { held, sold } = quotaOf(model.state, of);
    model.state.front.quotas.set(of, left + held + sold);
  });

const carve = (pool: string, at: Spot, change: number) =>
  step(text('carve', [pool, at, change]), async (model, house) => {
    const { sku: name, location } = named(house, at, 1);
    const lines = [{ sku: name, location, change }];
    const answer = await house.desk.carve({ code: `${house.run}-${pool}`, name: pool, lines });
    const isDone = attempt(model, (state) => {
      const known = state.pools.get(pool) ?? { isOpen: true, spots: new Map() };
      if (!known.isOpen) return false;
      const free = change > 0 ? availableAt(state, at) : poolAt(state, pool, at).free;
      if (Math.abs(change) > free) return false;
      state.pools.set(pool, known);
      const spotUnits = known.spots.get(spotText(at)) ?? { carved: 0, returned: 0 };
      if (change > 0) spotUnits.carved += change;
      else spotUnits.returned -= change;
      known.spots.set(spotText(at), spotUnits);
      return true;
    });
    expectVerdict(answer, isDone);
  });

const closePool = (pool: string) =>
  step(text('closePool', [pool]), async (model, house) => {
    const answer = await house.desk.closePool(`${house.run}-${pool}`);
    const isDone = attempt(model, (state) => {
      const known = state.pools.get(pool);
      if (!known) return false;
      for (const [place, back] of known.spots) {
        const [location, of] = place.split('/') as [string, Spot['sku']];
        back.returned += poolAt(state, pool, { sku: of, location }).free;
      }
      known.isOpen = false;
      return true;
    });
    expectVerdict(answer, isDone);
  });

const promise = (of: 'A' | 'B', quantity: number) =>
  step(text('promise', [of, quantity]), async (model, house) => {
    const lines = [{ sku: `${house.run}-${of}`, quantity, unitPrice: '1.0000' }];
    const purchaseNo = await house.purchases.confirmed(lines);
    const at = { sku: of, location: 'SH001' } as const;
    const common = { purchaseNo, confirmed: quantity, received: 0, version: 3 };
    model.documents.purchases.push({ ...at, ...common, status: 'CONFIRMED' });
    promiseMore(model.state, at, quantity);
  });

function promiseMore(state: StockState, at: Spot, quantity: number): void {
  state.promised.set(spotText(at), (state.promised.get(spotText(at)) ?? 0) + quantity);
}

const receivePurchase = (which: number, [of, quantity]: [Condition, number]) =>
  step(text('receivePurchase', [which, of, quantity]), async (model, house) => {
    const { purchases } = model.documents;
    const order = purchases[which % Math.max(1, purchases.length)];
    if (!order) return;
    const lines = [{ lineNo: 1, quantity, condition: CONDITION_OF[of] }];
    const answer = await house.purchases.receive(order.purchaseNo, lines);
    const isDone = attempt(model, (state) => {
      if (order.status === 'ENDED' || quantity > order.confirmed - order.received) return false;
      const free = presaleAt(state, order);
      const { presold } = levelAt(state, order);
      put(state, order, [of, quantity]);
      promiseMore(state, order, -quantity);
      if (of === 'good') arrive(state, order, quantity);
      // What came broken keeps no promise.
      const kept = of === 'qc' ? quantity : presold - levelAt(state, order).presold;
      return presold === 0 || quantity - kept <= free;
    });
    expectVerdict(answer, isDone);
    if (!isDone) return;
    order.received += quantity;
    order.version += 1;
    order.status = order.received === order.confirmed ? 'RECEIVED' : 'PARTLY_RECEIVED';
  });

const endPurchase = (which: number) =>
  step(text('endPurchase', [which]), async (model, house) => {
    const { purchases } = model.documents;
    const order = purchases[which % Math.max(1, purchases.length)];
    if (!order || order.status === 'ENDED' || order.status === 'RECEIVED') return;
    const name = order.status === 'CONFIRMED' ? 'purchaseOrderCancel' : 'purchaseOrderClose';
    const { purchaseNo, version } = order;
    const end = { purchaseNo, expectedVersion: version, reason: 'late' };
    const answer = await house.purchases.run(name, end, BUYER);
    const isDone = attempt(model, (state) => {
      const open = order.confirmed - order.received;
      if (levelAt(state, order).presold > 0 && open > presaleAt(state, order)) return false;
      promiseMore(state, order, -open);
      return true;
    });
    expectVerdict(answer, isDone);
    if (isDone) order.status = 'ENDED';
  });

const pool = fc.constantFrom('P1', 'P2');
const ofPurchase = fc.constantFrom<Condition>('good', 'good', 'qc', 'damaged');

/** Steps of what is sold beside the shelf: quotas, pools, and what is to come. */
export const FRONT_STEPS = [
  fc.tuple(sku, fc.integer({ min: 0, max: 8 })).map((args) => setQuota(...args)),
  fc.tuple(pool, spot, fc.constantFrom(3, 2, -1)).map((args) => carve(...args)),
  pool.map(closePool),
  fc.tuple(fc.constantFrom('A' as const, 'B' as const), units(5)).map((args) => promise(...args)),
  fc.tuple(fc.nat(3), fc.tuple(ofPurchase, units(4))).map((args) => receivePurchase(...args)),
  fc.nat(3).map(endPurchase),
];
