import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { boundLists } from './bound-lists.ts';
import { isInputPath } from './input-paths.ts';

const SDL = `
  directive @size(max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  type Query { ok: Boolean }
  type Refusal { code: String! message: String! field: [String!] }
  type Payload { done: Int userErrors: [Refusal!]! }
  input Line { sku: String!, marks: [String!] @size(max: 2) }
  input Order { lines: [Line!]! @size(max: 3), parent: Order, notes: [String!] }
  type Mutation {
    place(input: Order!, codes: [String!] @size(max: 1)): Payload!
    tell(texts: [String!]! @size(max: 1)): Boolean
  }`;

function changes(): { readonly schema: GraphQLSchema; readonly seen: unknown[] } {
  const schema = buildSchema(SDL);
  const seen: unknown[] = [];
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    field.resolve = (_root, args) => {
      seen.push(args);
      return field.name === 'tell' ? true : { done: seen.length, userErrors: [] };
    };
  }
  return { schema: boundLists(schema), seen };
}

const PLACE = `mutation ($input: Order!, $codes: [String!]) {
  place(input: $input, codes: $codes) { done userErrors { code message field } } }`;
const lines = (n: number, more: object = {}) =>
  Array.from({ length: n }, () => ({ sku: 'A', ...more }));

async function place(input: object, codes: readonly string[] = []) {
  const { schema, seen } = changes();
  const contextValue = { language: 'en' };
  const { data } = await graphql({
    schema,
    source: PLACE,
    contextValue,
    variableValues: { input, codes },
  });
  return { ...(data!['place'] as { done: number; userErrors: readonly any[] }), seen };
}

describe('a list that a change takes', () => {
  it('may be as long as its bound says', async () => {
    const { done, userErrors } = await place({ lines: lines(3, { marks: ['x', 'y'] }) }, ['C']);
    expect([done, userErrors]).toEqual([1, []]);
  });

  it('is refused once when it is longer, whatever is in it, and the change sees nothing', async () => {
    const { userErrors, seen } = await place({ lines: lines(4, { marks: ['x', 'y', 'z'] }) });
    const message = 'At most 3 elements, 4 came. Send them in several requests.';
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', message, field: ['input', 'lines'] }]);
    expect(seen).toEqual([]);
  });

  it.each([
    ['beside others', { lines: lines(4) }, ['C', 'D'], [['input', 'lines'], ['codes']]],
    [
      'in an element',
      { lines: lines(1, { marks: ['x', 'y', 'z'] }) },
      [],
      [['input', 'lines', '0', 'marks']],
    ],
    [
      'below an input of the same kind',
      { lines: [], parent: { lines: lines(4) } },
      [],
      [['input', 'parent', 'lines']],
    ],
    ['that names no bound', { lines: [], notes: Array(1_001).fill('n') }, [], [['input', 'notes']]],
  ])('is found %s', async (_where, input, codes, fields) => {
    const { userErrors } = await place(input, codes);
    expect(userErrors.map(({ field }) => field)).toEqual(fields);
  });

  it('is a mistake in the request where a change tells no refusals', async () => {
    const { schema } = changes();
    const source = 'mutation { tell(texts: ["a", "b"]) }';
    const { errors } = await graphql({ schema, source, contextValue: { language: 'en' } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('a path of the input', () => {
  const { args } = buildSchema(SDL).getMutationType()!.getFields()['place']!;
  it.each([
    [['input'], true],
    [['input', 'lines', '0', 'sku'], true],
    [['codes', '3'], true],
    [['input', 'parent', 'parent', 'lines'], true],
    [['lines'], false],
    [['input', 'orderNo'], false],
    [['input', 'lines', 'sku'], false],
    [['codes', '3', 'x'], false],
  ])('%j: %s', (path, holds) => {
    expect(isInputPath(args, path)).toBe(holds);
  });
});
