import type { IncomingMessage } from 'node:http';

const DROPPED_BYTES_MAX = 32 * 1024 * 1024;
const DROPPING_MS_MAX = 5_000;

/**
 * A body's bytes, or null when it has more than allowed.
 *
 * The rest of such a body is read and dropped, within bounds: a sender that is still writing when
 * the connection closes would see it break off, and not the answer.
 */
export async function readBody(request: IncomingMessage, bytesMax: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return drop(request);
  const chunks = await chunksOf(request, bytesMax);
  if (!chunks) return drop(request);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** Null as soon as there are too many bytes; the stream goes on. */
function chunksOf(request: IncomingMessage, bytesMax: number): Promise<Buffer[] | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (found: Buffer[] | null) => {
      request.off('data', take).off('error', reject).off('aborted', fail);
      resolve(found);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > bytesMax) settle(null);
    };
    // Nobody is left to read the answer, and it is no fault of ours.
    const fail = () => reject(Object.assign(new Error('the body broke off'), { statusCode: 400 }));
    request.on('data', take).once('error', reject).once('aborted', fail);
    request.once('end', () => settle(chunks));
  });
}

/** Lets a body go by until its end, or until it takes too long or too much. */
function drop(request: IncomingMessage): Promise<null> {
  return new Promise((resolve) => {
    let size = 0;
    const end = () => {
      clearTimeout(timer);
      request.off('data', count);
      resolve(null);
    };
    const count = (chunk: Buffer) => {
      size += chunk.length;
      if (size > DROPPED_BYTES_MAX) end();
    };
    const timer = setTimeout(end, DROPPING_MS_MAX);
    request.on('data', count);
    for (const event of ['end', 'close', 'error']) request.once(event, end);
    if (request.readableEnded || request.destroyed) end();
  });
}
