import type { EntityManager } from '@entresol/shared';
import { ANY, type AdvanceSalePolicy } from '../domain/sources/advance-sale.ts';

/** What a channel may sell before it is here: its own policies, and those of every channel. */
export async function findAdvancePolicies(
  em: EntityManager,
  channel: string,
): Promise<readonly AdvanceSalePolicy[]> {
  return em.execute<AdvanceSalePolicy[]>(
    `select channel, sku, presale, backorder, days_max as "daysMax"
     from advance_sale_policy where channel in (?, ?)`,
    [channel, ANY],
  );
}
