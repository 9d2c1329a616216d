import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode } from '../../domain/level.ts';
import {
  deliveryAmount,
  priceDifference,
  settleStatement,
  type StatementSums,
} from '../../domain/procurement/settle-statement.ts';
import { openDeliveries, type OpenDelivery } from './open-deliveries.ts';

/** A delivery with what it costs; decimals in major units, exact. */
export interface DeliveryView extends OpenDelivery {
  readonly amount: string;
  readonly priceDifference: string;
}

/** What a statement until an instant would settle; nothing is written. */
export interface StatementPreview extends StatementSums {
  readonly deliveries: readonly DeliveryView[];
  /** False when there are more deliveries than one statement settles. */
  readonly complete: boolean;
}

/** Adds up what a supplier delivered before an instant and nobody has settled. */
export async function previewStatement(
  em: EntityManager,
  asked: { readonly supplier: string; readonly until: Date },
  limit: number,
): Promise<StatementPreview> {
  const supplier = canonicalCode(asked.supplier);
  const found = await openDeliveries(em, { ...asked, supplier }, limit + 1);
  const settled = found.slice(0, limit);
  const deliveries = settled.map((delivery) => ({
    ...delivery,
    amount: deliveryAmount(delivery),
    priceDifference: priceDifference(delivery),
  }));
  return { deliveries, complete: found.length <= limit, ...settleStatement(settled) };
}
