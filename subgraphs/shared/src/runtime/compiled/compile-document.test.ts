import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { execute, parse, type GraphQLResolveInfo } from 'graphql';
import { createAccess } from '../../access/access.ts';
import { enforceAccess } from '../../access/enforce-access.ts';
import { ANONYMOUS, type Actor } from '../../actor.ts';
import { entitiesAtOnce } from '../entities-at-once.ts';
import { compileDocument } from './compile-document.ts';

const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };

const typeDefs = parse(/* GraphQL */ `
  directive @access(rule: String!) on FIELD_DEFINITION | OBJECT
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    shown(words: [String!] = ["a"], in: Filter): Box @access(rule: "public")
    boxes: [Box!]! @access(rule: "public")
    things: [Thing!]! @access(rule: "public")
    place: String! @access(rule: "public")
  }
  input Filter {
    word: String = "w"
  }
  interface Thing {
    secret: String @access(rule: "signed-in")
  }
  type Box implements Thing @key(fields: "id") @access(rule: "public") {
    id: ID!
    words: [String!]!
    secret: String @access(rule: "signed-in")
    late: String @access(rule: "signed-in")
    bare: String
    failing: String @access(rule: "public")
    sure: String! @access(rule: "public")
    inner: Box @access(rule: "public")
    list: [Box] @access(rule: "public")
  }
  type Mutation {
    slow: Box @access(rule: "public")
    quick: Box @access(rule: "public")
  }
`);

const told: string[] = [];
const tell = (word: string) => {
  told.push(word);
  return word;
};
const later = () => new Promise((resolve) => setImmediate(resolve));
const box = { __typename: 'Box', id: 'B1', words: [], secret: 's', late: async () => 'l' };
const placeOf = (info: GraphQLResolveInfo) =>
  `${info.parentType.name}.${info.fieldName} ${info.path.key} ${info.fieldNodes.length}`;
const resolvers = {
  Query: {
    shown: (_root: unknown, args: { words: string[]; in?: { word: string } }) => {
      // Even a resolver that changes its arguments changes them for nobody else.
      const { words } = args;
      args.words = [];
      const given = [...words, args.in?.word ?? 'none'];
      if (args.in) args.in.word = 'spoiled';
      return { ...box, words: given };
    },
    boxes: () => [box, { ...box, id: 'B2' }],
    things: () => [box],
    place: (_root: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      placeOf(info),
  },
  Mutation: {
    slow: () => later().then(() => ({ ...box, late: () => later().then(() => tell('slow')) })),
    quick: () => {
      tell('quick');
      return box;
    },
  },
  Box: {
    failing: () => later().then(() => Promise.reject(new Error('failing'))),
    sure: ({ id }: { id: string }) => (id === 'sure' ? 's' : Promise.reject(new Error('unsure'))),
    inner: ({ id }: { id: string }) => later().then(() => ({ ...box, id })),
    list: () => [box, later().then(() => ({ ...box, id: 'sure' })), null, Promise.resolve(null)],
    __resolveReference: ({ id }: { id: string }) => {
      const { __typename: _, ...plain } = box;
      if (id === 'missing') return null;
      if (id === 'late') return Promise.resolve({ ...plain, id });
      if (id === 'broken') throw new Error('broken');
      return id === 'other type' ? { ...box, __typename: 'Other', id } : { ...plain, id };
    },
  },
};
const schema = enforceAccess(entitiesAtOnce(buildSubgraphSchema([{ typeDefs, resolvers }])));
const waiting = enforceAccess(buildSubgraphSchema([{ typeDefs, resolvers }]));

async function both(text: string, actor: Actor = MEMBER, variableValues: object = {}) {
  const document = parse(text);
  const contextValue = { access: createAccess(actor, 'en') };
  const run = compileDocument(schema, document, null)!;
  const ours = await run(contextValue, variableValues as Record<string, unknown>);
  const reference = await execute({
    schema,
    document,
    contextValue,
    variableValues: variableValues as Record<string, unknown>,
  });
  const plain = JSON.parse(JSON.stringify(ours)) as typeof ours;
  expect(plain).toEqual(JSON.parse(JSON.stringify(reference)));
  return plain;
}

describe('a compiled document', () => {
  it.each([
    '{ boxes { secret } }',
    '{ boxes { other: secret } }',
    '{ boxes { ...F } } fragment F on Box { secret }',
    '{ things { secret } }',
    '{ boxes { late } }',
    '{ _entities(representations: [{ __typename: "Box", id: "B1" }]) { ... on Box { secret } } }',
  ])('checks the rule of a field on every path: %s', async (text) => {
    const codes = (result: Awaited<ReturnType<typeof both>>) =>
      new Set(result.errors?.map(({ extensions }) => extensions['code']));
    expect(codes(await both(text, ANONYMOUS))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(codes(await both(text, MEMBER))).toEqual(new Set());
  });

  it.each([
    [[{ __typename: 'Box', id: 'B1' }]],
    [
      [
        { __typename: 'Box', id: 'missing' },
        { __typename: 'Box', id: 'late' },
      ],
    ],
    [[{ __typename: 'Box', id: 'broken' }]],
    [[{ __typename: 'Box', id: 'other type' }]],
    [[{ __typename: 'None', id: 'B1' }]],
    [[{ __typename: 'Thing', id: 'B1' }]],
    [[{ id: 'B1' }]],
  ])('finds entities as the library does: %j', async (representations) => {
    const text =
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Box { id } } }';
    const variableValues = { r: representations };
    const contextValue = { access: createAccess(MEMBER, 'en') };
    const reference = await execute({
      schema: waiting,
      document: parse(text),
      contextValue,
      variableValues,
    });
    const ours = await both(text, MEMBER, variableValues);
    expect(ours).toEqual(JSON.parse(JSON.stringify(reference)));
  });

  it('reads arguments with their defaults, and gives each resolver its own', async () => {
    const text = `query ($w: String) {
      a: shown { words } b: shown(words: ["x"], in: {}) { words } c: shown(in: { word: $w }) { words }
    }`;
    for (const variables of [{}, { w: 'v' }, { w: null }]) {
      await both(text, MEMBER, variables);
      const { data } = await both(text, MEMBER, variables);
      expect(data).toMatchObject({ a: { words: expect.any(Array) }, b: { words: ['x', 'w'] } });
    }
  });

  it('tells a resolver its place', async () => {
    const { data } = await both('{ here: place place here: place }');
    expect(data).toEqual({ here: 'Query.place here 2', place: 'Query.place place 1' });
  });

  it('refuses variables as the reference does', async () => {
    const { errors } = await both('query ($w: String!) { shown(in: { word: $w }) { id } }');
    expect(errors).toHaveLength(1);
  });

  it('decides conditions anew for every request', async () => {
    const text = 'query ($y: Boolean!) { boxes { id @include(if: $y) words @skip(if: $y) } }';
    expect((await both(text, MEMBER, { y: true })).data!['boxes']).toContainEqual({ id: 'B1' });
    expect((await both(text, MEMBER, { y: false })).data!['boxes']).toContainEqual({ words: [] });
  });

  it('answers with any name of a field', async () => {
    const { data } = await both(
      '{ constructor: place toString: place boxes { hasOwnProperty: id } }',
    );
    expect(data!['constructor']).toBe('Query.place constructor 1');
  });

  it.each([
    '{ boxes { failing id late } }',
    '{ boxes { inner { inner { failing late } } list { id inner { late } } } }',
    '{ boxes { list { sure late } inner { sure late } } }',
    '{ shown { failing sure late } }',
    '{ shown { __proto__: failing inner { __proto__: late, id } } }',
  ])('leaves gaps for what may be null, and fills each in its place: %s', async (text) => {
    await both(text);
  });

  it('fills what a change left open before the next one begins', async () => {
    await both('mutation { slow { late } quick { id inner { id } } }');
    expect(told).toEqual(['slow', 'quick', 'slow', 'quick']);
  });

  it('leaves introspection to the reference', () => {
    expect(compileDocument(schema, parse('{ __schema { types { name } } }'), null)).toBeNull();
  });
});
