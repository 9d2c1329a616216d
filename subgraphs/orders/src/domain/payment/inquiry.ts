const FIRST_MS = 15_000;

/** When a provider is asked first what became of something that it was told. */
export function firstInquiryAt(now: Date): Date {
  return new Date(now.getTime() + FIRST_MS);
}
