import type { EntityManager } from '@entresol/shared';
import { AdvanceSalePolicy } from '../persistence/entities/advance-sale-policy.ts';

/** The policy of exactly this channel and SKU, or null. */
export function findAdvancePolicy(
  em: EntityManager,
  key: Pick<AdvanceSalePolicy, 'channel' | 'sku'>,
): Promise<AdvanceSalePolicy | null> {
  return em.fork().findOne(AdvanceSalePolicy, key);
}
