import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type EntityManager,
} from '@entresol/shared';
import { AdvanceSalePolicy } from '../persistence/entities/advance-sale-policy.ts';

const SHAPE: ConnectionShape = {
  filters: { channel: 'channel', sku: 'sku' },
  orders: { CHANNEL: 'channel', SKU: 'sku' },
  tieBreak: 'channel',
  defaultOrder: [{ field: 'SKU', direction: 'ASC' }],
};

/** What channels may sell before it is here, by SKU unless asked otherwise. */
export function listAdvancePolicies(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<AdvanceSalePolicy>> {
  return findConnection(em, AdvanceSalePolicy, SHAPE, args);
}
