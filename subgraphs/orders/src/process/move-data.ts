/** Goods that have left: what is to be taken out of stock, divided off what is held first. */
export interface HandOverData {
  readonly reference: string;
  /** Null where everything that is held has left. */
  readonly split: {
    readonly from: string;
    readonly lines: readonly {
      readonly sku: string;
      readonly quantity: number;
      readonly location: string;
    }[];
  } | null;
}

/** A part of an order that goes to another place. */
export interface MoveData {
  readonly fulfilmentNo: string;
  /** Where it may go, in turn; the first is tried now. */
  readonly locations: readonly string[];
  readonly attempt: number;
  /** Everything that it is or may be held under; the last is where it is to be held. */
  readonly references: readonly string[];
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** What an order of an outside platform is accepted with. */
export interface IntakeData {
  /** Null while the buyer has not paid there. */
  readonly payment: { readonly reference: string; readonly paidAt: string } | null;
}
