import type { NewEvent } from '@entresol/shared';
import type {
  FactLine,
  TransferOrigin,
  TransferStatus,
  TransferStep,
} from '../domain/transfer/transfer.ts';

/** A step of a transfer with what it was about. `version` grows by one with each. */
export interface TransferFactPayload {
  readonly transferNo: string;
  readonly from: string;
  readonly to: string;
  readonly status: TransferStatus;
  readonly version: number;
  readonly origin: TransferOrigin;
  /** The order or proposal that the transfer serves. */
  readonly originDocument: string | null;
  readonly lines: readonly FactLine[];
  /** Kind and id of the actor. */
  readonly by: string;
  readonly reason: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/** Payloads of the events of transfers, by type. */
export interface TransferEvents {
  readonly TransferRequested: TransferFactPayload;
  readonly TransferApproved: TransferFactPayload;
  readonly TransferRejected: TransferFactPayload;
  readonly TransferShipped: TransferFactPayload;
  readonly TransferReceived: TransferFactPayload;
  readonly TransferSettled: TransferFactPayload;
  readonly TransferCancelled: TransferFactPayload;
}

const TYPES = {
  REQUESTED: 'TransferRequested',
  APPROVED: 'TransferApproved',
  REJECTED: 'TransferRejected',
  SHIPPED: 'TransferShipped',
  RECEIVED: 'TransferReceived',
  SETTLED: 'TransferSettled',
  CANCELLED: 'TransferCancelled',
} as const satisfies Record<TransferStep, keyof TransferEvents>;

/** A transfer made a step. */
export function transferStepped(
  fact: Omit<TransferFactPayload, 'at'> & { readonly step: TransferStep; readonly at: Date },
): NewEvent {
  const { transferNo, from, to, status, version, origin, originDocument, lines, by, reason } = fact;
  const payload = {
    transferNo,
    from,
    to,
    status,
    version,
    origin,
    originDocument,
    lines,
    by,
    reason,
    at: fact.at.toISOString(),
  };
  return { type: TYPES[fact.step], key: transferNo, payload };
}
