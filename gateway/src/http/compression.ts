import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below it the headers weigh more than what is saved. */
const BYTES_MIN = 1_024;
/** The best that brotli can do takes longer than the answer itself. */
const BROTLI_QUALITY = 4;

/** Lets the routes of a scope answer in what the client takes: brotli, gzip, or plain. */
export async function addCompression(scope: FastifyInstance): Promise<void> {
  await scope.register(compress, {
    global: true,
    // A body that was packed is refused: how large it is would not be known before.
    globalDecompression: false,
    threshold: BYTES_MIN,
    encodings: ['br', 'gzip', 'identity'],
    customTypes: /^application\/(graphql-response\+)?json/,
    brotliOptions: {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      },
    },
  });
}
