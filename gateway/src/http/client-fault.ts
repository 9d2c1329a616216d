import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '@entresol/shared';
import { MESSAGES } from '../errors/gateway-error.ts';
import { rawAnswer } from './raw-answer.ts';

/** How long a request may take to arrive: its headers, and all of it. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
}

/** A slow uplink sends 256 KiB in it; the 16 MiB of an integration take 2.2 Mbit/s. */
export const PATIENCE: Patience = { headersMs: 10_000, requestMs: 60_000 };

const STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers connections whose requests cannot be read, and closes them: too slow, too long, no HTTP.
 *
 * In both languages, because what the client reads may not have arrived.
 */
export function createClientFault(log: Logger) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const requestId = randomUUID();
    const status = STATUS[error.code ?? ''] ?? 400;
    const { zh, en } = MESSAGES[status === 408 ? 'tooSlow' : 'requestRefused'];
    log.info({ requestId, status, reason: error.code }, 'request could not be read');
    if (!socket.writable || isAnswering(socket)) return void socket.destroy();
    const message = `${zh} / ${en}`;
    socket.end(rawAnswer({ status, code: 'BAD_REQUEST', message, requestId }));
    socket.destroySoon();
  };
}

/** Into an answer that has begun no other may be written. */
function isAnswering(socket: Socket): boolean {
  const { _httpMessage: response } = socket as Socket & { _httpMessage?: ServerResponse | null };
  return response?.headersSent ?? false;
}
