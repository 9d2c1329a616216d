import type { LevelKey } from '../level.ts';
import type { LotName } from '../lot/lot.ts';
import type { Movement, StockCondition } from '../movement.ts';

/** What becomes of a batch of which some rows cannot be taken. */
export type SyncErrorPolicy = 'REJECT_ALL' | 'SKIP_FAILED_ROWS';

export type SyncKind = 'COUNTS' | 'MOVEMENTS';

/** APPLIED changed the books; UNCHANGED had nothing to change, or had come before. */
export type SyncRowStatus = 'APPLIED' | 'UNCHANGED' | 'REJECTED';

/** A row of an outside system with canonical codes. */
export interface SyncRow extends LevelKey {
  /** Its place in the batch, from 0. */
  readonly index: number;
  readonly quantity: number;
  /** Of counts: which units, and what the outside system believes the books say. */
  readonly condition: StockCondition | null;
  readonly expectedQuantity: number | null;
  /** Of movements: the outside system's own number, and what moved. */
  readonly externalId: string | null;
  /** Which lot was counted; left out, all units of the condition. */
  readonly lot?: LotName;
  readonly movement: Movement | null;
}

/** Why a row cannot be taken; `code` is stable. */
export interface RowFault {
  readonly code:
    | 'INVALID_ROW'
    | 'DUPLICATE_ROW'
    | 'SKU_UNKNOWN'
    | 'LOCATION_UNKNOWN'
    | 'STOCK_CHANGED'
    | 'STALE_COUNT'
    | 'INSUFFICIENT_STOCK'
    | 'LOT_REQUIRED'
    | 'LOT_DATES_DIFFER'
    | 'LOT_EXPIRED'
    | 'LOT_NOT_TRACKED'
    | 'EXTERNAL_ID_TAKEN';
  readonly message: { readonly zh: string; readonly en: string };
}

/** What became of one row. */
export interface DecidedRow {
  readonly row: SyncRow;
  readonly status: SyncRowStatus;
  readonly fault: RowFault | null;
  /** What is to be posted for it. */
  readonly movement: Movement | null;
}

/** A row cannot be taken, and the caller wants all or none. */
export interface SyncRowRejected {
  readonly kind: 'SyncRowRejected';
  readonly index: number;
  readonly fault: RowFault;
}

/** A batch of this number came before with something else in it. */
export interface SyncBatchDiffers {
  readonly kind: 'SyncBatchDiffers';
  readonly batchNo: string;
}

export type SyncRefusal = SyncRowRejected | SyncBatchDiffers;
