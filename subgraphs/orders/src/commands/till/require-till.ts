import { coversStore } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import { notFound, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';

/** Throws FORBIDDEN for tills of a store that is not the caller's; stores are no secret. */
export function requireTill(context: WorkContext, store: string): void {
  if (coversStore(context.access.require('till:work'), store)) return;
  const message = {
    zh: `没有权限：门店 ${store} 不在您的门店中。`,
    en: `Not allowed: store ${store} is not one of yours.`,
  }[context.language];
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

/** What a caller is told of a shift that is not there, or not of their stores: the same. */
export function shiftNotFound(shiftNo: string): OrderRefusal {
  return notFound(['input', 'shiftNo'], `班次 ${shiftNo}`, `Shift ${shiftNo}`);
}

/** Likewise for a parked sale. */
export function parkedNotFound(parkedNo: string): OrderRefusal {
  return notFound(['input', 'parkedNo'], `挂单 ${parkedNo}`, `Parked sale ${parkedNo}`);
}
