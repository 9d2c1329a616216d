import type { IncomingMessage } from 'node:http';

const DROPPED_BYTES_MAX = 32 * 1024 * 1024;
const DROPPING_MS_MAX = 5_000;

/** Is called once: with an error, or with the bytes; null when there are more than allowed. */
type Done = (error: Error | null, body: Buffer | null) => void;

/**
 * Reads a body's bytes, or gives null when it has more than allowed.
 *
 * The rest of such a body is read and dropped, within bounds: a sender that is still writing when
 * the connection closes would see it break off, and not the answer.
 */
export function readBody(request: IncomingMessage, bytesMax: number, done: Done): void {
  const isTooLong = Number(request.headers['content-length'] ?? 0) > bytesMax;
  if (isTooLong) return drop(request, () => done(null, null));
  let size = 0;
  let chunks: Buffer[] | null = [];
  const take = (chunk: Buffer) => {
    size += chunk.length;
    chunks?.push(chunk);
    if (size <= bytesMax) return;
    chunks = null;
    request.off('data', take);
    drop(request, () => done(null, null));
  };
  const settle = (error: Error | null) => {
    const found = chunks;
    chunks = null;
    if (!found) return;
    if (error) done(error, null);
    else done(null, found.length === 1 ? found[0]! : Buffer.concat(found));
  };
  request.on('data', take);
  request.on('end', () => settle(null));
  // Nobody is left to read the answer to one that is not whole, and it is no fault of ours.
  request.on('error', (error) => settle(request.complete ? error : brokenOff()));
}

function brokenOff(): Error {
  return Object.assign(new Error('the body broke off'), { statusCode: 400 });
}

/** Lets a body go by until its end, or until it takes too long or too much. */
function drop(request: IncomingMessage, then: () => void): void {
  let size = 0;
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    request.off('data', count);
    then();
  };
  const count = (chunk: Buffer) => {
    size += chunk.length;
    if (size > DROPPED_BYTES_MAX) end();
  };
  const timer = setTimeout(end, DROPPING_MS_MAX);
  request.on('data', count);
  for (const event of ['end', 'close', 'error']) request.once(event, end);
  if (request.readableEnded || request.destroyed) end();
}
