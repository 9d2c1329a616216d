import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** How soon after a look at the keys an unknown one makes us look again. */
const LOOK_AGAIN_MS = 1_000;
/** How long keys are used without looking: a key that is withdrawn counts no longer. */
const KEYS_KEPT_MS = 60_000;

/**
 * The keys that an issuer publishes, at an address or in a file.
 *
 * They are looked at again when a token names one that is not among them, and from time to time, so
 * that an issuer may change its keys while we serve.
 */
export function publishedKeys(place: string, keptMs = KEYS_KEPT_MS): JWTVerifyGetKey {
  if (/^https?:/.test(place)) {
    const times = { cooldownDuration: LOOK_AGAIN_MS, cacheMaxAge: keptMs };
    return createRemoteJWKSet(new URL(place), times);
  }
  return keysOfFile(place.startsWith('file:') ? fileURLToPath(place) : place);
}

/** A file is read again when it has changed; what is not whole yet leaves the keys as they were. */
function keysOfFile(path: string): JWTVerifyGetKey {
  let known: { readonly changedMs: number; readonly find: JWTVerifyGetKey } | null = null;
  return async (header, token) => {
    const { mtimeMs } = await stat(path);
    if (mtimeMs !== known?.changedMs) {
      try {
        const keys = JSON.parse(await readFile(path, 'utf8')) as JSONWebKeySet;
        known = { changedMs: mtimeMs, find: createLocalJWKSet(keys) };
      } catch (error) {
        if (!known) throw new Error('the file of keys cannot be read', { cause: error });
      }
    }
    return known!.find(header, token);
  };
}
