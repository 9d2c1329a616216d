import type { Actor, Departure, Language } from '@entresol/shared';

/** Who asks, in which request and language: what every door, fetch and message is decided by. */
export interface Caller {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
  /** Whether it asks how its operation is answered. */
  readonly wantsPlan?: boolean;
  /** Where the request comes from, as far as that is known. */
  readonly address?: string | undefined;
  /** The trace that its sender says it belongs to, while traces are made. */
  readonly traceparent?: string | undefined;
  /** Of a request whose sender may go away. */
  readonly departure?: Departure;
  /** Headers that subgraphs of others are told, as the client sent them. */
  readonly passed?: Readonly<Record<string, string>>;
}
