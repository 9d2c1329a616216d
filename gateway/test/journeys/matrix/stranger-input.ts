import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import type { Place } from './plant-rows.ts';
import type { Known } from './universe.ts';

const PLAIN: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  MinorUnits: 1,
  Decimal: '1',
  DateTime: '2027-06-01T00:00:00Z',
  CurrencyCode: 'CNY',
};
const OF_PLACE = /^(store|location|from|to|source|collectAt|fulfilmentLocation)$/;

/**
 * Makes an input that means what belongs to a stranger, as far as its fields have names we know.
 *
 * Every field is given, so that none that names somebody is left out.
 */
export function createStrangerInput(stranger: Place, theirs: readonly Known[]) {
  /** The value that an object of theirs has in a field of that name. */
  function valueOfTheirs(name: string): unknown {
    for (const { shown } of theirs) {
      if (typeof shown[name] === 'string' && name !== 'id') return shown[name];
    }
    return undefined;
  }

  function named(name: string, mutation: string): unknown {
    if (OF_PLACE.test(name)) return stranger.store;
    if (name === 'locations') return stranger.store;
    if (name === 'memberNo' || name === 'member') return stranger.member;
    if (name === 'device') return `MX-${stranger.store}`;
    if (name === 'sku' || name === 'skus') return 'WARE-01S';
    if (name === 'channel') return 'POS';
    if (name === 'id') {
      return theirs.find(({ type }) => mutation.toLowerCase().startsWith(type.toLowerCase()))?.key;
    }
    return valueOfTheirs(name);
  }

  return function inputFor(
    type: GraphQLInputType,
    name: string,
    mutation: string,
    depth = 0,
  ): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return [inputFor(bare.ofType, name, mutation, depth)];
    if (isEnumType(bare)) return bare.getValues()[0]!.name;
    if (isInputObjectType(bare)) {
      const fields = depth > 4 ? [] : Object.values(bare.getFields());
      return Object.fromEntries(
        fields.map((field) => [field.name, inputFor(field.type, field.name, mutation, depth + 1)]),
      );
    }
    const found = named(name, mutation);
    if (typeof found === 'string' && /^(String|ID)$/.test(bare.name)) return found;
    return PLAIN[bare.name] ?? `matrix-${name}`;
  };
}
