const FIRST_MS = 15_000;
const MAX_MS = 30 * 60_000;

/** How long to wait before a provider is asked for the n-th time what became of something. */
export function inquiryDelayMs(attempts: number): number {
  return Math.min(MAX_MS, FIRST_MS * 2 ** Math.min(attempts, 10));
}

/** When it is asked next. */
export function nextInquiryAt(now: Date, attempts: number): Date {
  return new Date(now.getTime() + inquiryDelayMs(attempts));
}
