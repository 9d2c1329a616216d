import { hash } from 'node:crypto';

/** Gives the HMAC of a text with SHA-256, in base64url. */
export type Mac = (text: string) => string;

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const [INNER, OUTER] = [0x36, 0x5c];
const SECRETS_MAX = 8;

const made = new Map<string, Mac>();

/** The HMAC under a secret; its key is made ready once, as a process has one secret or two. */
export function macOf(secret: string): Mac {
  let mac = made.get(secret);
  if (!mac) {
    mac = createMac(secret);
    made.set(secret, mac);
    if (made.size > SECRETS_MAX) made.delete(made.keys().next().value!);
  }
  return mac;
}

/**
 * HMAC as RFC 2104 has it, as two hashes of one call each.
 *
 * `createHmac` makes an object for every text that the collector has to visit and to end.
 */
function createMac(secret: string): Mac {
  const given = Buffer.from(secret);
  const key = Buffer.alloc(BLOCK_BYTES);
  (given.length > BLOCK_BYTES ? hash('sha256', given, 'buffer') : given).copy(key);
  const outer = Buffer.alloc(BLOCK_BYTES + HASH_BYTES);
  key.map((byte) => byte ^ OUTER).forEach((byte, at) => (outer[at] = byte));
  let inner = Buffer.alloc(0);
  const roomFor = (bytes: number): void => {
    inner = Buffer.alloc(BLOCK_BYTES + bytes * 2);
    key.forEach((byte, at) => (inner[at] = byte ^ INNER));
  };
  return (text) => {
    const bytes = Buffer.byteLength(text);
    if (inner.length < BLOCK_BYTES + bytes) roomFor(bytes);
    inner.write(text, BLOCK_BYTES);
    hash('sha256', inner.subarray(0, BLOCK_BYTES + bytes), 'buffer').copy(outer, BLOCK_BYTES);
    return hash('sha256', outer, 'base64url');
  };
}
