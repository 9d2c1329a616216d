import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  type GraphQLScalarType,
} from 'graphql';
import { compileVariables } from './compile-variables.ts';

const schema = buildSchema(/* GraphQL */ `
  scalar Even
  enum Size {
    SMALL
    LARGE
  }
  input Filter {
    word: String! = "w"
    sizes: [Size!]
    and: [Filter!]
    even: Even
    constructor: Int
  }
  input Either @oneOf {
    a: Int
    b: Int
  }
  type Query {
    found(first: Int): String
  }
`);
(schema.getType('Even') as GraphQLScalarType).parseValue = (value) => {
  if (typeof value !== 'number' || value % 2 !== 0) throw new GraphQLError(`odd: ${String(value)}`);
  return value / 2;
};

const VARIABLES = [
  '$v: Int',
  '$v: Int!',
  '$v: Int = 3',
  '$v: Int! = 3',
  '$v: Float',
  '$v: ID!',
  '$v: String',
  '$v: Boolean',
  '$v: Size',
  '$v: Size = LARGE',
  '$v: Even!',
  '$v: [Even]',
  '$v: [Int!]!',
  '$v: [[Int]]',
  '$v: Filter',
  '$v: Filter = { word: "d", sizes: [SMALL] }',
  '$v: [Filter!]',
  '$v: Either',
  '$v: Int, $w: String! = "x"',
  '$constructor: Int',
  '$__proto__: Int',
];

const VALUES: readonly unknown[] = [
  undefined,
  null,
  0,
  -0,
  7,
  1.5,
  2 ** 31,
  Number.NaN,
  '',
  'text',
  'SMALL',
  'constructor',
  true,
  [],
  [1, null],
  [2, 4],
  [[1], null],
  {},
  { word: 'x' },
  { word: null },
  { word: 'x', sizes: ['LARGE', 'SMALL'], even: 4 },
  { word: 'x', sizes: ['NONE'] },
  { and: [{ and: [{ word: 'deep', even: 6 }] }, {}] },
  { and: [{ even: 3 }] },
  { constructor: 5 },
  { toString: 5 },
  { a: 1 },
  { a: 1, b: 2 },
  [{ word: 'x' }, { sizes: 'LARGE' }],
];

describe('compiled variables', () => {
  it.each(VARIABLES)('are coerced and refused as the reference does: %s', (definitions) => {
    const operation = getOperationAST(parse(`query (${definitions}) { found(first: 1) }`))!;
    const coerce = compileVariables(schema, operation, { maxErrors: 5 });
    const told = ({ coerced, errors }: ReturnType<typeof coerce>) => ({
      coerced,
      errors: errors?.map(({ message }) => message),
    });
    for (const value of VALUES) {
      for (const name of ['v', 'other', 'constructor']) {
        const given = value === undefined ? {} : { [name]: value };
        const reference = getVariableValues(schema, operation.variableDefinitions!, given, {
          maxErrors: 5,
        });
        expect(told(coerce(given))).toEqual(told(reference));
      }
    }
  });

  it('are nobody else’s: a default is made anew for each', () => {
    const text = 'query ($v: Filter = { word: "d", sizes: [SMALL] }) { found(first: 1) }';
    const coerce = compileVariables(schema, getOperationAST(parse(text))!, { maxErrors: 5 });
    const first = coerce({}).coerced!['v'] as { sizes: string[] };
    first.sizes.push('SPOILED');
    expect(coerce({}).coerced!['v']).toEqual({ word: 'd', sizes: ['SMALL'] });
  });
});
