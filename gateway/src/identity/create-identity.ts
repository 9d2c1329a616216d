import { createSecretKey } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { ANONYMOUS, RecentlyUsed, type Actor } from '@entresol/shared';
import { actorOfClaims } from './actor-of-claims.ts';
import { publishedKeys } from './published-keys.ts';
import { SHARED_SECRET_ALGORITHM, TOKEN_PARTY } from './sign-token.ts';

/** Where the keys that verify tokens come from. */
export type IdentitySource =
  | { readonly secret: string }
  | {
      /** Address or file of published keys. */
      readonly jwks: string;
      readonly issuer?: string | undefined;
      readonly audience?: string | undefined;
      /** How long keys are used without looking. @default a minute */
      readonly keysKeptMs?: number;
    };

/** An actor, and when its token ends (epoch ms); anonymous callers never end. */
export interface Identity {
  readonly actor: Actor;
  readonly expiresAtMs: number | null;
  /** When its token was issued (epoch ms), to the second; unknown is long ago. */
  readonly issuedAtMs?: number;
}

/** A token was given and cannot be trusted: its holder must sign in again. */
export class TokenRefused extends Error {
  readonly kind: 'EXPIRED' | 'INVALID';

  constructor(kind: 'EXPIRED' | 'INVALID', options?: ErrorOptions) {
    super(`token ${kind.toLowerCase()}`, options);
    this.name = 'TokenRefused';
    this.kind = kind;
  }
}

/** Reads the actor from an `Authorization` value, at once where it is known; throws `TokenRefused`. */
export type Identify = (authorization: string | undefined) => Identity | Promise<Identity>;

const CLOCK_TOLERANCE_S = 5;
/** The last instant that a date can name. */
const LATEST_MS = 8_640_000_000_000_000;
const JWKS_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const NOBODY: Identity = { actor: ANONYMOUS, expiresAtMs: null };

/** Takes everybody for nobody, whatever token they show. */
export const identifyNobody: Identify = () => NOBODY;

/** How long a token that was verified is believed: a key that is withdrawn counts after it. */
const BELIEVED_MS = 30_000;
const BELIEVED_MAX = 10_000;

interface Believed {
  readonly identity: Identity;
  readonly untilMs: number;
}

/** Makes the one check of tokens that HTTP and WebSocket share. */
export function createIdentity(source: IdentitySource): Identify {
  const verify = createVerifier(source);
  const known = new RecentlyUsed<string, Believed>(BELIEVED_MAX);

  async function check(authorization: string): Promise<Identity> {
    const token = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    if (!token) throw new TokenRefused('INVALID');
    const claims = await verify(token);
    const actor = actorOfClaims(claims);
    // It would outlive every revocation until then.
    const isAhead = (claims.iat ?? 0) * 1_000 > Date.now() + CLOCK_TOLERANCE_S * 1_000;
    if (!actor || isAhead) throw new TokenRefused('INVALID');
    const expiresAtMs = Math.min(claims.exp! * 1_000, LATEST_MS);
    const identity = { actor, expiresAtMs, issuedAtMs: (claims.iat ?? 0) * 1_000 };
    known.set(authorization, {
      identity,
      untilMs: Math.min(Date.now() + BELIEVED_MS, expiresAtMs),
    });
    return identity;
  }

  return (authorization) => {
    if (authorization === undefined) return NOBODY;
    const found = known.get(authorization);
    if (found && Date.now() < found.untilMs) return found.identity;
    // A client with an empty token field is nobody, not a forger.
    const isEmpty = /^(bearer)?$/i.test(authorization.trim());
    return isEmpty ? NOBODY : check(authorization);
  };
}

function createVerifier(source: IdentitySource): (token: string) => Promise<JWTPayload> {
  const common = { requiredClaims: ['exp', 'sub'], clockTolerance: CLOCK_TOLERANCE_S };
  const parties = { issuer: TOKEN_PARTY, audience: TOKEN_PARTY };
  if ('secret' in source) {
    // A key object is made ready once; bytes would be at every token.
    const key = createSecretKey(source.secret, 'utf8');
    const options = { ...common, ...parties, algorithms: [SHARED_SECRET_ALGORITHM] };
    return (token) => refusing(jwtVerify(token, key, options));
  }
  const keys = publishedKeys(source.jwks, source.keysKeptMs);
  const { issuer = TOKEN_PARTY, audience = TOKEN_PARTY } = source;
  const options = { ...common, issuer, audience, algorithms: JWKS_ALGORITHMS };
  return (token) => refusing(jwtVerify(token, keys, options));
}

async function refusing(verified: Promise<{ payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verified).payload;
  } catch (error) {
    // Keys that cannot be fetched are our trouble: the token may well be good.
    const keysAway = !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout;
    if (keysAway) throw error;
    const kind = error instanceof errors.JWTExpired ? 'EXPIRED' : 'INVALID';
    throw new TokenRefused(kind, { cause: error });
  }
}
