/** What an outside platform says of an order's progress, in our words. */
export const OUTSIDE_STATUSES = ['UNPAID', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED'] as const;
export type OutsideStatus = (typeof OUTSIDE_STATUSES)[number];

/** Who receives a parcel; personal, and shown to nobody who does not need it. */
export interface Receiver {
  readonly name: string | null;
  readonly phone: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  /** Six digits, GB/T 2260. */
  readonly divisionCode: string | null;
  readonly address: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
}

export interface OutsideLine {
  /** The platform's number of the line. */
  readonly lineRef: string;
  /** The platform's number of the item or variant, where it has one. */
  readonly itemCode: string | null;
  /** Our SKU, where the platform knows it. */
  readonly sku: string | null;
  readonly title: string;
  readonly quantity: number;
  /** Scale 4. */
  readonly unitPrice: string;
  readonly discountMinor: number;
  /** Given back on the platform before it was shipped: nothing is owed for it. */
  readonly cancelled: boolean;
}

/** An order of any platform in one form; what it cost is the platform's word. */
export interface OutsideOrder {
  readonly orderNo: string;
  readonly status: OutsideStatus;
  /** The platform's time of its last change: older news than what is known changes nothing. */
  readonly modifiedAt: Date;
  readonly placedAt: Date;
  /** Null until it is paid there. */
  readonly payment: { readonly reference: string; readonly paidAt: Date } | null;
  readonly memberNo: string | null;
  readonly lines: readonly OutsideLine[];
  readonly freightMinor: number;
  /** What the seller put on top of the prices. */
  readonly surchargeMinor: number;
  readonly totalMinor: number;
  readonly receiver: Receiver | null;
  readonly note: string | null;
}

/** Something in a platform's order that keeps it from being taken in. */
export interface IntakeFault {
  /** Where in the payload. */
  readonly path: readonly string[];
  readonly code: IntakeFaultCode;
  readonly zh: string;
  readonly en: string;
}

export type IntakeFaultCode =
  | 'NOT_JSON'
  | 'MISSING'
  | 'WRONG_FORMAT'
  | 'OUT_OF_RANGE'
  | 'AMOUNTS_DIFFER'
  | 'SKU_UNKNOWN'
  | 'MEMBER_UNKNOWN'
  | 'SHIPPED_ELSEWHERE'
  | 'TWICE_IN_BATCH'
  | 'NOT_TAKEN';

/** What a platform's adapter makes of one payload: an order, or everything wrong with it. */
export type AdaptedOrder =
  | { readonly ok: true; readonly order: OutsideOrder }
  | {
      readonly ok: false;
      readonly faults: readonly IntakeFault[];
      /** The order's number, where at least that can be read. */
      readonly orderNo: string | null;
    };
