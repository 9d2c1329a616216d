import type { KeyObject } from 'node:crypto';

/** A public key of WeChat Pay, and the time in which it holds. */
export interface PlatformKey {
  readonly serial: string;
  readonly key: KeyObject;
  readonly validUntil: Date;
}

const REFRESH_MS = 12 * 3_600_000;
// Anybody can name a serial that is unknown; WeChat Pay is not asked each time.
const ASK_AGAIN_MS = 60_000;

/** The keys that messages of WeChat Pay are checked with. */
export interface PlatformKeys {
  /** The key of a serial; null when WeChat Pay has none. Throws when it cannot be asked. */
  keyOf(serial: string): Promise<KeyObject | null>;
}

/**
 * Keeps the keys of WeChat Pay: the public key that was set, and certificates as they come and go.
 *
 * While a merchant is moved from certificates to the public key, messages are signed by either.
 * Certificates are loaded when one is named that is not known, so that a new one is taken as soon
 * as it is used, and twice a day.
 */
export function createPlatformKeys(options: {
  readonly fixed: { readonly serial: string; readonly key: KeyObject } | null;
  readonly download: () => Promise<readonly PlatformKey[]>;
  readonly now: () => Date;
}): PlatformKeys {
  const { fixed, download, now } = options;
  let known = new Map<string, PlatformKey>();
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;

  function refresh(): Promise<void> {
    asking ??= (async () => {
      const found = await download();
      askedAt = now().getTime();
      known = new Map(found.map((certificate) => [certificate.serial, certificate]));
    })().finally(() => {
      asking = null;
    });
    return asking;
  }

  function valid(serial: string): KeyObject | null {
    const found = known.get(serial);
    return found && found.validUntil > now() ? found.key : null;
  }

  return {
    async keyOf(serial) {
      if (fixed?.serial === serial) return fixed.key;
      const age = now().getTime() - askedAt;
      const found = valid(serial);
      // A certificate that is about to go is looked for in the background.
      if (found && age > REFRESH_MS) void refresh().catch(() => {});
      if (found || age < ASK_AGAIN_MS) return found;
      await refresh();
      return valid(serial);
    },
  };
}
