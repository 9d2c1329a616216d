import type { CompleteSale } from '../commands/till/complete-sale.ts';
import type { ParkSale } from '../domain/till/check-park.ts';
import type { SaleCompleteInput, SaleParkInput } from './generated/resolvers.ts';

/** A counter sale of an input: it is fulfilled where it is sold. */
export function toSale(input: SaleCompleteInput): CompleteSale {
  const { channel, store, device, tenders } = input;
  return {
    cart: {
      channel,
      store,
      fulfilmentLocation: null,
      ...cartOf(input),
      expectedTotalMinor: input.expectedTotalMinor ?? null,
    },
    device,
    tenders,
  };
}

/** A cart to put aside. */
export function toParkSale(input: SaleParkInput): ParkSale {
  const { store, device } = input;
  const label = input.label ?? null;
  return { store, device, label, cart: cartOf(input), expiresAt: input.expiresAt ?? null };
}

function cartOf(
  input: Pick<SaleCompleteInput, 'memberNo' | 'lines' | 'couponCodes' | 'pointsToSpend'>,
) {
  return {
    memberNo: input.memberNo ?? null,
    lines: input.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    couponCodes: input.couponCodes,
    pointsToSpend: input.pointsToSpend,
  };
}
