import type { Caller } from '../caller.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import { JSON_TYPE } from './answer-type.ts';
import type { Reply } from './raw-reply.ts';

/** Answers with errors and nothing else, under the status of the first. */
export function sendErrors(
  reply: Reply,
  errors: readonly unknown[],
  mask: EdgeMask,
  caller: Caller,
  type: string = JSON_TYPE,
): void {
  const { extensions } = (errors[0] ?? {}) as {
    extensions?: { http?: { status?: number }; retryAfterSeconds?: number };
  };
  const status = extensions?.http?.status ?? 500;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const waitS = extensions?.retryAfterSeconds;
  if (waitS !== undefined) reply.header('retry-after', String(waitS));
  // What is left of a body that was refused is not read, so the connection cannot go on.
  if (status === 413) reply.header('connection', 'close');
  reply.code(status);
  reply.type(type);
  reply.send(JSON.stringify({ errors: errors.map((error) => mask.error(error, caller).toJSON()) }));
}
