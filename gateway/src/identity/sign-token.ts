import { SignJWT } from 'jose';
import type { Actor } from '@entresol/shared';

/** Issuer and audience of every token of this system. */
export const TOKEN_PARTY = 'entresol';

/** The one algorithm of tokens that are signed with the shared secret. */
export const SHARED_SECRET_ALGORITHM = 'HS256';

const HOURS_DEFAULT = 24;

/** Signs a token for an actor with the shared secret. Nothing in it makes its bearer internal. */
export async function signToken(
  actor: Actor,
  secret: string,
  options: { readonly hours?: number } = {},
): Promise<string> {
  if (actor.kind === 'ANONYMOUS') throw new TypeError('nobody needs no token');
  const { id, ...claims } = actor;
  const issuedAt = Math.floor(Date.now() / 1_000);
  return new SignJWT({ ...claims, internal: undefined })
    .setProtectedHeader({ alg: SHARED_SECRET_ALGORITHM, typ: 'JWT' })
    .setSubject(id)
    .setIssuer(TOKEN_PARTY)
    .setAudience(TOKEN_PARTY)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.ceil((options.hours ?? HOURS_DEFAULT) * 3_600))
    .sign(new TextEncoder().encode(secret));
}
