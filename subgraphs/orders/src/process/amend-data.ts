import type { Amendment } from '../domain/amend/decide-amendment.ts';
import type { Units } from '../domain/amend/share-taken.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';

/** What an amendment does, once it is decided. */
export interface AmendData {
  readonly revision: number;
  /** The order's version that it was decided on. */
  readonly version: number;
  readonly reason: string;
  readonly after: Pick<
    Amendment,
    'lines' | 'discounts' | 'subtotalMinor' | 'discountMinor' | 'pointsMinor' | 'totalMinor'
  >;
  /** What each place sends then. */
  readonly parts: readonly FulfilmentPart[];
  /** What is to be held besides; null where nothing is. */
  readonly grow: Held | null;
  /** What is no longer needed, and from which hold it is divided. */
  readonly shed: readonly (Held & { readonly from: string })[];
  /** A hold that is given back whole. */
  readonly releases?: string | null;
  /** Points that were spent on what is no longer bought. */
  readonly points?: number;
  /** What an order needs besides that is paid already. */
  readonly paid?: PaidAmendment;
}

/** What an amendment of a paid order does beside what it becomes. */
export interface PaidAmendment {
  readonly differenceMinor: number;
  readonly taken: readonly Units[];
  readonly grown: readonly Units[];
  /** Whether who asked for it hands cash back at once. */
  readonly paysCash: boolean;
  /** Whether the platform that sold it pays the difference back. */
  readonly paidBackOutside: boolean;
}

/** Units under a reference. */
interface Held {
  readonly reference: string;
  /** The channel whose quota and places count, of what is to be held. */
  readonly channel?: string;
  readonly location: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}
