import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';

/** Values that are no more than awkward, by what an input asks for; the rest stays plausible. */
export interface BadValues {
  readonly text?: string;
  readonly int?: number;
  readonly minor?: number;
  readonly decimal?: string;
  /** So many elements of every list that is in no other. */
  readonly elements?: number;
}

const LARGEST = 2_147_483_647;
const ELEMENTS = process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 10_000 : 5_001;

/** Name of the lists that are longer than any takes. */
export const TOO_MANY = 'more elements than any list takes';

/** What somebody may send who means no good, or has a fault: each by its name. */
export const BAD_VALUES: Readonly<Record<string, BadValues>> = {
  NUL: { text: 'a\0b' },
  'half a character': { text: 'a\ud800b' },
  'five thousand characters': { text: 'x'.repeat(5_000) },
  'the smallest numbers': {
    int: -LARGEST - 1,
    minor: Number.MIN_SAFE_INTEGER,
    decimal: '-999999999999999.9999',
  },
  'the largest numbers': {
    int: LARGEST,
    minor: Number.MAX_SAFE_INTEGER,
    decimal: '999999999999999.9999',
  },
  'empty lists': { elements: 0 },
  [TOO_MANY]: { elements: ELEMENTS },
};

const PLAUSIBLE: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  MinorUnits: 100,
  Decimal: '1',
  DateTime: '2027-06-01T00:00:00Z',
  CurrencyCode: 'CNY',
};
const OF_PLACE = /^(store|location|locations|from|to|source|collectAt|fulfilmentLocation)$/;

function plausibleText(name: string): string {
  if (OF_PLACE.test(name)) return 'SH001';
  if (/^skus?$/.test(name)) return 'WARE-01S';
  if (/^member(No)?$/.test(name)) return 'M0000001';
  return name === 'channel' ? 'POS' : `sweep-${name}`;
}

/**
 * Makes an input of a type with bad values in it: everywhere, or in the one leaf that `only` counts.
 *
 * Gives how many leaves there are besides.
 */
export function badInput(type: GraphQLInputType, name: string, bad: BadValues, only?: number) {
  let leaves = 0;

  function leaf(kind: string, plausible: unknown): unknown {
    const of: Readonly<Record<string, unknown>> = {
      String: bad.text,
      ID: bad.text,
      Int: bad.int,
      Float: bad.int,
      MinorUnits: bad.minor,
      Decimal: bad.decimal,
    };
    if (of[kind] === undefined) return plausible;
    leaves += 1;
    return only === undefined || only === leaves - 1 ? of[kind] : plausible;
  }

  function value(of: GraphQLInputType, called: string, depth: number, isInList: boolean): unknown {
    const bare = getNullableType(of);
    if (isListType(bare)) {
      const one = value(bare.ofType, called, depth, true);
      return Array.from({ length: isInList ? 1 : (bad.elements ?? 1) }, () => one);
    }
    if (isEnumType(bare)) return bare.getValues()[0]!.name;
    if (isInputObjectType(bare)) {
      const fields = depth > 4 ? [] : Object.values(bare.getFields());
      return Object.fromEntries(
        fields.map((field) => [field.name, value(field.type, field.name, depth + 1, isInList)]),
      );
    }
    return leaf(bare.name, PLAUSIBLE[bare.name] ?? plausibleText(called));
  }

  return { input: value(type, name, 0, false), leaves };
}
