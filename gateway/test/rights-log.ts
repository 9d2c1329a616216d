/** Rights of people as organization tells of them. */
export interface RightsLog {
  change(staffNo: string, roles: readonly string[], stores: readonly string[]): void;
  /** Makes every token of somebody void, by kind and id. */
  revoke(holder: string): void;
  /** Those that were revoked longer ago than the feed tells. */
  readonly revokedBefore: Map<string, string>;
  /** The feed that the gateway reads; it waits for news. */
  read(
    root: unknown,
    args: { readonly after: string },
  ): Promise<{ readonly position: string; readonly events: readonly unknown[] }>;
  /** Lets every reader that waits go. */
  close(): void;
}

/** Makes an empty log. */
export function createRightsLog(): RightsLog {
  const events: { type: string; payload: string; recordedAt: string }[] = [];
  const revokedBefore = new Map<string, string>();
  let wakes: (() => void)[] = [];
  const wakeAll = () => {
    for (const wake of wakes) wake();
    wakes = [];
  };
  const tell = (type: string, payload: object) => {
    const recordedAt = new Date().toISOString();
    events.push({ type, payload: JSON.stringify(payload), recordedAt });
    wakeAll();
  };
  return {
    revokedBefore,
    change: (staffNo, roles, stores) => tell('AccessChanged', { staffNo, roles, stores }),
    revoke: (holder) => tell('TokensRevoked', { holder, revokedAt: new Date().toISOString() }),
    async read(_root, { after }) {
      if (events.length === Number(after)) {
        await new Promise<void>((resolve) => {
          wakes.push(resolve);
          setTimeout(resolve, 2_000).unref();
        });
      }
      return { position: String(events.length), events: events.slice(Number(after)) };
    },
    close: wakeAll,
  };
}
