import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { maskError, type Language, type Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { mayIntrospect } from '../doors/may-introspect.ts';
import type { GraphAnswer } from '../execution/create-graph.ts';
import { MESSAGES } from './gateway-error.ts';
import { protocolWordingZh } from './protocol-messages.ts';

/** Masks whatever leaves the gateway. */
export interface EdgeMask {
  error(error: unknown, caller: Caller): GraphQLError;
  /** The answer as an object of JavaScript. */
  result(answer: GraphAnswer, caller: Caller): ExecutionResult;
}

// Clients of automatic persisted queries look for this code and then send the whole text.
const PROTOCOL_CODES = new Set(['PERSISTED_QUERY_NOT_FOUND']);

/**
 * Makes the mask of the outer edge.
 *
 * It adds to the common rules that no subgraph is named: of the extensions of an error only its
 * code and the request id get out.
 */
export function createEdgeMask(options: { log: Logger; playground: boolean }): EdgeMask {
  const { log, playground } = options;

  function error(given: unknown, caller: Caller): GraphQLError {
    const raw = revived(given);
    const code = raw instanceof GraphQLError ? raw.extensions['code'] : undefined;
    const passes = PROTOCOL_CODES.has(String(code));
    const shown = passes
      ? { message: (raw as GraphQLError).message, extensions: { code } }
      : maskError(code === undefined ? faultBehind(raw) : raw, {
          log,
          requestId: caller.requestId,
        });
    const shownCode = String(shown.extensions?.['code']);
    const hints = mayIntrospect(caller.actor, playground);
    return new GraphQLError(wordingOf(shownCode, shown.message, caller, hints), {
      path: raw instanceof GraphQLError ? (raw.path ?? null) : null,
      ...placeOf(raw),
      extensions: { code: shownCode, requestId: caller.requestId, ...waitOf(raw) },
    });
  }

  return {
    error,
    result({ text, errors }, caller) {
      return {
        ...(text === undefined
          ? {}
          : { data: JSON.parse(text) as NonNullable<ExecutionResult['data']> }),
        ...(errors.length > 0 ? { errors: errors.map((raw) => error(raw, caller)) } : {}),
      };
    },
  };
}

/** A subgraph's errors arrive as plain JSON; what they say was masked there. */
export function revived(given: unknown): unknown {
  if (given === null || typeof given !== 'object' || given instanceof Error) return given;
  const { message, path, extensions } = given as Partial<GraphQLFormattedError>;
  if (typeof message !== 'string') return given;
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}

// Whatever is meant for clients has a code here; the rest is a fault, whatever it is made of.
function faultBehind(raw: unknown): unknown {
  if (!(raw instanceof GraphQLError)) return raw;
  return raw.originalError ?? new Error(raw.message, { cause: raw });
}

// Who is too fast is told how long to wait; no other extension is for clients.
function waitOf(raw: unknown) {
  const wait = raw instanceof GraphQLError ? raw.extensions['retryAfterSeconds'] : undefined;
  return typeof wait === 'number' ? { retryAfterSeconds: wait } : {};
}

// Places in a subgraph's operation mean nothing to clients; places in their own text do.
function placeOf(raw: unknown) {
  if (!(raw instanceof GraphQLError) || raw.path) return {};
  return { nodes: raw.nodes ?? null, source: raw.source ?? null, positions: raw.positions ?? null };
}

const PREFIXES_ZH: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '操作无法解析：',
  GRAPHQL_VALIDATION_FAILED: '操作与图谱不符：',
  BAD_USER_INPUT: '输入有误：',
};
const HAN = /\p{Script=Han}/u;

function wordingOf(code: string, message: string, caller: Caller, hints: boolean): string {
  const { language } = caller;
  if (code === 'SUBGRAPH_UNAVAILABLE') return MESSAGES.subgraphAway[language];
  const text = hints ? message : message.replace(/ Did you mean .*\?$/s, '');
  const wording = language === 'zh' && code === 'BAD_REQUEST' ? protocolWordingZh(text) : null;
  if (wording) return wording;
  // What libraries say is English; what is ours has both languages.
  const prefix = language === 'zh' && !HAN.test(text) ? PREFIXES_ZH[code] : undefined;
  return prefix ? `${prefix}${text}` : oneLanguage(text, language);
}

// Messages of faults hold both languages in one line; a request has one.
function oneLanguage(text: string, language: Language): string {
  const halves = /^(.*\p{Script=Han}.*?) ?\/ (\P{Script=Han}*)$/su.exec(text);
  if (!halves) return text;
  return (language === 'zh' ? halves[1] : halves[2]) ?? text;
}
