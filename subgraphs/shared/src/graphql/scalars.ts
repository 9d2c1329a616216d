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
}): GraphQLScalarType {
  return new GraphQLScalarType({
    name: options.name,
    serialize: options.serialize,
    parseValue: options.parse,
    parseLiteral: (node: ValueNode) =>
      options.parse(
        node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? Number(node.value)
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

const DecimalScalar = scalar({
  name: 'Decimal',
  serialize: (value) => String(value),
  parse(value) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !DECIMAL.test(text)) {
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
