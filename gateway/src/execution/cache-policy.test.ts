import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { cachePolicyOf } from './cache-policy.ts';

const SCHEMA = buildSchema(/* GraphQL */ `
  directive @cacheControl(
    maxAge: Int
    scope: Scope
    inheritMaxAge: Boolean
  ) on FIELD_DEFINITION | OBJECT
  enum Scope {
    PUBLIC
    PRIVATE
  }
  type Query {
    plain: Int
    short: Int @cacheControl(maxAge: 10)
    page: Page @cacheControl(maxAge: 60)
    typed: Typed
    mine: Int @cacheControl(maxAge: 30, scope: PRIVATE)
  }
  type Page @cacheControl(inheritMaxAge: true) {
    size: Int
    quick: Int @cacheControl(maxAge: 5)
    next: Page
    stock: Stock
    typed: Typed
  }
  type Stock {
    count: Int
  }
  type Typed @cacheControl(maxAge: 20) {
    name: String
  }
`);

describe('how long an answer may be kept', () => {
  it.each([
    ['{ plain }', null],
    ['{ __typename }', null],
    ['{ __schema { queryType { name } } }', null],
    ['{ short }', { maxAgeS: 10, isPublic: true }],
    ['{ short page { size __typename } }', { maxAgeS: 10, isPublic: true }],
    ['{ page { size next { next { size } } } }', { maxAgeS: 60, isPublic: true }],
    ['{ page { size quick } }', { maxAgeS: 5, isPublic: true }],
    ['{ page { ...F } } fragment F on Page { quick }', { maxAgeS: 5, isPublic: true }],
    ['{ page { stock { count } } }', null],
    ['{ page { typed { name } } }', { maxAgeS: 20, isPublic: true }],
    ['{ typed { name } }', { maxAgeS: 20, isPublic: true }],
    ['{ short plain }', null],
    ['{ short mine }', { maxAgeS: 10, isPublic: false }],
  ])('%s', (text, policy) => {
    expect(cachePolicyOf(SCHEMA, parse(text))).toEqual(policy);
  });
});
