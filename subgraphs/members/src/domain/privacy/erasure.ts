/** The passes over the rest of the house, in their order. */
export type ErasureStep = 'TELL' | 'SETTLE';

/** How far forgetting a member is. */
export type ErasureState = 'RUNNING' | 'SETTLING' | 'DONE';

/** Forgetting a member, as far as it has come. */
export interface ErasureProgress {
  readonly step: ErasureStep;
  /** Where the next page begins; null at the beginning of a pass. */
  readonly cursor: string | null;
  readonly orders: number;
  readonly waiting: number;
  readonly askedAt: Date;
}

/** What a page of another part of the house came to. */
export interface ErasedPage {
  readonly orders: number;
  readonly waiting: number;
  readonly next: string | null;
}

/** What is to be stored after a page. */
export interface ErasureAdvance extends Omit<ErasureProgress, 'askedAt'> {
  /** When to go on; null when it is through. */
  readonly dueAt: Date | null;
}

const PAUSE_MS = 500;
const PAUSE_MS_MAX = 5 * 60_000;

/**
 * Says what follows a page: the next one, the second pass, or the end.
 *
 * A second pass is made `settleMs` after it was asked for: an order, draft or cart that was being
 * written then knew the member still, and may have come after the first one had gone by.
 */
export function afterPage(
  progress: ErasureProgress,
  page: ErasedPage,
  at: { readonly now: Date; readonly settleMs: number },
): ErasureAdvance {
  const { step, askedAt } = progress;
  // The second pass meets the same orders again: they are counted once.
  const orders = progress.orders + (step === 'TELL' ? page.orders : 0);
  const waiting = progress.waiting + page.waiting;
  if (page.next !== null) return { step, cursor: page.next, orders, waiting, dueAt: at.now };
  if (step === 'SETTLE') return { step, cursor: null, orders, waiting, dueAt: null };
  const dueAt = new Date(Math.max(askedAt.getTime() + at.settleMs, at.now.getTime()));
  return { step: 'SETTLE', cursor: null, orders, waiting, dueAt };
}

/** How long to wait after so many tries that had no answer; it is never given up. */
export function erasurePause(tries: number): number {
  return Math.min(PAUSE_MS * 2 ** Math.min(tries, 20), PAUSE_MS_MAX);
}

/** What people are told of how far it is. */
export function erasureState(step: ErasureStep, endedAt: Date | null): ErasureState {
  if (endedAt) return 'DONE';
  return step === 'TELL' ? 'RUNNING' : 'SETTLING';
}

/** A phone as other parts of the house look for it: digits alone. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}
