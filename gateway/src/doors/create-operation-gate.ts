import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { RecentlyUsed, type ActorKind } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import { hasConditionalRoot } from './conditional-root.ts';
import { createDoors, tooLarge, type DoorRefusal } from './doors.ts';
import { createEstimate, type Estimate } from './create-estimate.ts';
import { limitsOf } from './limits.ts';
import { measureOperation, type OperationSize } from './measure-operation.ts';

/** An operation that passed every door, or why it did not. */
export type Admission =
  | {
      readonly ok: true;
      readonly document: DocumentNode;
      /** Null where nothing is counted. */
      readonly cost: Cost | null;
      /** Whether something secret could be guessed by it. */
      readonly isGuess: boolean;
    }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** What an operation may cost by its estimate, and what its caller may spend on one. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** The doors, put before any parsing that has no bound. */
export interface OperationGate {
  /** Parses and measures; does not compare with the schema. */
  admit(text: string, caller: Caller, asked?: Asked): Admission;
  /** As `admit`, and compares with the schema. */
  admitValid(text: string, caller: Caller, asked?: Asked): Admission;
}

type Variables = Readonly<Record<string, unknown>>;

/** Which operation of a document is asked for, and with what. */
export interface Asked {
  readonly operationName?: string | null;
  readonly variables?: Variables;
}

interface Known {
  readonly document: DocumentNode;
  readonly size: OperationSize;
  readonly isConditional: boolean;
  readonly estimate: (variables: Variables, operationName: string | null) => Estimate;
  /** Kinds of actors that pass every door with it. */
  readonly passing: Set<ActorKind>;
  invalid: readonly GraphQLError[] | null;
}

interface Let {
  readonly known: Known;
  readonly cost: Cost;
}

const ENTRIES_MAX = 1_000;
/** Longer texts are no operations of an app; keeping them would let anybody fill the memory. */
const TEXT_KEPT_MAX = 32_000;

/** Makes the gate of a schema; each text is parsed, measured and validated once. */
export function createOperationGate(
  schema: GraphQLSchema,
  options: { playground: boolean },
): OperationGate {
  const doors = createDoors(options);
  const entries = new RecentlyUsed<string, Known>(ENTRIES_MAX);

  function lookUp(text: string, tokensMax: number): Known {
    const found = entries.get(text);
    if (found) return found;
    const entry = readOperation(schema, text, tokensMax);
    if (text.length <= TEXT_KEPT_MAX) entries.set(text, entry);
    return entry;
  }

  /** What of an operation the doors see is the same for all actors of a kind. */
  function refusalOf({ size, passing }: Known, caller: Caller): DoorRefusal | null {
    const { kind } = caller.actor;
    if (passing.has(kind)) return null;
    for (const door of doors) {
      const refusal = door(size, caller);
      if (refusal) return refusal;
    }
    passing.add(kind);
    return null;
  }

  function admitted(
    text: string,
    caller: Caller,
    { operationName = null, variables = {} }: Asked,
  ): Let | readonly GraphQLError[] {
    const { tokensMax, valuesMax, costMax } = limitsOf(caller.actor);
    let known: Known;
    try {
      known = lookUp(text, tokensMax);
    } catch (error) {
      return [unreadable(error, caller, tokensMax)];
    }
    const refusal = refusalOf(known, caller);
    if (refusal) return [refused(refusal, caller)];
    const { values, cost } = known.estimate(variables, operationName);
    const excess =
      values > valuesMax
        ? tooLarge(TOO_MANY_VALUES, values, valuesMax)
        : cost > costMax
          ? tooLarge(TOO_COSTLY, cost, costMax)
          : null;
    if (excess) return [refused({ code: 'TOO_LARGE', message: excess }, caller)];
    if (known.isConditional) {
      const { subscriptionLeftOut } = MESSAGES;
      return [gatewayError('BAD_REQUEST', subscriptionLeftOut, caller.language, { status: 400 })];
    }
    return { known, cost: { requested: cost, limit: costMax } };
  }

  function passed({ known: { document, size }, cost }: Let): Admission {
    return { ok: true, document, cost, isGuess: size.guesses > 0 };
  }

  return {
    admit(text, caller, asked = {}) {
      const found = admitted(text, caller, asked);
      return 'known' in found ? passed(found) : { ok: false, errors: found };
    },
    admitValid(text, caller, asked = {}) {
      const found = admitted(text, caller, asked);
      if (!('known' in found)) return { ok: false, errors: found };
      const { known } = found;
      known.invalid ??= validate(schema, known.document).map((error) =>
        withCode(error, 'GRAPHQL_VALIDATION_FAILED'),
      );
      return known.invalid.length > 0 ? { ok: false, errors: known.invalid } : passed(found);
    },
  };
}

function readOperation(schema: GraphQLSchema, text: string, tokensMax: number): Known {
  const document = parse(text, { maxTokens: tokensMax });
  return {
    document,
    size: measureOperation(document),
    isConditional: hasConditionalRoot(document),
    estimate: createEstimate(schema, document),
    passing: new Set(),
    invalid: null,
  };
}

function unreadable(error: unknown, caller: Caller, tokensMax: number): GraphQLError {
  const isTooLong = error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message);
  // Nesting beyond the stack is too large as well, whoever sends it.
  if (isTooLong || error instanceof RangeError) {
    const message = tooLarge({ zh: '操作太长', en: 'The operation is too long' }, null, tokensMax);
    return refused({ code: 'TOO_LARGE', message }, caller);
  }
  if (!(error instanceof GraphQLError)) throw error;
  return withCode(error, 'GRAPHQL_PARSE_FAILED');
}

const TOO_MANY_VALUES = {
  zh: '结果可能过大，请减小 first 或嵌套',
  en: 'The answer could hold too many values; ask for smaller pages or less nesting',
};
const TOO_COSTLY = {
  zh: '该操作的费用过高，请减小 first 或嵌套',
  en: 'The operation costs too much; ask for smaller pages or less nesting',
};
const STATUS = { TOO_LARGE: 400, FORBIDDEN: 403, UNAUTHENTICATED: 401 } as const;

function refused({ code, message }: DoorRefusal, caller: Caller): GraphQLError {
  return gatewayError(code, message, caller.language, { status: STATUS[code] });
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, http: { status: 400 } },
  });
}
