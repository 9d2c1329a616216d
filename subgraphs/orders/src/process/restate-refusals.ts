import { fromGlobalId } from '@entresol/shared';
import { notAccepted } from '../domain/call-fate.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { SubmitData } from './process-record.ts';

/** A refusal of another subgraph as it comes over the wire. */
interface RemoteRefusal {
  readonly __typename?: string;
  readonly code: string;
  readonly [field: string]: unknown;
}

/**
 * Restates another subgraph's refusals in the words of an order.
 *
 * An input that is refused there would be refused again. Any other kind that is not known here (a
 * tombstone among them) only says that the order cannot be taken now.
 */
export function restateRefusals(
  given: readonly RemoteRefusal[],
  submit: SubmitData,
): readonly OrderRefusal[] {
  return given.map((refusal): OrderRefusal => {
    const text = (name: string) => String(refusal[name]);
    const count = (name: string) => Number(refusal[name]);
    switch (refusal.__typename) {
      case 'InsufficientStockError':
        return {
          kind: 'InsufficientStock',
          sku: text('sku'),
          location: fromGlobalId('Location', text('locationId')) ?? submit.location,
          requested: count('requested'),
          available: count('available'),
          ...(isPresold(submit, text('sku')) ? { isAhead: true } : {}),
        };
      case 'NoTransferSourceError':
        return {
          kind: 'InsufficientStock',
          sku: text('sku'),
          location: submit.location,
          requested: count('requested'),
          available: count('available'),
        };
      case 'SkuUnknownError':
        return { kind: 'SkuUnknown', sku: text('sku'), field: ['input', 'lines'] };
      case 'LocationUnknownError':
        return {
          kind: 'LocationUnknown',
          location: text('location'),
          field: ['input', 'fulfilmentLocation'],
        };
      case 'PoolClosedError':
        return { kind: 'PoolClosed', pool: text('pool'), sku: text('sku') };
      case 'CartHoldUnknownError':
        return { kind: 'CartHoldUnknown', reference: text('reference') };
      case 'OutOfScopeError':
        return { kind: 'OutOfChannel', front: text('front'), location: text('location') };
      case 'CouponNotUsableError':
        return { kind: 'CouponNotUsable', couponCode: text('couponCode'), reason: text('reason') };
      case 'QuoteChangedError':
        return quoteChanged(count('actualMinor'), submit);
      case 'InsufficientPointsError':
        return {
          kind: 'InsufficientPoints',
          requested: count('requested'),
          available: count('available'),
        };
      default:
        return refusal.code === 'INVALID_INPUT' ? notAccepted() : { kind: 'Unavailable' };
    }
  });
}

/** Whether an order promises a SKU out of what is still to come. */
function isPresold({ parts = [] }: SubmitData, sku: string): boolean {
  return parts.some(({ waits, lines }) => {
    return waits !== undefined && waits.kind !== 'TRANSFER' && lines.some((it) => it.sku === sku);
  });
}

// Campaigns speaks of discounts, clients of totals.
function quoteChanged(discountMinor: number, submit: SubmitData): OrderRefusal {
  const actualMinor = Math.max(0, submit.totalMinor + submit.discountMinor - discountMinor);
  return {
    kind: 'QuoteChanged',
    expectedMinor: submit.totalMinor,
    actualMinor,
    retryable: true,
  };
}
