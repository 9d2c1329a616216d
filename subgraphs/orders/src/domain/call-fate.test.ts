import { describe, expect, it } from '@jest/globals';
import { callRefusal, fateOfCall } from './call-fate.ts';

describe('a call to another subgraph that failed', () => {
  it.each([
    ['BAD_USER_INPUT', 'REFUSED', 'InvalidInput'],
    ['GRAPHQL_VALIDATION_FAILED', 'OUT_OF_ORDER', 'Unavailable'],
    ['GRAPHQL_PARSE_FAILED', 'OUT_OF_ORDER', 'Unavailable'],
    ['SUBGRAPH_UNKNOWN', 'OUT_OF_ORDER', 'Unavailable'],
    ['SUBGRAPH_UNAVAILABLE', 'UNKNOWN', 'Unavailable'],
    ['TIMEOUT', 'UNKNOWN', 'Unavailable'],
    ['INTERNAL', 'UNKNOWN', 'Unavailable'],
    ['TEMPORARILY_UNAVAILABLE', 'UNKNOWN', 'Unavailable'],
    // A clock that is off, or a key that was changed meanwhile: it may pass.
    ['UNAUTHENTICATED', 'UNKNOWN', 'Unavailable'],
    ['FORBIDDEN', 'UNKNOWN', 'Unavailable'],
    ['whatever comes one day', 'UNKNOWN', 'Unavailable'],
  ])('with %s is %s, and told as %s', (code, fate, kind) => {
    expect([fateOfCall(code), callRefusal(code).kind]).toEqual([fate, kind]);
  });
});
