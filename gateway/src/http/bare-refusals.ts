import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { languageOf, type Logger } from '@entresol/shared';
import { MESSAGES } from '../errors/gateway-error.ts';
import { JSON_TYPE } from './answer-type.ts';
import { rawAnswer, refusalText, type RawRefusal } from './raw-answer.ts';
import { RawReply } from './raw-reply.ts';

/**
 * Answers what the HTTP server of Node refuses without a word: an expectation that is not
 * `100-continue`, and requests to be a tunnel.
 */
export function answerBareRefusals(server: Server, log: Logger): void {
  const refusalOf = (status: number, headers: IncomingHttpHeaders): RawRefusal => {
    const requestId = randomUUID();
    log.info({ requestId, status }, 'request could not be taken');
    const message = MESSAGES.requestRefused[languageOf(headers['accept-language'])];
    return { status, code: 'BAD_REQUEST', message, requestId };
  };
  server.on('checkExpectation', ({ headers }: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(417, headers);
    const reply = new RawReply(response, refusal.requestId);
    // Its body may never come.
    reply.header('connection', 'close');
    reply.code(refusal.status);
    reply.type(JSON_TYPE);
    reply.send(refusalText(refusal));
  });
  server.on('connect', ({ headers }: IncomingMessage, stream: Duplex) => {
    // Nobody else listens to it any more, and one that its client never ends would stay.
    stream.on('error', () => stream.destroy());
    stream.once('finish', () => stream.destroy());
    stream.end(rawAnswer(refusalOf(405, headers), ['allow: GET, POST']));
  });
}
