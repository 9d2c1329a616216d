import { z } from 'zod';
import type { IdentitySource } from './create-identity.ts';

const Settings = z.object({
  /** Address or file of the keys that an identity provider publishes (JWKS). */
  ENTRESOL_JWKS: z.string().min(1).optional(),
  /** Whom tokens must be from and for, where keys are published. */
  ENTRESOL_TOKEN_ISSUER: z.string().min(1).optional(),
  ENTRESOL_TOKEN_AUDIENCE: z.string().min(1).optional(),
});

/** Where the keys that verify tokens come from: published ones where they are named, else a secret. */
export function identitySource(
  settings: Readonly<Record<string, string | undefined>>,
  secret: string | undefined,
): IdentitySource {
  const given = Settings.parse(settings);
  if (given.ENTRESOL_JWKS !== undefined) {
    return {
      jwks: given.ENTRESOL_JWKS,
      issuer: given.ENTRESOL_TOKEN_ISSUER,
      audience: given.ENTRESOL_TOKEN_AUDIENCE,
    };
  }
  if (secret === undefined) {
    throw new Error('需要 ENTRESOL_TOKEN_SECRET 或 ENTRESOL_JWKS / set one of the two');
  }
  return { secret };
}
