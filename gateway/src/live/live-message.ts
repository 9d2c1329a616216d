import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { GraphAnswer, StreamEvent } from '../execution/create-graph.ts';

/** One result of a subscription as all its readers get it; written once. */
export interface LiveMessage {
  /** Opaque, for clients to come back with. */
  readonly position: string | null;
  /** Whether it is the state at its position, and not a change since the message before. */
  readonly isState: boolean;
  /** The JSON of an execution result. */
  readonly payload: Buffer;
}

/** How a subscription ended; without a last payload or errors it is complete. */
export interface LiveEnd {
  /** A last result, such as a refusal by its subgraph. */
  readonly payload?: Buffer;
  /** It could not be gone on with. */
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Who reads a subscription. */
export interface Follower {
  /** Takes a message; false when it holds all it may, until it says that it is ready. */
  take(message: LiveMessage): boolean;
  end(end: LiveEnd): void;
  /** Its operation means something else now: it is to be begun anew where it stands. */
  again(): void;
}

/** Writes the JSON of a result. */
export function writePayload(
  { text, errors }: GraphAnswer,
  mask: EdgeMask,
  caller: Caller,
  live?: { readonly position: string; readonly kind: string | null },
): Buffer {
  const parts = [
    ...(errors.length > 0
      ? [`"errors":${JSON.stringify(errors.map((error) => mask.error(error, caller)))}`]
      : []),
    ...(text === undefined ? [] : [`"data":${text}`]),
    ...(live ? [`"extensions":{"live":${JSON.stringify(live)}}`] : []),
  ];
  return Buffer.from(`{${parts.join()}}`);
}

/** Writes the message of an event, its position in `extensions.live`. */
export function writeMessage(event: StreamEvent, mask: EdgeMask, caller: Caller): LiveMessage {
  const { answer, position, kind } = event;
  const live = position === null ? undefined : { position, kind };
  const isState = kind !== null && kind !== 'CHANGE';
  return { position, isState, payload: writePayload(answer, mask, caller, live) };
}
