import { randomBytes } from 'node:crypto';

/** A new time-ordered identifier (UUID version 7): index pages fill in order. */
export function newId(now: Date): string {
  const bytes = randomBytes(16);
  const time = now.getTime();
  bytes.writeUIntBE(time, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((start, i, all) => hex.slice(start, all[i + 1] ?? 32)).join('-');
}

/** The opaque id that clients see: the type's name and the stored id, base64url. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** The stored id behind an opaque id, or null when it is malformed or of another type. */
export function fromGlobalId(type: string, globalId: string): string | null {
  const text = Buffer.from(globalId, 'base64url').toString();
  const id = text.startsWith(`${type}:`) ? text.slice(type.length + 1) : '';
  // Decoding is lenient: only the one text that we made ourselves is the id.
  return id !== '' && toGlobalId(type, id) === globalId ? id : null;
}
