import type { Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';

/** The rows of orders that a scope covers, as a condition that cannot be undone by `where`. */
export function orderScope(scope: Scope): FilterQuery<SalesOrder> {
  switch (scope.kind) {
    case 'ALL':
      return {};
    case 'SELF':
      return { memberNo: scope.id };
    case 'STORES': {
      const stores = [...scope.stores];
      return { $or: [{ store: { $in: stores } }, { fulfilmentLocation: { $in: stores } }] };
    }
    default:
      return scope satisfies never;
  }
}
