import type { ProcessKind, ProcessState, ProcessStep } from './process-kinds.ts';
import { AFTER_THE_GOODS } from './process-plan.ts';

const BACKOFF_FIRST_MS = 200;
const BACKOFF_MAX_MS = 60_000;

/** How long to wait after the n-th failed attempt of a step. */
export function backoffMs(attempts: number): number {
  return Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** Math.min(attempts - 1, 16));
}

const FORWARD_ATTEMPTS_MAX = 5;

/** Whether a process gives up going forward: only an order that nobody was promised may. */
export function givesUp(
  kind: ProcessKind,
  state: ProcessState,
  attempts: number,
  step: ProcessStep | null = null,
): boolean {
  const mayEnd = kind === 'SUBMIT' || kind === 'ALLOCATE' || (kind === 'SALE' && isRefusable(step));
  return mayEnd && state === 'RUNNING' && attempts >= FORWARD_ATTEMPTS_MAX;
}

function isRefusable(step: ProcessStep | null): boolean {
  return step !== null && !AFTER_THE_GOODS.has(step);
}
