import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type EntityManager,
} from '@entresol/shared';
import { RoutingPolicyVersion } from '../persistence/entities/routing-policy.ts';

const SHAPE: ConnectionShape = {
  filters: { channel: 'channel', scene: 'scene', version: 'version' },
  orders: { CREATED_AT: 'createdAt', VERSION: 'version' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
};

/** Every version of every policy, the newest first unless asked otherwise. */
export function listRoutingPolicies(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<RoutingPolicyVersion>> {
  return findConnection(em, RoutingPolicyVersion, SHAPE, args);
}
