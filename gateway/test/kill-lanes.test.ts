import { describe, expect, it } from '@jest/globals';
import {
  PROCESS_KINDS,
  stepsOf,
  type ProcessFacts,
  type ProcessKind,
} from '../../subgraphs/orders/src/domain/process-plan.ts';
import { FAILPOINTS } from '../../subgraphs/orders/src/process/failpoint.ts';
import { KILL_LANES } from './journeys/kill-lanes.ts';

const SWITCHES = [
  'spendsPoints',
  'paid',
  'refunds',
  'captures',
  'splits',
  'takesOff',
  'noPlace',
  'restocks',
  'usesCampaigns',
  'isFullReturn',
  'outside',
  'grows',
] as const satisfies readonly (keyof ProcessFacts)[];

/** Every way the switches of a process can stand. */
const WAYS = Array.from({ length: 2 ** SWITCHES.length }, (_, bits) =>
  Object.fromEntries(SWITCHES.map((name, index) => [name, (bits & (1 << index)) !== 0])),
) as unknown as readonly ProcessFacts[];

const everyPoint: readonly string[] = Object.values(FAILPOINTS).flat();
const killed = new Set(KILL_LANES.flatMap(([, points]) => points));

/** Met by tests in one process: an end like its twin's, and a step that SUBMIT takes as well. */
const BY_OTHER_TESTS = ['REROUTE MOVE_GIVEN_UP', 'ALLOCATE SPLIT_STOCK'];

function stepsOfKind(kind: ProcessKind): readonly string[] {
  const steps = new Set(WAYS.flatMap((facts) => stepsOf(kind, facts)));
  return [...steps].filter((step) => !BY_OTHER_TESTS.includes(`${kind} ${step}`));
}

describe('a real process is killed', () => {
  it.each(PROCESS_KINDS)('while it goes through %s', (kind) => {
    const own = [...killed].filter((point) => point.startsWith(`orders.${kind.toLowerCase()}.`));
    expect([kind, own.length > 0]).toEqual([kind, true]);
  });

  it.each(PROCESS_KINDS)('at every step of %s, in depth', (kind) => {
    const missing = stepsOfKind(kind).filter(
      (step) => !everyPoint.some((at) => at.startsWith(`orders.${kind.toLowerCase()}.${step}.`)),
    );
    expect(missing).toEqual([]);
  });
});
