import type { Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { FulfilmentOrder } from '../persistence/entities/fulfilment-order.ts';

/** The fulfilment orders that a scope covers: what its stores send, and what they sold. */
export function fulfilmentScope(scope: Scope): FilterQuery<FulfilmentOrder> {
  switch (scope.kind) {
    case 'ALL':
      return {};
    case 'SELF':
      return { order: { memberNo: scope.id } };
    case 'STORES': {
      const stores = [...scope.stores];
      return { $or: [{ location: { $in: stores } }, { order: { store: { $in: stores } } }] };
    }
    default:
      return scope satisfies never;
  }
}
