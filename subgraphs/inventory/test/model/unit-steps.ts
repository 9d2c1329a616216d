import fc from 'fast-check';
import { call, named } from './stock-house.ts';
import {
  arrive,
  availableAt,
  freeLapsed,
  hasLots,
  keepLots,
  levelAt,
  presaleAt,
  put,
  putParts,
  sumAt,
  take,
  unitsAt,
  type Condition,
  type Owner,
  type Spot,
} from './stock-oracle.ts';
import {
  attempt,
  condition,
  CONDITION_OF,
  expectVerdict,
  lot,
  owner,
  sku,
  spot,
  step,
  text,
  units,
} from './stock-steps.ts';

const EXPIRES = { L1: '2030-01-01', L2: '2030-02-01', L3: '2030-03-01' } as const;

const receive = (at: Spot, [of, quantity]: [Condition, number], whose: Owner, lotNo: 'L1') =>
  step(text('receive', [at, of, quantity, whose, lotNo]), async (model, house) => {
    const isLot = hasLots(model.state, at);
    const inLot = isLot ? { lotNo, expiresAt: `${EXPIRES[lotNo]}T00:00:00Z` } : {};
    const { sku: name } = named(house, at, quantity);
    const line = { sku: name, quantity, condition: CONDITION_OF[of], ...inLot };
    const from = whose === 'HOUSE' ? {} : { owner: whose };
    const answer = await house.desk.receive({ location: at.location, ...from, lines: [line] });
    const isDone = attempt(model, (state) => {
      put(state, at, [of, quantity], { owner: whose, lot: lotNo });
      if (of === 'good') arrive(state, at, quantity);
      return true;
    });
    expectVerdict(answer, isDone);
  });

const adjust = (at: Spot, of: Condition, delta: number) =>
  step(text('adjust', [at, of, delta]), async (model, house) => {
    const line = { sku: named(house, at, 1).sku, delta, condition: CONDITION_OF[of] };
    const { location } = at;
    const answer = await house.stock.adjust({ location, reason: 'count', lines: [line] });
    const isDone = attempt(model, (state) => {
      if (delta > 0) {
        put(state, at, [of, delta]);
        if (of === 'good') arrive(state, at, delta);
        return true;
      }
      const free = of === 'good' ? availableAt(state, at) : sumAt(state, at, of);
      if (-delta > free) return false;
      if (of === 'qc' && levelAt(state, at).presold > 0 && -delta > presaleAt(state, at)) {
        return false;
      }
      take(state, at, [of, -delta]);
      return true;
    });
    expectVerdict(answer, isDone);
  });

const release = (at: Spot, quantity: number, to: 'good' | 'damaged') =>
  step(text('qualityRelease', [at, quantity, to]), async (model, house) => {
    const line = { sku: named(house, at, 1).sku, quantity, condition: CONDITION_OF[to] };
    const answer = await house.desk.release({ location: at.location, lines: [line] });
    const isDone = attempt(model, (state) => {
      if (quantity > sumAt(state, at, 'qc')) return false;
      const free = presaleAt(state, at);
      const { presold } = levelAt(state, at);
      putParts(state, at, to, take(state, at, ['qc', quantity]));
      if (to === 'good') arrive(state, at, quantity);
      // What is presold stays promised: by units to come, in quality control, or here.
      const given = presold - levelAt(state, at).presold;
      return presold === 0 || quantity - given <= free;
    });
    expectVerdict(answer, isDone);
  });

const changeOwner = (at: Spot, quantity: number, from: Owner, to: Owner) =>
  step(text('changeOwner', [at, quantity, from, to]), async (model, house) => {
    const line = { sku: named(house, at, 1).sku, quantity, from, to };
    const asked = { location: at.location, reason: 'sold', lines: [line] };
    const answer = await house.desk.title(asked);
    const isDone = attempt(model, (state) => {
      const held = from === 'STO' ? levelAt(state, at).withheld : unitsAt(state, at)[from].good;
      if (from === to || quantity > held) return false;
      if (to === 'STO' && quantity > availableAt(state, at)) return false;
      unitsAt(state, at)[from].good -= quantity;
      unitsAt(state, at)[to].good += quantity;
      return true;
    });
    expectVerdict(answer, isDone);
  });

const sellAtCounter = (at: Spot, quantity: number) =>
  step(text('sellAtCounter', [at, quantity]), async (model, house) => {
    const reference = `${house.run}-counter-${model.count}`;
    const lines = [named(house, at, quantity)];
    const answer = await house.lots.sell(reference, lines);
    const isDone = attempt(model, (state) => {
      freeLapsed(state, [at]);
      const short = Math.max(0, quantity - availableAt(state, at));
      if (short > 0) put(state, at, ['good', short]);
      take(state, at, ['good', quantity], { firstUnlotted: short });
      return true;
    });
    expectVerdict(answer, isDone);
  });

const RETURN = `mutation ($input: StockReturnInput!) {
  stockReturn(input: $input) { userErrors { code } }
}`;

const returnUnits = (at: Spot, [of, quantity]: [Condition, number]) =>
  step(text('return', [at, of, quantity]), async (model, house) => {
    const lines = [{ ...named(house, at, quantity), condition: CONDITION_OF[of] }];
    const answer = await call(house, RETURN, {
      reference: `${house.run}-return-${model.count}`,
      lines,
    });
    const isDone = attempt(model, (state) => {
      put(state, at, [of, quantity], { lot: 'RETURNED' });
      if (of === 'good') arrive(state, at, quantity);
      return true;
    });
    expectVerdict(answer, isDone);
  });

const beginLots = () =>
  step('keepLots()', async (model, house) => {
    const lots = [{ sku: `${house.run}-L`, shelfLifeDays: 3_650 }];
    if (model.state.areLotsKept) return;
    const answer = await house.lots.keep(lots);
    expectVerdict(
      answer,
      attempt(model, (state) => {
        keepLots(state);
        return true;
      }),
    );
  });

const pass = (minutes: number) =>
  step(text('pass', [minutes]), async (model, { inventory }) => {
    inventory.clock.advance(minutes * 60_000);
    model.state.now += minutes;
  });

interface Opening extends Spot {
  readonly quantity: number;
  readonly of: Condition;
  readonly whose: Owner;
}

/** What stands there before: a sequence that begins with nothing is mostly refusals. */
const open = (stock: readonly Opening[]) =>
  step(text('open', stock), async (model, house) => {
    const occurredAt = new Date(house.startedAt).toISOString();
    const movements = stock.map(({ of, whose, quantity, ...at }) => ({
      ...named(house, at, quantity),
      type: 'OPENING',
      from: 'SUPPLIER',
      to: CONDITION_OF[of],
      ...(whose === 'HOUSE' ? {} : { owner: whose }),
      occurredAt,
    }));
    expectVerdict(await house.stock.bulkPost(movements), true);
    for (const { of, whose, quantity, ...at } of stock) {
      put(model.state, at, [of, quantity], { owner: whose });
    }
  });

const amount = fc.tuple(condition as fc.Arbitrary<Condition>, units(6));

const opening = fc.record({ of: condition as fc.Arbitrary<Condition>, whose: owner });

/** How every sequence begins. */
export const OPENING = fc
  .array(fc.tuple(spot, opening, units(6)), { minLength: 3, maxLength: 6 })
  .map((more) => {
    const always = { sku: 'A', of: 'good', whose: 'HOUSE' } as const;
    const stock = more.map(([at, of, quantity]) => ({ ...at, ...of, quantity }));
    const there = { ...always, location: 'SH002', quantity: 4 };
    return open([{ ...always, location: 'SH001', quantity: 6 }, there, ...stock]);
  });

/** Steps that bring, take and rename units, and let time pass. */
export const UNIT_STEPS = [
  fc
    .tuple(spot, amount, owner, lot)
    .map((args) => receive(...(args as Parameters<typeof receive>))),
  fc.tuple(spot, amount).map(([at, of]) => receive(at, ['good', of[1]], 'HOUSE', 'L1')),
  fc
    .tuple(spot, condition as fc.Arbitrary<Condition>, fc.constantFrom(-3, -1, 1, 2))
    .map((args) => adjust(...args)),
  fc
    .tuple(spot, units(3), fc.constantFrom('good' as const, 'damaged' as const))
    .map((args) => release(...args)),
  fc.tuple(spot, units(3), owner, owner).map((args) => changeOwner(...args)),
  fc.tuple(spot, units(4)).map((args) => sellAtCounter(...args)),
  fc.tuple(spot, amount).map((args) => returnUnits(...args)),
  sku.map(() => beginLots()),
  // Lifetimes are odd and leaps even: no deadline falls on the instant of a decision.
  fc.constant(pass(2)),
];
