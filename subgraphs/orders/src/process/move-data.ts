import type { ReturnCondition } from '../domain/decide-return.ts';

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

/** Units that are not to leave after all, and how they are taken off what is held. */
export interface OffHoldData {
  readonly reference: string;
  /** What they are divided off first; null where all of the hold goes. */
  readonly split: HandOverData['split'];
  /** Nobody found them, so that they leave the books too; otherwise they are free again. */
  readonly isMissing: boolean;
}

/** A part of an order that goes to another place. */
export interface MoveData {
  readonly fulfilmentNo: string;
  /** Where it may go, in turn; the first is tried now. */
  readonly locations: readonly string[];
  readonly attempt: number;
  /** Everything that it is or may be held under; the last is where it is to be held. */
  readonly references: readonly string[];
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity: number;
    /** The campaign's pool that they come out of. */
    readonly pool?: string | null;
  }[];
  /** The channel whose quota and places count. */
  readonly channel?: string;
  /** A place with that much work takes no more. */
  readonly openOrdersMax?: number | null;
  /** What holds the units here, and ends as they are held there. */
  readonly replaces?: string | null;
}

/** What an order of an outside platform is accepted with. */
export interface IntakeData {
  /** Null while the buyer has not paid there. */
  readonly payment: { readonly reference: string; readonly paidAt: string } | null;
}

/** What the steps of a return ask the other parts of the house for. */
export interface ReturnData {
  readonly returnNo: string;
  readonly points: number;
  readonly goods: readonly {
    readonly sku: string;
    readonly location: string;
    readonly quantity: number;
    readonly condition: ReturnCondition;
  }[];
}
