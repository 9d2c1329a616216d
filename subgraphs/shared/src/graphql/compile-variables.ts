import {
  getVariableValues,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Coerced = ReturnType<typeof getVariableValues>;

/** Coerces what came for an operation's variables, as `getVariableValues` of graphql does. */
export type CoerceVariables = (given: Values) => Coerced;

/** Gives the coerced value, or throws for one that does not fit. */
type Coerce = (value: unknown) => unknown;

interface Variable {
  readonly name: string;
  readonly isRequired: boolean;
  readonly coerce: Coerce;
  /** Made anew each time: it may be a list or an object. */
  readonly byDefault: (() => unknown) | null;
}

const NO_VARIABLES: Coerced = { coerced: {} };
const MISFIT = new Error('a value does not fit its type');

/**
 * Compiles the coercion of an operation's variables.
 *
 * What fits is coerced here; for whatever does not, `getVariableValues` is asked, and says why.
 */
export function compileVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  options: { readonly maxErrors: number },
): CoerceVariables {
  if (variableDefinitions.length === 0) return () => NO_VARIABLES;
  const asReference = (given: Values) =>
    getVariableValues(schema, variableDefinitions, given, options);
  const variables: Variable[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    const name = variable.name.value;
    // Names such as `constructor` are there on every object.
    if (!type || !isInputType(type) || name in Object.prototype) return asReference;
    const byDefault = defaultValue ? () => valueFromAST(defaultValue, type) : null;
    variables.push({ name, isRequired: isNonNullType(type), coerce: coercionOf(type), byDefault });
  }
  return (given) => {
    try {
      return { coerced: coerceAll(variables, given) };
    } catch {
      return asReference(given);
    }
  };
}

function coerceAll(variables: readonly Variable[], given: Values): Record<string, unknown> {
  const coerced: Record<string, unknown> = {};
  for (const { name, isRequired, coerce, byDefault } of variables) {
    if (Object.hasOwn(given, name)) coerced[name] = coerce(given[name]);
    else if (byDefault) coerced[name] = byDefault();
    else if (isRequired) throw MISFIT;
  }
  return coerced;
}

function coercionOf(given: GraphQLInputType, known = new Map<unknown, Coerce>()): Coerce {
  if (isNonNullType(given)) {
    const coerce = coercionOf(given.ofType, known);
    return (value) => {
      if (value === null || value === undefined) throw MISFIT;
      return coerce(value);
    };
  }
  const coerce = isListType(given)
    ? listCoercion(given.ofType, known)
    : isInputObjectType(given)
      ? objectCoercion(given, known)
      : leafCoercion(given);
  return (value) => (value === null || value === undefined ? null : coerce(value));
}

function listCoercion(itemType: GraphQLInputType, known: Map<unknown, Coerce>): Coerce {
  const coerce = coercionOf(itemType, known);
  return (value) => {
    // A single value for a list, or anything else that can be gone through, is rare.
    if (!Array.isArray(value)) throw MISFIT;
    return value.map(coerce);
  };
}

/** A type may hold itself, so that its fields are compiled when they are first needed. */
function objectCoercion(type: GraphQLInputObjectType, known: Map<unknown, Coerce>): Coerce {
  const found = known.get(type);
  if (found) return found;
  let parts: readonly { readonly name: string; readonly read: Coerce }[] | null = null;
  const fields = type.getFields();
  const coerce = (value: unknown) => {
    if (typeof value !== 'object' || type.isOneOf) throw MISFIT;
    for (const name in value) if (!Object.hasOwn(fields, name)) throw MISFIT;
    parts ??= Object.values(fields).map((field) => {
      const read = coercionOf(field.type, known);
      const { name, defaultValue } = field;
      const isRequired = isNonNullType(field.type);
      const absent = (): unknown => {
        if (defaultValue === undefined && isRequired) throw MISFIT;
        return defaultValue;
      };
      return { name, read: (given) => (given === undefined ? absent() : read(given)) };
    });
    const coerced: Record<string, unknown> = {};
    for (const { name, read } of parts) {
      const own = read((value as Values)[name]);
      if (own !== undefined) coerced[name] = own;
    }
    return coerced;
  };
  known.set(type, coerce);
  return coerce;
}

function leafCoercion(type: GraphQLLeafType): Coerce {
  const fits = FITTING.get(type);
  if (fits) {
    return (value) => {
      if (!fits(value)) throw MISFIT;
      return value;
    };
  }
  return (value) => {
    const parsed: unknown = type.parseValue(value);
    if (parsed === undefined) throw MISFIT;
    return parsed;
  };
}

const isText = (value: unknown) => typeof value === 'string';

/** Values that these types take as they are; they know others, too. */
const FITTING = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
]);
