import fc from 'fast-check';
import { createLogger } from '@entresol/shared';
import { parse, validate } from 'graphql';
import { createGraph } from '../gateway/src/execution/create-graph.ts';
import { readSupergraph } from '../gateway/src/host.ts';
import { operationsOf } from '../gateway/test/oracle/generate-operation.ts';
import { stubSubgraphs } from '../gateway/test/oracle/stub-subgraphs.ts';
import { reloadUnderSockets } from './cold/reload-under-sockets.ts';
import type { BenchResult } from './run.ts';

const OPERATIONS = 500;
const SEED = 11;
/** What no first request may take longer than, nearly ever: a till must not wait. */
const GOAL_P99_MS = 250;

const CALM = { salt: 'cold', errorPercent: 0, nullPercent: 0, away: null, sure: [] };
const CALLER = { actor: { kind: 'SERVICE', id: 'cold' }, requestId: 'r', language: 'en' } as const;

/** What must not be felt: the first request of an operation, and another supergraph. */
export async function bench(): Promise<BenchResult> {
  const { p99, count } = await firstRequests();
  const { clients, ended, given, reloadMs } = await reloadUnderSockets();
  const line =
    `cold: p99 ${p99.toFixed(0)} ms of ${count} first requests (goal <= ${GOAL_P99_MS} ms); ` +
    `a reload (${reloadMs.toFixed(0)} ms) with ${clients} sockets ended ${ended} (goal 0), and ` +
    `${given} of them got the next event`;
  const isUnfelt = ended === 0 && given === clients;
  return { line, ok: p99 <= GOAL_P99_MS && count === OPERATIONS && isUnfelt };
}

/**
 * The first request of 500 different operations of our own graph: read, validated, planned, compiled
 * and run, beside the second request of the same.
 */
async function firstRequests() {
  const supergraphSdl = readSupergraph();
  const { clients } = stubSubgraphs(supergraphSdl, () => CALM);
  const log = createLogger({ name: 'bench', level: 'silent' });
  const graph = createGraph({ supergraphSdl, clientOf: (name) => clients.get(name), log });
  const first: number[] = [];
  const second: number[] = [];
  for (const { text, variables } of distinctOperations(graph.schema)) {
    const ask = async () => {
      const began = performance.now();
      const document = parse(text);
      validate(graph.schema, document);
      await graph.execute({ text, document, operationName: null, variables }, CALLER);
      return performance.now() - began;
    };
    first.push(await ask());
    second.push(await ask());
  }
  console.log(`first  ${row(first)}`);
  console.log(`second ${row(second)}`);
  return { p99: at(first, 0.99), count: first.length };
}

function distinctOperations(schema: Parameters<typeof operationsOf>[0]) {
  const made = fc.sample(operationsOf(schema), { numRuns: OPERATIONS * 8, seed: SEED });
  const valid = made.filter(({ text }) => validate(schema, parse(text)).length === 0);
  const distinct = new Map(valid.map((operation) => [operation.text, operation]));
  return [...distinct.values()].slice(0, OPERATIONS);
}

function row(times: readonly number[]): string {
  const told = [0.5, 0.9, 0.99, 1].map((share) => at(times, share).toFixed(1));
  return `p50 ${told[0]} ms  p90 ${told[1]} ms  p99 ${told[2]} ms  longest ${told[3]} ms`;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
