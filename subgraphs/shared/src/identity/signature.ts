import { hash as digest, randomUUID, timingSafeEqual } from 'node:crypto';
import { macOf } from './mac.ts';
import type { ActorStatement } from './statement.ts';

/** The HTTP header, and the key in a subscription's extensions, that carries a signed statement. */
export const STATEMENT_HEADER = 'x-entresol-actor';

const LIFETIME_MS = 10_000;
const CLOCK_SKEW_MS = 2_000;

interface SignedClaims extends ActorStatement {
  readonly audience: string;
  readonly bodyHash: string;
  readonly nonce: string;
  readonly expiresAt: number;
}

/** Signs a statement for one call of one subgraph; make a new one for every retry. */
export function signStatement(
  statement: ActorStatement,
  call: { readonly audience: string; readonly body: string; readonly secret: string },
): string {
  const claims: SignedClaims = {
    actor: statement.actor,
    requestId: statement.requestId,
    language: statement.language,
    audience: call.audience,
    bodyHash: hash(call.body),
    nonce: randomUUID(),
    expiresAt: Date.now() + LIFETIME_MS,
  };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${macOf(call.secret)(payload)}`;
}

/** Verifies signed statements of one subgraph and refuses what it has seen before. */
export function createStatementVerifier(options: { audience: string; secret: string }) {
  const mac = macOf(options.secret);
  const seen = new Map<string, number>();

  function forgetExpired(now: number): void {
    for (const [nonce, expiresAt] of seen) {
      if (expiresAt > now) break;
      seen.delete(nonce);
    }
  }

  /** The statement, or null when it is missing, altered, expired, replayed or for another call. */
  return function verify(signed: string | undefined, body: string): ActorStatement | null {
    const [payload, signature, ...rest] = (signed ?? '').split('.');
    if (!payload || !signature || rest.length > 0) return null;
    if (!equal(signature, mac(payload))) return null;

    const claims = readClaims(payload);
    if (!claims) return null;
    const now = Date.now();
    const fresh = claims.expiresAt > now && claims.expiresAt <= now + LIFETIME_MS + CLOCK_SKEW_MS;
    if (!fresh || claims.audience !== options.audience) return null;
    if (claims.bodyHash !== hash(body)) return null;

    forgetExpired(now);
    if (seen.has(claims.nonce)) return null;
    seen.set(claims.nonce, claims.expiresAt);
    return { actor: claims.actor, requestId: claims.requestId, language: claims.language };
  };
}

/** Only a holder of the secret can send nonsense here; that is no reason to throw. */
function readClaims(payload: string): SignedClaims | null {
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as SignedClaims | null;
    const isWhole =
      typeof claims?.expiresAt === 'number' &&
      typeof claims.nonce === 'string' &&
      typeof claims.requestId === 'string' &&
      typeof claims.actor?.kind === 'string';
    return isWhole ? claims : null;
  } catch {
    return null;
  }
}

function hash(body: string): string {
  return digest('sha256', body, 'base64url');
}

function equal(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
