import { invalid, type OrderRefusal } from './refusals.ts';

/**
 * What a call that failed means: nobody knows, nobody can answer it here, or it is refused for good.
 *
 * UNKNOWN may have been done, and is asked again: silence, a fault, a database that is away, and a
 * statement of identity that was too old. OUT_OF_ORDER was not even read (two versions of the house
 * that do not fit, or a part that is missing): no repeat helps until somebody mends that. REFUSED
 * was read and is no input: it never passes, however often it comes.
 */
export type CallFate = 'UNKNOWN' | 'OUT_OF_ORDER' | 'REFUSED';

const FATES: Readonly<Record<string, CallFate>> = {
  BAD_USER_INPUT: 'REFUSED',
  GRAPHQL_VALIDATION_FAILED: 'OUT_OF_ORDER',
  GRAPHQL_PARSE_FAILED: 'OUT_OF_ORDER',
  SUBGRAPH_UNKNOWN: 'OUT_OF_ORDER',
};

/** What the code of a failed call means. */
export function fateOfCall(code: string): CallFate {
  return FATES[code] ?? 'UNKNOWN';
}

/** What whoever asked is told of a call that failed. */
export function callRefusal(code: string): OrderRefusal {
  return fateOfCall(code) === 'REFUSED' ? notAccepted() : { kind: 'Unavailable' };
}

/** Another part of the house does not take what was given; the same again would not pass either. */
export function notAccepted(): OrderRefusal {
  const zh = '所填内容不被接受，原样再提交也不会通过。';
  const en = 'What was given is not accepted, and would not be when it is sent again.';
  return invalid(['input'], zh, en);
}
