import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../logging.ts';

/** Codes whose messages are written for clients; every other error is a fault and is masked. */
const CLIENT_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'SUBGRAPH_UNAVAILABLE',
  'DATABASE_UNAVAILABLE',
  'DISK_FULL',
  'TOO_LARGE',
]);

const FAULTS: Readonly<Record<string, { code: string; message: string }>> = {
  DATABASE_UNAVAILABLE: {
    code: 'DATABASE_UNAVAILABLE',
    message: '数据库暂时不可用，请稍后重试。 / The database is away for now; try again shortly.',
  },
  DISK_FULL: {
    code: 'DISK_FULL',
    message: '磁盘空间不足，请清理后重试。 / The disk is full; free some space and try again.',
  },
  TEXT_UNSTORABLE: {
    code: 'BAD_USER_INPUT',
    message:
      '文本含有无法保存的字符（如 NUL），请去掉后重试。 / A text holds a character that cannot be stored (such as NUL); remove it and try again.',
  },
  INTERNAL: {
    code: 'INTERNAL',
    message:
      '系统内部错误，请凭请求编号联系支持。 / Internal error; quote the request id to support.',
  },
};

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
  const code = graphqlError?.extensions['code'];
  // Without a path nothing was executed yet: a variable could not be coerced.
  const isInputError = graphqlError && code === undefined && graphqlError.path === undefined;
  const shape = graphqlError?.toJSON();
  const place = {
    ...(shape?.path ? { path: shape.path } : {}),
    ...(shape?.locations ? { locations: shape.locations } : {}),
  };
  const { requestId } = context;
  if (isInputError) {
    return {
      message: graphqlError.message,
      ...place,
      extensions: { code: 'BAD_USER_INPUT', requestId },
    };
  }
  if (typeof code === 'string' && (CLIENT_CODES.has(code) || code in FAULTS)) {
    return {
      message: graphqlError!.message,
      ...place,
      extensions: { ...graphqlError!.extensions, requestId },
    };
  }
  const fault = FAULTS[faultKind(graphqlError?.originalError ?? error)]!;
  context.log.error({ err: graphqlError?.originalError ?? error, requestId }, 'fault');
  return { message: fault.message, ...place, extensions: { code: fault.code, requestId } };
}

const CONNECTION_CODES = /^(08\d{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

function faultKind(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (code === '53100') return 'DISK_FULL';
    // A NUL ends the driver's message early, so the server calls the message malformed.
    const isCutShort = code === '08P01' && cause.message === 'invalid message format';
    if (code === '22021' || code === '22P05' || isCutShort) return 'TEXT_UNSTORABLE';
    if (typeof code === 'string' && CONNECTION_CODES.test(code)) return 'DATABASE_UNAVAILABLE';
    if (
      /Connection terminated|connect ECONNREFUSED|timeout exceeded when trying/.test(cause.message)
    ) {
      return 'DATABASE_UNAVAILABLE';
    }
  }
  return 'INTERNAL';
}
