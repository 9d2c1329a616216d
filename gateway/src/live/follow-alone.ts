import type { Membership, Opened } from './live-group.ts';
import type { Follower, LiveEnd, LiveMessage } from './live-message.ts';

/** Follows a stream that has no positions: it cannot be joined, only read at its reader's pace. */
export function followAlone(
  follower: Follower,
  parts: { open(): Promise<Opened>; failed(error: unknown): LiveEnd },
): Membership {
  let stream: AsyncIterableIterator<LiveMessage> | null = null;
  let isGone = false;
  let wake: (() => void) | null = null;

  async function give(message: LiveMessage): Promise<void> {
    while (!isGone && !follower.take(message)) {
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  async function read(): Promise<LiveEnd> {
    try {
      const opened = await parts.open();
      if (!(Symbol.asyncIterator in opened)) return opened;
      stream = opened;
      if (isGone) await opened.return?.();
      for await (const message of opened) {
        await give(message);
        if (isGone) break;
      }
      return {};
    } catch (error) {
      return parts.failed(error);
    }
  }

  void read().then((end) => {
    if (!isGone) follower.end(end);
  });
  return {
    position: null,
    ready: () => wake?.(),
    leave() {
      isGone = true;
      wake?.();
      void stream?.return?.().catch(() => {});
    },
  };
}
