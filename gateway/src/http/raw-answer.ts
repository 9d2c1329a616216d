import { STATUS_CODES } from 'node:http';

/** What is said of a request that never became one of the server's. */
export interface RawRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** The text of a refusal, in the shape of the graph's errors. */
export function refusalText({ message, code, requestId }: RawRefusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
}

/** An answer in the shape of the graph's errors, for a connection that has no response of its own. */
export function rawAnswer(refusal: RawRefusal, more: readonly string[] = []): string {
  const { status, requestId } = refusal;
  const body = refusalText(refusal);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'x-content-type-options: nosniff',
    'connection: close',
    ...more,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
