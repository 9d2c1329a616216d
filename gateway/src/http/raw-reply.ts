import type { ServerResponse } from 'node:http';
import { createWriteTogether } from './write-together.ts';

/** What an answer is written to: Fastify's reply, or a response without anything around it. */
export interface Reply {
  header(name: string, value: string): unknown;
  code(status: number): unknown;
  type(type: string): unknown;
  send(text: string): unknown;
}

/** One for all: it is the process that wakes others. */
const writeTogether = createWriteTogether();

/** Writes one answer of a known length, under the headers that every answer has. */
export class RawReply implements Reply {
  readonly #response: ServerResponse;
  readonly #headers: string[];
  #status = 200;
  #isSent = false;

  constructor(response: ServerResponse, requestId: string) {
    this.#response = response;
    this.#headers = ['x-request-id', requestId, 'x-content-type-options', 'nosniff'];
  }

  /** Whether an answer was given, written or not yet; there is no other one then. */
  get isSent(): boolean {
    return this.#isSent;
  }

  header(name: string, value: string): void {
    // How long it is, is known when it is sent.
    if (name !== 'content-length') this.#headers.push(name, value);
  }

  code(status: number): void {
    this.#status = status;
  }

  type(type: string): void {
    this.#headers.push('content-type', type);
  }

  send(text: string): void {
    this.#isSent = true;
    const bytes = Buffer.byteLength(text);
    this.#headers.push('content-length', String(bytes));
    // Of plain ASCII both are the same bytes, and a byte for each letter is written without a copy.
    const encoding = bytes === text.length ? 'latin1' : 'utf8';
    writeTogether(() => this.#write(text, encoding));
  }

  #write(text: string, encoding: BufferEncoding): void {
    try {
      // In one call, and as a list: each header that is set by itself is looked up and kept again.
      this.#response.writeHead(this.#status, this.#headers).end(text, encoding);
    } catch (error) {
      this.#response.destroy(error as Error);
    }
  }
}
