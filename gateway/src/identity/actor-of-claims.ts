import type { JWTPayload } from 'jose';
import type { Actor } from '@entresol/shared';

/** Reads an actor from verified claims; null when they describe nobody we know. */
export function actorOfClaims(claims: JWTPayload): Actor | null {
  const id: unknown = claims.sub;
  // Verifying looks at the signature alone: two names that are no texts could read as one.
  if (typeof id !== 'string' || id === '') return null;
  switch (claims['kind']) {
    case 'STAFF': {
      const roles = texts(claims['roles']);
      const stores = texts(claims['stores']);
      return roles && stores ? { kind: 'STAFF', id, roles, stores } : null;
    }
    case 'ACCOUNT_MANAGER': {
      const regions = texts(claims['regions']);
      const customerTypes = texts(claims['customerTypes']);
      if (!regions || !customerTypes) return null;
      return { kind: 'ACCOUNT_MANAGER', id, regions, customerTypes };
    }
    case 'MEMBER':
      return { kind: 'MEMBER', id };
    case 'PARTNER':
      return { kind: 'PARTNER', id };
    case 'ANALYST':
      return { kind: 'ANALYST', id };
    case 'SERVICE':
      // `internal` is never read: only a statement made inside the house carries it.
      return { kind: 'SERVICE', id };
    default:
      return null;
  }
}

function texts(value: unknown): readonly string[] | null {
  if (value === undefined) return [];
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isTexts ? (value as string[]) : null;
}
