import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { readSupergraph } from '../src/host.ts';
import { compareExecutors, withoutOrder } from './oracle/compare-executors.ts';
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

async function expectAgreement(
  graph: ReturnType<typeof compareExecutors>,
  operation: GeneratedOperation,
  faults: Faults,
): Promise<boolean> {
  const answers = await graph.run(operation, faults);
  if (!answers) return false;
  // Apollo joins equal fragments, and so moves what the specification leaves in its place.
  const show = operation.text.includes('...') ? withoutOrder : (shown: unknown) => shown;
  expect(show(answers.ours)).toEqual(show(answers.apollos));
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
      });
      let valid = 0;
      await fc.assert(
        fc.asyncProperty(operationsOf(graph.schema, kind), faultsOf, async (operation, faults) => {
          if (await expectAgreement(graph, operation, faults)) valid += 1;
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: DEEP ? 100_000 : 4_000 },
      );
      expect(valid).toBeGreaterThan(RUNS / 6);
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
        const faults = { salt, errorPercent, nullPercent: errorPercent, away: null };
        expect(await expectAgreement(graph, { text, variables }, faults)).toBe(true);
      }
    }
  });
});
