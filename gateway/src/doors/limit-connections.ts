import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { isLocal } from './client-address.ts';

/** How many connections one address may hold, and how many all together. */
export interface ConnectionLimits {
  readonly perAddressMax: number;
  readonly allMax: number;
}

/** A shop behind one address has tills, phones and screens; more are not a shop. */
export const CONNECTION_LIMITS: ConnectionLimits = { perAddressMax: 1_000, allMax: 20_000 };

/**
 * Closes connections beyond the limits as they come, before a byte of them is read.
 *
 * This machine's own address counts with all only: a proxy in front brings everybody from there.
 */
export function limitConnections(
  server: Server,
  limits: ConnectionLimits,
  isExempt: (address: string) => boolean = isLocal,
): void {
  const held = new Map<string, number>();
  server.maxConnections = limits.allMax;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || isExempt(address)) return;
    const count = (held.get(address) ?? 0) + 1;
    if (count > limits.perAddressMax) return void socket.destroy();
    held.set(address, count);
    socket.once('close', () => {
      const left = held.get(address)! - 1;
      if (left > 0) held.set(address, left);
      else held.delete(address);
    });
  });
}
