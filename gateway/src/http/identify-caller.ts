import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { ANONYMOUS, isTracing, languageOf, ResponseDeparture } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { clientAddress, type CameFrom } from '../doors/client-address.ts';
import type { Rates } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import { passedHeaders } from '../foreign/passed-headers.ts';
import { TokenRefused, type Identify, type Identity } from '../identity/create-identity.ts';

/** What identity is found out with. */
export interface IdentifyParts {
  readonly identify: Identify;
  readonly rates: Rates;
  /** Addresses of proxies that say where a request comes from. */
  readonly trustedProxies?: readonly string[];
  /** Names of headers that are passed on to subgraphs. */
  readonly passOn?: readonly string[];
}

/** A request as far as identity is concerned. */
export interface Asking {
  readonly headers: IncomingHttpHeaders;
  readonly id: string;
  readonly raw: CameFrom;
}

const NO_PROXIES: readonly string[] = [];

/** The caller as far as it is known before its token is checked. */
export function anonymousCaller(
  { headers, id: requestId, raw }: Asking,
  { trustedProxies = NO_PROXIES }: IdentifyParts,
): Caller {
  return {
    actor: ANONYMOUS,
    requestId,
    language: languageOf(headers['accept-language']),
    address: clientAddress(raw, trustedProxies),
    ...(isTracing() ? { traceparent: headers['traceparent'] as string | undefined } : {}),
    wantsPlan: headers['x-entresol-query-plan'] !== undefined,
  };
}

/** Is told who asks; with an error, only what was known before the token was looked at. */
type Done = (error: unknown, caller: Caller) => void;

/** Finds out who asks: at once for a token that was seen before, as nearly every one was. */
export function identifyCaller(
  parts: IdentifyParts,
  asking: Asking,
  response: ServerResponse,
  done: Done,
): void {
  const caller = anonymousCaller(asking, parts);
  const { passOn } = parts;
  const take = ({ actor }: Identity) => {
    const departure = new ResponseDeparture(response);
    const known = { ...caller, actor, departure };
    if (!passOn) return done(null, known);
    done(null, { ...known, passed: passedHeaders(passOn, (name) => asking.headers[name]) });
  };
  const refuse = async (error: unknown) => done(await refusalOf(error, parts, caller), caller);
  let identity: Identity | Promise<Identity>;
  try {
    identity = parts.identify(asking.headers.authorization);
  } catch (error) {
    return void refuse(error);
  }
  if (identity instanceof Promise) identity.then(take, refuse);
  else take(identity);
}

/** What was on its way for less than this came at once. */
const AT_ONCE_MS = 100;

/**
 * Finds out who asks when the body is whole. One that took its time runs with the rights of now: a
 * token may have ended or been revoked since its headers came.
 */
export function identifyWhole(
  parts: IdentifyParts,
  asking: Asking & { readonly beganAtMs: number; readonly caller: Caller },
  response: ServerResponse,
  done: Done,
): void {
  if (Date.now() - asking.beganAtMs < AT_ONCE_MS) done(null, asking.caller);
  else identifyCaller(parts, asking, response, done);
}

/** What is said of a token that is not taken. */
async function refusalOf(error: unknown, { rates }: IdentifyParts, caller: Caller) {
  if (!(error instanceof TokenRefused)) return error;
  const waitS = await rates.refusedToken(caller.address);
  return waitS === null ? tokenRefusal(error, caller) : tooFast(waitS, caller.language);
}

/** Says why a token was refused. */
export function tokenRefusal(error: TokenRefused, caller: Caller): GraphQLError {
  const message = error.kind === 'EXPIRED' ? MESSAGES.tokenExpired : MESSAGES.tokenInvalid;
  return gatewayError('UNAUTHENTICATED', message, caller.language, { status: 401 });
}
