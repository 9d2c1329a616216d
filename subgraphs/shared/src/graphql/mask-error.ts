import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../logging.ts';
import { causesOf, databaseFault, isUnstorableText, sqlState } from '../persistence/sql-state.ts';
import { NOBODY_WAITS } from '../persistence/while-awaited.ts';
import { RemoteCallError } from '../transport/subgraph-client.ts';

/** Codes whose messages are written for clients; every other error is a fault and is masked. */
const CLIENT_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'OPERATION_NOT_TRUSTED',
  'OPERATION_RESOLUTION_FAILURE',
  'SUBGRAPH_UNAVAILABLE',
  'POSITION_GONE',
  'TOO_LARGE',
  'RATE_LIMITED',
]);

type FaultCode =
  'DATABASE_UNAVAILABLE' | 'DATABASE_BUSY' | 'DISK_FULL' | 'SUBGRAPH_UNAVAILABLE' | 'INTERNAL';

/** What clients see of a fault: never the text of the error itself. */
const FAULTS: Readonly<Record<FaultCode, string>> = {
  DATABASE_UNAVAILABLE:
    '数据库暂时不可用，请稍后重试。 / The database is away for now; try again shortly.',
  DATABASE_BUSY:
    '数据库繁忙，请稍后重试同一请求。 / The database is busy; try the same request again shortly.',
  DISK_FULL: '磁盘空间不足，请清理后重试。 / The disk is full; free some space and try again.',
  SUBGRAPH_UNAVAILABLE:
    '内部子系统暂时不可用，请稍后重试。 / A subsystem does not answer; try again shortly.',
  INTERNAL:
    '系统内部错误，请凭请求编号联系支持。 / Internal error; quote the request id to support.',
};

const UNSTORABLE_TEXT =
  '输入中有无法处理的内容（如含 NUL 的文本），请改正后重试。 / ' +
  'What was given holds what cannot be taken, such as a text with a NUL; mend it and try again.';

// What other libraries hang on errors for developers.
const NOT_FOR_CLIENTS = new Set(['stacktrace', 'exception', 'originalError', 'cause']);

/**
 * Turns any error into what a client may see, and logs a fault once with its cause.
 *
 * A subgraph's own answer already carries a client code, so a second edge lets it pass unchanged.
 */
export function maskError(
  error: unknown,
  context: { readonly log: Logger; readonly requestId: string },
): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const { requestId } = context;
  const code = graphqlError?.extensions['code'];
  if (graphqlError && typeof code === 'string' && CLIENT_CODES.has(code)) {
    const extensions = { ...clientExtensions(graphqlError), requestId };
    return { message: graphqlError.message, ...placeOf(graphqlError), extensions };
  }
  // Without a path nothing was executed yet: a variable could not be coerced.
  if (graphqlError && code === undefined && graphqlError.path === undefined) {
    const extensions = { code: 'BAD_USER_INPUT', requestId };
    return { message: graphqlError.message, ...placeOf(graphqlError), extensions };
  }
  if (typeof code === 'string' && isFault(code)) {
    return { message: FAULTS[code], ...placeOf(graphqlError), extensions: { code, requestId } };
  }
  const original = graphqlError?.originalError ?? error;
  if (sqlState(original) === NOBODY_WAITS) {
    // Nobody reads it, and nothing is wrong.
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', requestId };
    return { message: FAULTS.SUBGRAPH_UNAVAILABLE, ...placeOf(graphqlError), extensions };
  }
  if (isUnstorableText(original) || isRefusedElsewhere(original)) {
    const extensions = { code: 'BAD_USER_INPUT', requestId };
    return { message: UNSTORABLE_TEXT, ...placeOf(graphqlError), extensions };
  }
  const fault = faultOf(original);
  context.log.error({ err: original, requestId }, 'fault');
  return {
    message: FAULTS[fault],
    ...placeOf(graphqlError),
    extensions: { code: fault, requestId },
  };
}

function placeOf(error: GraphQLError | undefined) {
  const shape = error?.toJSON();
  return {
    ...(shape?.path ? { path: shape.path } : {}),
    ...(shape?.locations ? { locations: shape.locations } : {}),
  };
}

function clientExtensions(error: GraphQLError) {
  return Object.fromEntries(
    Object.entries(error.extensions).filter(([name]) => !NOT_FOR_CLIENTS.has(name)),
  );
}

function isFault(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}

/** Another subgraph was handed on what our caller gave, and cannot take it. */
function isRefusedElsewhere(error: unknown): boolean {
  return causesOf(error).some(
    (cause) => cause instanceof RemoteCallError && cause.code === 'BAD_USER_INPUT',
  );
}

const UNANSWERED = new Set(['TIMEOUT', 'SUBGRAPH_UNKNOWN']);

function faultOf(error: unknown): FaultCode {
  const remote = causesOf(error).find((cause) => cause instanceof RemoteCallError);
  if (!remote) return databaseFault(error) ?? 'INTERNAL';
  if (UNANSWERED.has(remote.code)) return 'SUBGRAPH_UNAVAILABLE';
  return isFault(remote.code) ? remote.code : 'INTERNAL';
}
