/** Rights of people as organization tells of them. */
export interface RightsLog {
  change(staffNo: string, roles: readonly string[], stores: readonly string[]): void;
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
  const events: { payload: string; recordedAt: string }[] = [];
  let wakes: (() => void)[] = [];
  const wakeAll = () => {
    for (const wake of wakes) wake();
    wakes = [];
  };
  return {
    change(staffNo, roles, stores) {
      const payload = JSON.stringify({ staffNo, roles, stores });
      events.push({ payload, recordedAt: new Date().toISOString() });
      wakeAll();
    },
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
