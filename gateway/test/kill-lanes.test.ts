import { describe, expect, it } from '@jest/globals';
import {
  PROCESS_KINDS,
  type ProcessFacts,
  type ProcessKind,
} from '../../subgraphs/orders/src/domain/process-kinds.ts';
import { stepsOf } from '../../subgraphs/orders/src/domain/process-plan.ts';
import { FAILPOINTS } from '../../subgraphs/orders/src/process/failpoint.ts';
import { KILL_LANES } from './journeys/kill-lanes.ts';

const SWITCHES = [
  'spendsPoints',
  'paid',
  'refunds',
  'captures',
  'splits',
  'transfers',
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

/** Only what is submitted is sent for. */
const NEVER = ['ALLOCATE TRANSFER_STOCK', 'HAND_OVER TRANSFER_STOCK'];

function stepsOfKind(kind: ProcessKind): readonly string[] {
  const steps = new Set(WAYS.flatMap((facts) => stepsOf(kind, facts)));
  return [...steps].filter((step) => !NEVER.includes(`${kind} ${step}`));
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
