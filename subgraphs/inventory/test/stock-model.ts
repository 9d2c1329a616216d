import { expect } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import fc from 'fast-check';
import { line, type stockOf } from './fixtures.ts';

type Stock = ReturnType<typeof stockOf>;

interface Hold {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly expiresAtMinute: number | null;
  status: 'ACTIVE' | 'CONSUMED' | 'RELEASED' | 'EXPIRED';
}

/** What the levels should be, kept in the simplest way. */
interface Model {
  readonly good: Map<string, number>;
  readonly holds: Map<string, Hold>;
  minute: number;
}

interface Real {
  readonly inventory: SubgraphUnderTest;
  readonly stock: Stock;
  /** Makes names of this run its own. */
  readonly run: string;
  readonly startedAt: number;
}

const SKUS = ['A', 'B', 'C'];
const REFERENCES = ['r1', 'r2', 'r3', 'r4', 'r5'];
const isLapsed = (hold: Hold, minute: number) =>
  hold.status === 'ACTIVE' && hold.expiresAtMinute !== null && hold.expiresAtMinute <= minute;

function reservedOf(model: Model, sku: string): number {
  return [...model.holds.values()]
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ lines }) => lines)
    .reduce((sum, held) => sum + (held.sku === sku ? held.quantity : 0), 0);
}

type Step = fc.AsyncCommand<Model, Real>;

/** A step is always possible: what cannot be done must be refused, by model and house alike. */
function step(name: string, run: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, real) {
      await run(model, real);
      await expectAgreement(model, real);
    },
    toString: () => name,
  };
}

async function expectAgreement(model: Model, { stock, run }: Real): Promise<void> {
  for (const sku of SKUS) {
    const level = await stock.level(`${run}-${sku}`);
    const good = model.good.get(sku) ?? 0;
    expect([level?.onHand ?? 0, level?.reserved ?? 0]).toEqual([good, reservedOf(model, sku)]);
  }
  expect(await stock.drift(SKUS.map((sku) => `${run}-${sku}`))).toEqual([]);
}

const receive = (sku: string, quantity: number) =>
  step(`receive(${sku}, ${quantity})`, async (model, { stock, run }) => {
    await stock.given(`${run}-${sku}`, quantity);
    model.good.set(sku, (model.good.get(sku) ?? 0) + quantity);
  });

const adjust = (sku: string, delta: number) =>
  step(`adjust(${sku}, ${delta})`, async (model, { stock, run }) => {
    const lines = [{ sku: `${run}-${sku}`, delta }];
    const answer = await stock.adjust({ location: 'SH001', reason: 'count', lines });
    const good = (model.good.get(sku) ?? 0) + delta;
    const isPossible = good >= reservedOf(model, sku);
    expect(answer.userErrors.length === 0).toBe(isPossible);
    if (isPossible) model.good.set(sku, good);
  });

const reserve = (
  reference: string,
  lines: readonly { sku: string; quantity: number }[],
  lifetime: number | null,
) =>
  step(`reserve(${reference}, ${JSON.stringify(lines)}, ${lifetime})`, async (model, real) => {
    const { stock, run, startedAt } = real;
    const expiresAtMinute = lifetime === null ? null : model.minute + lifetime;
    const answer = await stock.reserve(
      `${run}-${reference}`,
      lines.map(({ sku, quantity }) => line(`${run}-${sku}`, quantity)),
      expiresAtMinute === null ? null : new Date(startedAt + expiresAtMinute * 60_000),
    );
    const earlier = model.holds.get(reference);
    if (earlier) {
      const holds = earlier.status === 'ACTIVE' && !isLapsed(earlier, model.minute);
      const isSame = JSON.stringify(earlier.lines) === JSON.stringify(lines);
      expect(Boolean(answer.reservation)).toBe(holds && isSame);
      return;
    }
    const touched = new Set(lines.map(({ sku }) => sku));
    const lapsed = [...model.holds.values()].filter(
      (hold) => isLapsed(hold, model.minute) && hold.lines.some(({ sku }) => touched.has(sku)),
    );
    for (const hold of lapsed) hold.status = 'EXPIRED';
    const isPossible = lines.every(
      ({ sku, quantity }) => (model.good.get(sku) ?? 0) - reservedOf(model, sku) >= quantity,
    );
    expect(Boolean(answer.reservation)).toBe(isPossible);
    if (isPossible) model.holds.set(reference, { lines, expiresAtMinute, status: 'ACTIVE' });
    // A refusal writes nothing, not even what it would have freed.
    else for (const hold of lapsed) hold.status = 'ACTIVE';
  });

const release = (reference: string) =>
  step(`release(${reference})`, async (model, { stock, run }) => {
    const answer = await stock.release(`${run}-${reference}`);
    const hold = model.holds.get(reference);
    expect(Boolean(answer.reservation)).toBe(hold?.status !== 'CONSUMED');
    if (!hold) {
      model.holds.set(reference, { lines: [], expiresAtMinute: null, status: 'RELEASED' });
    } else if (hold.status === 'ACTIVE') {
      hold.status = 'RELEASED';
    }
  });

const consume = (reference: string) =>
  step(`consume(${reference})`, async (model, { stock, run }) => {
    const answer = await stock.consume(`${run}-${reference}`);
    const hold = model.holds.get(reference);
    const isHeld = hold?.status === 'ACTIVE' && !isLapsed(hold, model.minute);
    expect(Boolean(answer.reservation)).toBe(isHeld || hold?.status === 'CONSUMED');
    if (!hold || !isHeld) return;
    hold.status = 'CONSUMED';
    for (const { sku, quantity } of hold.lines) {
      model.good.set(sku, model.good.get(sku)! - quantity);
    }
  });

const pass = (count: number) =>
  step(`pass(${count} min)`, async (model, { inventory }) => {
    inventory.clock.advance(count * 60_000);
    model.minute += count;
  });

const sku = fc.constantFrom(...SKUS);
const reference = fc.constantFrom(...REFERENCES);
const lines = fc
  .uniqueArray(fc.record({ sku, quantity: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: (wanted) => wanted.sku,
  })
  .map((wanted) => wanted.toSorted((a, b) => (a.sku < b.sku ? -1 : 1)));

const steps = fc.commands(
  [
    fc.tuple(sku, fc.integer({ min: 1, max: 6 })).map((args) => receive(...args)),
    fc.tuple(sku, fc.constantFrom(-3, -1, 1, 2)).map((args) => adjust(...args)),
    // Odd lifetimes and even leaps: no deadline falls on the instant of a decision.
    fc.tuple(reference, lines, fc.constantFrom(null, 1, 3)).map((args) => reserve(...args)),
    reference.map(release),
    reference.map(consume),
    fc.constant(pass(2)),
  ],
  { maxCommands: 30 },
);

/**
 * Runs random sequences of commands against the house and a model; they must agree at each step.
 *
 * A failure prints its seed and the shortest sequence. More runs with ENTRESOL_TEST_DEPTH=deep.
 */
export async function checkCommandSequences(
  inventory: SubgraphUnderTest,
  stock: Stock,
): Promise<void> {
  const numRuns = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 1_000 : 40;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      runs += 1;
      const run = `RUN${runs}`;
      const startedAt = inventory.clock.now().getTime();
      const model: Model = { good: new Map(), holds: new Map(), minute: 0 };
      await fc.asyncModelRun(
        () => ({ model, real: { inventory, stock, run, startedAt } }),
        sequence,
      );
      expect(await stock.violations()).toEqual([]);
    }),
    { numRuns },
  );
}
