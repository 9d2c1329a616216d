import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';

/** A port that is free now. */
export const freePort = (): Promise<number> => freePortBlock(1);

// Below the range from which systems take the ports of outgoing connections: one of those could
// take it between the probe and its use.
const BLOCK_FROM = 10_000;
const BLOCK_BELOW = 32_000;

/** The first of some ports in a row that are all free now. */
export async function freePortBlock(size: number): Promise<number> {
  for (;;) {
    const base = BLOCK_FROM + (randomBytes(2).readUInt16BE() % (BLOCK_BELOW - BLOCK_FROM));
    const free = await Promise.all(Array.from({ length: size }, (_, i) => isFree(base + i)));
    if (free.every(Boolean)) return base;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
