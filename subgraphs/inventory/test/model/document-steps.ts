import fc from 'fast-check';
import { named } from './stock-house.ts';
import {
  arrive,
  availableAt,
  canHold,
  endHold,
  freeLapsed,
  put,
  putParts,
  sumAt,
  take,
  type HeldUnits,
  type Parts,
  type Spot,
} from './stock-oracle.ts';
import {
  attempt,
  expectVerdict,
  otherPlace,
  spot,
  step,
  text,
  units,
  type Model,
  type TransferDocument,
} from './stock-steps.ts';

const approve = (from: Spot, quantity: number) =>
  step(text('approveTransfer', [from, quantity]), async (model, house) => {
    const to = otherPlace(from.location);
    const { sku } = named(house, from, quantity);
    const lines = [{ sku, quantity }];
    const asked = await house.transfers.request({ from: from.location, to, lines });
    const { transferNo } = asked.transfer;
    const answer = await house.transfers.approve({ transferNo, expectedVersion: 1 });
    const line = { ...from, quantity, kind: 'TRANSFER', pool: null, front: false, arrived: 0 };
    const isDone = attempt(model, (state) => {
      freeLapsed(state, [from]);
      if (!canHold(state, [line as HeldUnits], null)) return false;
      const common = { reference: transferNo, owner: null, isOfChannel: false, until: null };
      const made = { ...common, madeAt: model.count, lines: [line as HeldUnits] };
      state.holds.set(transferNo, { ...made, status: 'ACTIVE' });
      return true;
    });
    expectVerdict(answer, isDone);
    if (!isDone) return;
    const open = { SHORT: 0, OVER: 0, DAMAGED: 0 };
    const empty = { owners: [], lots: [], inTransit: 0, open };
    const document = { ...from, transferNo, to, version: 2, approved: quantity, ...empty };
    model.documents.transfers.push({ ...document, status: 'APPROVED' });
  });

/** One of the transfers of the sequence that stand so; none while there are none. */
function pick(model: Model, which: number, statuses: readonly TransferDocument['status'][]) {
  const found = model.documents.transfers.filter(({ status }) => statuses.includes(status));
  return found[which % Math.max(1, found.length)];
}

const ship = (which: number, quantity: number) =>
  step(text('ship', [which, quantity]), async (model, house) => {
    const transfer = pick(model, which, ['APPROVED']);
    if (!transfer) return;
    const { transferNo, version } = transfer;
    const lines = [{ sku: named(house, transfer, 1).sku, quantity }];
    const answer = await house.transfers.ship({ transferNo, expectedVersion: version, lines });
    let sent: Parts = { owners: [], lots: [] };
    const isDone = attempt(model, (state) => {
      if (quantity > transfer.approved) return false;
      endHold(state, state.holds.get(transferNo)!, 'RELEASED');
      sent = take(state, transfer, ['good', quantity]);
      return true;
    });
    expectVerdict(answer, isDone);
    if (!isDone) return;
    const status = 'SHIPPED' as const;
    Object.assign(transfer, { ...sent, inTransit: quantity, version: version + 1, status });
  });

/** Takes the first units off the way, the house's before others', early lots before late ones. */
function offTheWay(transfer: TransferDocument, quantity: number): Parts {
  const first = <Name>(from: readonly (readonly [Name, number])[]) => {
    let missing = quantity;
    return from.map(([name, there]) => {
      const taken = Math.min(missing, there);
      missing -= taken;
      return [name, taken, there - taken] as const;
    });
  };
  const owners = first(transfer.owners);
  const lots = first(transfer.lots);
  transfer.owners = owners.map(([name, , left]) => [name, left] as const);
  transfer.lots = lots.map(([name, , left]) => [name, left] as const);
  transfer.inTransit -= quantity;
  const partsOf = <Name>(all: readonly (readonly [Name, number, number])[]) =>
    all.map(([name, taken]) => [name, taken] as const);
  return { owners: partsOf(owners), lots: partsOf(lots) };
}

function settleStatus(transfer: TransferDocument): void {
  const { open, inTransit } = transfer;
  const isUndecided = open.SHORT + open.OVER + open.DAMAGED > 0;
  const settled = isUndecided ? 'DISCREPANCY' : 'RECEIVED';
  transfer.status = inTransit > open.SHORT ? 'PARTLY_RECEIVED' : settled;
  transfer.version += 1;
}

interface Arrived {
  readonly quantity: number;
  readonly damaged: number;
  readonly over: number;
  readonly final: boolean;
}

const receiveTransfer = (which: number, arrived: Arrived) =>
  step(text('receiveTransfer', [which, arrived]), async (model, house) => {
    const transfer = pick(model, which, ['SHIPPED', 'PARTLY_RECEIVED']);
    const { quantity, damaged, over, final } = arrived;
    if (!transfer || quantity + damaged + over === 0) return;
    const { transferNo, sku } = transfer;
    const lines = [{ sku: named(house, transfer, 1).sku, quantity, damaged, over }];
    const answer = await house.transfers.receive({ transferNo, lines, final });
    const left = transfer.inTransit - quantity - damaged;
    // Nothing is over while units of it are still on the way.
    const isDone = left === 0 || (left > 0 && over === 0);
    expectVerdict(answer, isDone);
    if (!isDone) return;
    const there = { sku, location: transfer.to };
    putParts(model.state, there, 'good', offTheWay(transfer, quantity));
    putParts(model.state, there, 'damaged', offTheWay(transfer, damaged));
    arrive(model.state, there, quantity);
    transfer.open.OVER += over;
    transfer.open.DAMAGED += damaged;
    if (final) transfer.open.SHORT = transfer.inTransit;
    settleStatus(transfer);
  });

const DECISIONS = [
  ['SHORT', 'FOUND'],
  ['SHORT', 'FOUND_AT_SOURCE'],
  ['SHORT', 'LOST'],
  ['OVER', 'ACCEPTED'],
  ['OVER', 'SENT_BACK'],
  ['DAMAGED', 'KEPT'],
  ['DAMAGED', 'SCRAPPED'],
] as const;

type Decision = (typeof DECISIONS)[number];

const settle = (which: number, decided: Decision, quantity: number) =>
  step(text('settleTransfer', [which, decided, quantity]), async (model, house) => {
    const [kind, decision] = decided;
    const transfer = pick(model, which, ['PARTLY_RECEIVED', 'DISCREPANCY']);
    if (!transfer) return;
    const { transferNo, version } = transfer;
    const lines = [{ sku: named(house, transfer, 1).sku, kind, decision, quantity }];
    const asked = { transferNo, expectedVersion: version, lines, reason: 'looked into' };
    const answer = await house.transfers.settle(asked);
    const isDone = decide(model, transfer, decided, quantity);
    expectVerdict(answer, isDone);
    if (!isDone) return;
    transfer.open[kind] -= quantity;
    settleStatus(transfer);
  });

function decide(
  model: Model,
  transfer: TransferDocument,
  [kind, decision]: Decision,
  quantity: number,
): boolean {
  if (quantity > transfer.open[kind]) return false;
  const there = { sku: transfer.sku, location: transfer.to };
  if (decision === 'SCRAPPED') {
    if (quantity > sumAt(model.state, there, 'damaged')) return false;
    take(model.state, there, ['damaged', quantity]);
  }
  if (decision === 'ACCEPTED') put(model.state, there, ['good', quantity]);
  const off = kind === 'SHORT' ? offTheWay(transfer, quantity) : null;
  const found = decision === 'FOUND' ? there : decision === 'FOUND_AT_SOURCE' ? transfer : null;
  if (off && found) putParts(model.state, found, 'good', off);
  const arrivedAt = decision === 'ACCEPTED' ? there : found;
  if (arrivedAt) arrive(model.state, arrivedAt, quantity);
  return true;
}

const cancel = (which: number) =>
  step(text('cancelTransfer', [which]), async (model, house) => {
    const transfer = pick(model, which, ['APPROVED']);
    if (!transfer) return;
    const { transferNo, version } = transfer;
    const asked = { transferNo, expectedVersion: version, reason: 'not needed' };
    expectVerdict(await house.transfers.cancel(asked), true);
    endHold(model.state, model.state.holds.get(transferNo)!, 'RELEASED');
    transfer.status = 'CANCELLED';
  });

const count = (of: Spot['sku'], counted: number) =>
  step(text('count', [of, counted]), async (model, house) => {
    if (model.documents.stocktake) return;
    const at = { sku: of, location: 'SH001' } as const;
    const name = `${house.run}-${of}`;
    const planned = await house.stocktakes.plan([name], { toleranceUnits: 1_000 });
    expectVerdict(planned, true);
    const { stocktakeNo } = planned.stocktake;
    const lines = [{ sku: name, quantity: counted }];
    const { stocktake, userErrors } = await house.stocktakes.count(stocktakeNo, lines);
    expectVerdict({ userErrors }, true);
    const variance = counted - sumAt(model.state, at, 'good');
    model.documents.stocktake = { ...at, stocktakeNo, version: stocktake.version, variance };
  });

const approveCount = () =>
  step('approveCount()', async (model, house) => {
    const { stocktake } = model.documents;
    if (!stocktake) return;
    const { stocktakeNo, version, variance } = stocktake;
    const answer = await house.stocktakes.approve(stocktakeNo, version, { uncounted: 'KEEP' });
    const isDone = attempt(model, (state) => {
      if (-variance > availableAt(state, stocktake)) return false;
      if (variance < 0) take(state, stocktake, ['good', -variance]);
      if (variance > 0) put(state, stocktake, ['good', variance]);
      if (variance > 0) arrive(state, stocktake, variance);
      return true;
    });
    expectVerdict(answer, isDone);
    if (isDone) model.documents.stocktake = null;
  });

const few = fc.nat(3);
const arrived = fc.record({
  quantity: few,
  damaged: fc.nat(1),
  over: fc.nat(1),
  final: fc.boolean(),
});

/** Steps of documents: transfers with differences, and counts. */
export const DOCUMENT_STEPS = [
  fc.tuple(spot, units(4)).map((args) => approve(...args)),
  fc.tuple(few, units(4)).map((args) => ship(...args)),
  fc.tuple(few, arrived).map((args) => receiveTransfer(...args)),
  fc.tuple(few, fc.constantFrom(...DECISIONS), units(2)).map((args) => settle(...args)),
  few.map(cancel),
  fc
    .tuple(fc.constantFrom('A' as const, 'B' as const, 'L' as const), fc.nat(8))
    .map((args) => count(...args)),
  fc.constant(approveCount()),
];
