import { STATUS_CODES } from 'node:http';

/** What is said of a request that never became one of the server's. */
export interface RawRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** An answer in the shape of the graph's errors, for a connection that has no response of its own. */
export function rawAnswer({ status, code, message, requestId }: RawRefusal): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
