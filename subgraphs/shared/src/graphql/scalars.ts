import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function scalar<Internal>(options: {
  name: string;
  serialize(value: unknown): unknown;
  parse(value: unknown): Internal;
  /** How a number in the text of an operation is read. @default Number */
  numberOf?(text: string): unknown;
}): GraphQLScalarType {
  const { numberOf = Number } = options;
  return new GraphQLScalarType({
    name: options.name,
    serialize: options.serialize,
    parseValue: options.parse,
    parseLiteral: (node: ValueNode) =>
      options.parse(
        node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? numberOf(node.value)
          : node.kind === Kind.STRING
            ? node.value
            : undefined,
      ),
  });
}

/** An instant as RFC 3339 writes it, within the years that both we and PostgreSQL have. */
function readInstant(text: string): Date | null {
  const [, day, hour] = RFC_3339.exec(text) ?? [];
  const date = new Date(text);
  if (!day || Number(hour) > 23 || Number.isNaN(date.getTime())) return null;
  // `Date` takes 30 February for 2 March.
  if (!new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return null;
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9_999 ? date : null;
}

const DateTime = scalar({
  name: 'DateTime',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parse(value) {
    const date = typeof value === 'string' ? readInstant(value) : null;
    if (!date) {
      throw invalid(
        'DateTime 应为 RFC 3339 时间 / DateTime must be RFC 3339, e.g. 2026-01-31T08:00:00Z',
      );
    }
    return date;
  },
});

/** Digits that a float surely holds: more of them may have been others in the request. */
const FLOAT_DIGITS_MAX = 15;

const DecimalScalar = scalar({
  name: 'Decimal',
  serialize: (value) => String(value),
  numberOf: (text) => text,
  parse(value) {
    const text = typeof value === 'number' ? String(value) : value;
    const isExact =
      typeof value !== 'number' || String(text).replaceAll(/\D/g, '').length <= FLOAT_DIGITS_MAX;
    if (typeof text !== 'string' || !DECIMAL.test(text) || !isExact) {
      throw invalid(
        'Decimal 应为十进制文本 / Decimal must be a plain decimal text, e.g. "12.3400"',
      );
    }
    return text;
  },
});

const MinorUnits = scalar({
  name: 'MinorUnits',
  serialize: (value) => Number(value),
  parse(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw invalid('MinorUnits 应为整数分 / MinorUnits must be a whole number of minor units');
    }
    return value;
  },
});

const CurrencyCode = scalar({
  name: 'CurrencyCode',
  serialize: (value) => String(value),
  parse(value) {
    if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) {
      throw invalid(
        'CurrencyCode 应为三个大写字母 / CurrencyCode must be three capitals, e.g. CNY',
      );
    }
    return value;
  },
});

/** The scalars of the common SDL. */
export const scalarResolvers = { DateTime, Decimal: DecimalScalar, MinorUnits, CurrencyCode };
