import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';

/** The JSON text of a leaf that is not null; undefined for a value that is not of its type. */
export type WriteLeaf = (value: unknown) => string | undefined;

const WHOLE = /^-?\d+$/;
// Most texts hold nothing that JSON writes otherwise; lone surrogates are among what it does.
// eslint-disable-next-line no-control-regex
const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** Longer ones are read by `JSON.stringify` as fast as by a pattern. */
const PLAIN_MAX = 256;

/** Quotes a text as `JSON.stringify` does. */
export function quoted(text: string): string {
  return text.length < PLAIN_MAX && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** A text as `JSON.stringify` writes it, without its quotes. */
export function inner(text: string): string {
  return text.length < PLAIN_MAX && PLAIN.test(text) ? text : JSON.stringify(text).slice(1, -1);
}

const wholeNumber: WriteLeaf = (value) =>
  typeof value === 'number' && WHOLE.test(String(value)) ? String(value) : undefined;

const BY_NAME: Readonly<Record<string, WriteLeaf>> = {
  [GraphQLString.name]: (value) => (typeof value === 'string' ? quoted(value) : undefined),
  [GraphQLID.name]: (value) => (typeof value === 'string' ? quoted(value) : wholeNumber(value)),
  [GraphQLInt.name]: wholeNumber,
  [GraphQLFloat.name]: (value) => (Number.isFinite(value) ? String(value) : undefined),
  [GraphQLBoolean.name]: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

/** Compiles the writer of a leaf type; of a scalar of our own any value is taken as it came. */
export function compileLeaf(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value as string);
  }
  return BY_NAME[type.name] ?? anyValue;
}

const anyValue: WriteLeaf = (value) =>
  typeof value === 'string' ? quoted(value) : JSON.stringify(value);
