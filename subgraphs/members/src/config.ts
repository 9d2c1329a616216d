/** What can be set from outside, with defaults in force. */
export interface Config {
  /** How long who forgets a member owns the work; who finds it older takes it over. */
  readonly leaseMs: number;
  /** How often it is looked for members who are still to be forgotten. */
  readonly sweepMs: number;
  /** How long what was being written when a member left may still come. */
  readonly settleMs: number;
}

type Settings = Readonly<Record<string, string | undefined>>;

/** Reads the settings once; a value that makes no sense is refused at start. */
export function readConfig(settings: Settings): Config {
  return {
    leaseMs: milliseconds(settings, 'MEMBER_ERASE_LEASE_MS', 15_000),
    sweepMs: milliseconds(settings, 'MEMBER_ERASE_SWEEP_MS', 1_000),
    settleMs: milliseconds(settings, 'MEMBER_ERASE_SETTLE_MS', 5 * 60_000),
  };
}

function milliseconds(settings: Settings, name: string, fallback: number): number {
  const text = settings[name];
  if (text === undefined) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} must be a number of milliseconds`);
  return Number(text);
}
