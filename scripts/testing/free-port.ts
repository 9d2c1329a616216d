import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const BLOCK_FROM = 20_000;
const BLOCK_BELOW = 50_000;

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
