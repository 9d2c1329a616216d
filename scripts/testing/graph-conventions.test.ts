import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { subgraphSdl } from '@entresol/shared';
import { buildSchema, parse } from 'graphql';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { typeDefsOf } from '../type-defs-of.ts';
import { conventionFaults, descriptionFaults } from './convention-faults.ts';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const api = buildSchema(text('schema/api.graphql'));

describe('the graph that clients see', () => {
  it.each([
    ['Query', 'product', 'products', 'stockLevel', 'stockLevels', 'member', 'members', 'me'],
    ['Query', 'order', 'orders', 'location', 'locations', 'coupon', 'coupons', 'orderPreview'],
    ['Mutation', 'stockReceive', 'stockAdjust', 'couponIssue'],
    ['Mutation', 'orderSubmit', 'orderPay', 'orderCancel', 'orderFulfil'],
    ['Subscription', 'stockLevelChanged', 'orderStatusChanged'],
  ])('has in %s the names that scripts rely on: %s, …', (root, ...names) => {
    const type = api.getType(root) as { getFields?(): object } | undefined;
    expect(Object.keys(type?.getFields?.() ?? {})).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['stockLevelChanged', ['after: String', 'locations: [String!]', 'skus: [String!]']],
    ['orderStatusChanged', ['after: String', 'location: String', 'orderNo: String']],
  ])('has the subscription %s with arguments that stay', (name, expected) => {
    const field = api.getSubscriptionType()?.getFields()[name];
    expect(field?.args.map((given) => `${given.name}: ${given.type}`).sort()).toEqual(expected);
  });

  it('keeps one shape for changes, lists, streams, money and refusals', () => {
    expect(conventionFaults(api)).toEqual([]);
  });
});

describe.each(SUBGRAPH_NAMES)('the schema of %s', (name) => {
  it('describes every type, field, argument and value, with its Chinese term', () => {
    const sdl = subgraphSdl(name, typeDefsOf(name));
    expect(descriptionFaults(parse(sdl))).toEqual([]);
  });
});

describe('these rules', () => {
  it('catch what breaks them', () => {
    const planted = buildSchema(`
      interface UserError {
        "For programs (错误码)." code: String!
        message: String! field: [String!] retryable: Boolean!
      }
      type Refused implements UserError {
        "For programs (代号)." code: String!
        message: String! field: [String!] retryable: Boolean!
      }
      scalar MinorUnits
      type Hat { id: String! price: Float! priceMinor: Int! }
      type Shop { hats: [Hat!]! }
      type HatConnection { edges: [Hat!]! nodes: [Hat!]! }
      input HatWhere { name: String }
      type HatPayload { hat: Hat! }
      type Query {
        hats(first: Int, offset: Int, where: HatWhere): HatConnection
        allHats: [Hat!]!
      }
      type Mutation { wearHat(hat: ID!): HatPayload! }
      type HatWorn { hat: Hat! }
      type Subscription { watchHat: HatWorn! }
    `);
    expect(conventionFaults(planted)).toEqual([
      'Mutation.wearHat has no idempotencyKey: String!',
      'Mutation.wearHat does not give WearHatPayload!',
      'Mutation.wearHat has no userErrors',
      'Mutation.wearHat cannot leave out hat when it is refused',
      'Query.hats has no orderBy: [HatOrder!]',
      'Subscription.watchHat is not named by a past fact',
      'Subscription.watchHat cannot resume: no after',
      'Subscription.watchHat tells no position',
      'Subscription.watchHat does not tell snapshots',
      'Hat.price is not exact',
      'Hat.priceMinor overflows',
      'Hat.id is open',
      'HatConnection has no edges',
      'HatConnection has no pageInfo',
      'Query.hats pages by offset',
      'Query.hats may be no page at all',
      'Query.hats has no first: Int! = 20',
      'Query.hats has no after: String',
      'Shop.hats is a list without pages',
      'Query.allHats is a list without pages',
      'HatWhere has no and: [HatWhere!]',
      'HatWhere has no or: [HatWhere!]',
      'HatWhere has no not: HatWhere',
      'Refused is not named as an error',
      'Refused.code is not 错误码',
    ]);
  });

  it('catch a description that is missing, or is in English alone', () => {
    const planted = parse(`
      "A hat (帽子)."
      type Hat {
        "Its size."
        size("In centimetres (厘米)." unit: String, rounded: Boolean): Int
      }
    `);
    expect(descriptionFaults(planted)).toEqual(['Hat.size', 'Hat.size.rounded']);
  });
});
