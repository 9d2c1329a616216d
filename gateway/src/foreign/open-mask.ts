import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { MESSAGES } from '../errors/gateway-error.ts';
import { revived, type EdgeMask } from '../errors/mask-at-edge.ts';

// What servers hang on errors for their developers, and what is said by the status.
const NOT_FOR_CLIENTS = new Set(['stacktrace', 'exception', 'originalError', 'cause', 'http']);

/**
 * The mask of a graph whose errors are others': what subgraphs say gets out as they said it.
 *
 * Faults of our own are still not shown.
 */
export function createOpenMask(log: Logger): EdgeMask {
  function error(given: unknown, caller: Caller): GraphQLError {
    const raw = revived(given);
    const { requestId, language } = caller;
    if (!(raw instanceof GraphQLError)) {
      log.error({ err: raw, requestId }, 'fault');
      const code = 'INTERNAL_SERVER_ERROR';
      return new GraphQLError(MESSAGES.fault[language], { extensions: { code, requestId } });
    }
    const { code = 'INTERNAL_SERVER_ERROR' } = raw.extensions;
    const shown = Object.entries(raw.extensions).filter(([name]) => !NOT_FOR_CLIENTS.has(name));
    const isAway = code === 'SUBGRAPH_UNAVAILABLE';
    return new GraphQLError(isAway ? MESSAGES.subgraphAway[language] : raw.message, {
      path: raw.path ?? null,
      ...(raw.path
        ? {}
        : { nodes: raw.nodes ?? null, source: raw.source ?? null, positions: raw.positions }),
      extensions: { ...Object.fromEntries(shown), code, requestId },
    });
  }

  return {
    error,
    result({ text, errors }, caller) {
      const data = text === undefined ? undefined : (JSON.parse(text) as ExecutionResult['data']);
      return {
        ...(data === undefined ? {} : { data }),
        ...(errors.length > 0 ? { errors: errors.map((raw) => error(raw, caller)) } : {}),
      };
    },
  };
}
