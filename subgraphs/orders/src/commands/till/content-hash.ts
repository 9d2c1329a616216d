import { createHash } from 'node:crypto';
import { canonicalJson } from '@entresol/shared';
import type { OfflineSale } from '../../domain/till/offline-sale.ts';

/** One text per content of a sale: tells a repeat from another sale under the same number. */
export function hashOf(sale: OfflineSale): string {
  return createHash('sha256').update(canonicalJson(sale)).digest('base64url');
}
