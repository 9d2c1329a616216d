import { findConnection, type ConnectionArgs, type ConnectionShape } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Channel } from '../persistence/entities/channel.ts';

const SHAPE: ConnectionShape = {
  filters: { code: 'code', name: 'name' },
  orders: { CODE: 'code' },
  tieBreak: 'code',
};

/** One page of the channels. */
export function listChannels(em: EntityManager, args: ConnectionArgs) {
  return findConnection(em, Channel, SHAPE, args);
}
