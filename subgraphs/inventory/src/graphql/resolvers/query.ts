import { coversStore } from '@entresol/shared';
import { codeOf } from '../../queries/codes-of.ts';
import { findAwaited } from '../../queries/find-awaited.ts';
import { findReservation } from '../../queries/find-reservation.ts';
import { findPastDay } from '../../queries/lot/find-past-day.ts';
import { findStockDrift } from '../../queries/find-stock-drift.ts';
import { listStockLevels } from '../../queries/list-stock-levels.ts';
import { listStockMovements } from '../../queries/list-stock-movements.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { front } from './front.ts';
import { hold } from './hold.ts';
import { reconciliation } from './reconciliation.ts';
import { ownership } from './ownership.ts';

export const query: QueryResolvers = {
  ...ownership.query,
  ...hold.query,
  ...front.query,
  ...reconciliation.query,
  async stockLevel(_root, args, { access, loaders }) {
    const location = codeOf(args.location);
    if (!coversStore(access.require('stock:read'), location)) return null;
    return loaders.levelByKey.load({ sku: codeOf(args.sku), location });
  },
  stockLevels: (_root, args, { access, em }) =>
    listStockLevels(em, args, access.require('stock:read')),
  stockMovements: (_root, args, { access, em }) =>
    listStockMovements(em, args, access.require('stock:audit')),
  stockDrift: (_root, args, { access, em }) =>
    findStockDrift(em, args, access.require('stock:audit')),
  stockReservation: (_root, { reference }, { em }) => findReservation(em, reference),
  stockForRouting: (_root, args, { em, clock, readStockForRouting }) =>
    readStockForRouting({ em, now: clock.now(), ...args }),
  stockPastDay: async (_root, { lines }, { em, clock }) => [
    ...(await findPastDay(em, lines, clock.now())),
  ],
  stockAwaited: (_root, { references }, { em }) => findAwaited(em, references),
};
