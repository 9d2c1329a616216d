import { createHash } from 'node:crypto';
import type { HandOver } from '../../domain/routing/scenes.ts';

/** Where goods go, as far as routing knows it. */
interface Door {
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly divisionCode: string | null;
}

/**
 * Tells whether goods of two orders go to one person at one door, without keeping the door.
 *
 * Null where nobody can tell: guests, and members whose address is not known here.
 */
export function destinationOf(
  memberNo: string | null,
  handOver: HandOver,
  to: Door | null | undefined,
): string | null {
  if (memberNo === null) return null;
  if (handOver === 'PICKUP') return digest([memberNo, handOver]);
  if (!to || to.latitude === null || to.longitude === null) return null;
  return digest([memberNo, handOver, to.latitude, to.longitude, to.divisionCode ?? '']);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
