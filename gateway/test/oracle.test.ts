import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { readSupergraph } from '../src/host.ts';
import { compareExecutors, withoutIndexes, withoutOrder } from './oracle/compare-executors.ts';
import { operationsOf, valuesFor, type GeneratedOperation } from './oracle/generate-operation.ts';
import { knownOperations } from './oracle/known-operations.ts';
import type { Faults } from './oracle/stub-subgraphs.ts';
import { SYNTHETIC } from './oracle/synthetic-supergraphs.ts';

const DEEP = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const RUNS = DEEP ? 3_000 : 40;

const GRAPHS = { ...SYNTHETIC, 'our own': readSupergraph() };
const graphs = new Map<string, ReturnType<typeof compareExecutors>>();

function graphOf(name: keyof typeof GRAPHS) {
  const known = graphs.get(name) ?? compareExecutors(GRAPHS[name]);
  graphs.set(name, known);
  return known;
}

/** What representations of the shop are made of. */
const SURE = ['sku', 'id', 'price', 'amount', 'weight'];

async function expectAgreement(
  graph: ReturnType<typeof compareExecutors>,
  operation: GeneratedOperation,
  faults: Faults,
): Promise<boolean> {
  const answers = await graph.run(operation, faults);
  expect(graph.mismatches.splice(0)).toEqual([]);
  if (!answers) return false;
  const { ours, apollos } = answers;
  // Apollo joins equal parts, and so moves what the specification leaves in its place.
  const isPlain = !/\.\.\.|@/.test(operation.text);
  if (isPlain) expect(ours.map(({ data }) => data)).toEqual(apollos.map(({ data }) => data));
  // It counts places among the entities that could be asked for, so misses others' places.
  const isSure = faults.sure.length > 0 && faults.away === null;
  const show = isSure ? withoutOrder : (shown: typeof ours) => withoutIndexes(withoutOrder(shown));
  expect(show(ours)).toEqual(show(apollos));
  return true;
}

describe('our executor answers as Apollo does', () => {
  it.each([
    ['shop', 'query'],
    ['shop', 'mutation'],
    ['shop', 'subscription'],
    ['library', 'query'],
    ['our own', 'query'],
    ['our own', 'mutation'],
    ['our own', 'subscription'],
  ] as const)(
    'on the supergraph %s, whatever %s is asked and whatever fails',
    async (name, kind) => {
      const graph = graphOf(name);
      const faultsOf = fc.record({
        salt: fc.nat().map(String),
        errorPercent: fc.constantFrom(0, 0, 4),
        nullPercent: fc.constantFrom(0, 0, 4),
        away: fc.constantFrom(null, null, null, ...graph.names),
        sure: fc.constantFrom([], name === 'shop' ? SURE : []),
      });
      let asked = 0;
      let valid = 0;
      await fc.assert(
        fc.asyncProperty(operationsOf(graph.schema, kind), faultsOf, async (operation, faults) => {
          asked += 1;
          if (await expectAgreement(graph, operation, faults)) valid += 1;
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: DEEP ? 100_000 : 4_000 },
      );
      expect(valid).toBeGreaterThan(asked / 6);
    },
  );

  it('on every operation of the samples, the journeys, the demo and the measurements', async () => {
    const graph = graphOf('our own');
    const operations = knownOperations(graph.schema);
    expect(operations.length).toBeGreaterThan(80);
    for (const { text } of operations) {
      const variables = valuesFor(graph.schema, parse(text));
      for (const [salt, errorPercent] of [
        ['calm', 0],
        ['rough', 5],
      ] as const) {
        const faults = { salt, errorPercent, nullPercent: errorPercent, away: null, sure: [] };
        expect(await expectAgreement(graph, { text, variables }, faults)).toBe(true);
      }
    }
  });
});
