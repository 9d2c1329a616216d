import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { invalid, type InvalidInput } from '../refusals.ts';
import type { Movement } from '../movement.ts';
import { checkStep, type DocumentQuantity, type DocumentRefusal } from './transfer-refusals.ts';
import type {
  FactLine,
  SkuQuantity,
  TransferLine,
  TransferState,
  TransferStatus,
} from './transfer.ts';

/** What a step does: the transfer after it, what moves, what its history says. */
export interface TransferChange {
  readonly after: TransferState;
  readonly movements: readonly Movement[];
  readonly fact: readonly FactLine[];
}

export type TransferVerdict = Outcome<TransferChange, DocumentRefusal | InvalidInput>;

/** Agrees to a transfer, with other quantities where they are named; the source must hold them. */
export function decideApproval(
  transfer: TransferState,
  named: readonly SkuQuantity[],
  expectedVersion: number,
): TransferVerdict {
  const [blocked, ...more] = checkTransferStep(transfer, ['REQUESTED'], expectedVersion);
  if (blocked) return refuse(blocked, ...more);
  const strangers = named.flatMap((line, index) => stranger(transfer, line, index));
  const quantities = new Map(named.map(({ sku, quantity }) => [sku, quantity]));
  const lines = transfer.lines.map((line) => ({
    ...line,
    approved: quantities.get(line.sku) ?? line.requested,
  }));
  const isNothing = lines.every(({ approved }) => approved === 0);
  const fact = lines.map(({ sku, approved }) => ({ sku, quantity: approved }));
  return refuseIfAny([...strangers, ...(isNothing ? [nothingLeft()] : [])], {
    after: stepped(transfer, { status: 'APPROVED', lines }),
    movements: [],
    fact,
  });
}

/** Sends what was approved, or less where it is named: GOOD → TRANSIT at the source. */
export function decideShipment(
  transfer: TransferState,
  named: readonly SkuQuantity[],
  asked: { readonly expectedVersion: number; readonly now: Date; readonly reason: string | null },
): TransferVerdict {
  const [blocked, ...more] = checkTransferStep(transfer, ['APPROVED'], asked.expectedVersion);
  if (blocked) return refuse(blocked, ...more);
  const byLine = new Map(transfer.lines.map((line) => [line.sku, line]));
  const refusals = named.flatMap((line, index) => [
    ...stranger(transfer, line, index),
    ...tooMany(transfer, line, byLine.get(line.sku)?.approved ?? 0, index),
  ]);
  const quantities = new Map(named.map(({ sku, quantity }) => [sku, quantity]));
  const lines = transfer.lines.map((line) => ({
    ...line,
    shipped: quantities.get(line.sku) ?? line.approved ?? 0,
  }));
  const sent = lines.filter(({ shipped }) => shipped > 0);
  return refuseIfAny([...refusals, ...(sent.length === 0 ? [nothingLeft()] : [])], {
    after: stepped(transfer, { status: 'SHIPPED', lines }),
    movements: sent.map(({ sku, shipped }) => ({
      sku,
      location: transfer.from,
      type: 'TRANSFER_OUT',
      from: 'GOOD',
      to: 'TRANSIT',
      quantity: shipped,
      document: transfer.transferNo,
      reason: asked.reason,
      occurredAt: asked.now,
    })),
    fact: lines.map(({ sku, shipped }) => ({ sku, quantity: shipped })),
  });
}

/** Ends a transfer before anything has left. */
export function decideEnd(
  transfer: TransferState,
  status: 'REJECTED' | 'CANCELLED',
  expectedVersion: number,
): TransferVerdict {
  const allowed: readonly TransferStatus[] =
    status === 'REJECTED' ? ['REQUESTED'] : ['REQUESTED', 'APPROVED'];
  const blocked = checkTransferStep(transfer, allowed, expectedVersion);
  return refuseIfAny(blocked, {
    after: stepped(transfer, { status }),
    movements: [],
    fact: transfer.lines.map((line) => ({
      sku: line.sku,
      quantity: line.approved ?? line.requested,
    })),
  });
}

/** What stands against a step of a transfer. */
export function checkTransferStep(
  transfer: TransferState,
  allowed: readonly TransferStatus[],
  expectedVersion: number | null,
) {
  const field = ['input', 'transferNo'];
  const document = { ...transfer, field, documentNo: transfer.transferNo };
  return checkStep<TransferStatus>(document, allowed, expectedVersion);
}

/** The transfer one version further. */
export function stepped(transfer: TransferState, changed: Partial<TransferState>): TransferState {
  return { ...transfer, ...changed, version: transfer.version + 1 };
}

/** More units than are allowed, as a refusal. */
export function tooMany(
  { transferNo }: TransferState,
  { sku, quantity }: SkuQuantity,
  allowed: number,
  index: number,
): readonly DocumentQuantity[] {
  if (quantity <= allowed) return [];
  const field = ['input', 'lines', String(index), 'quantity'];
  const common = { kind: 'DocumentQuantity', documentNo: transferNo } as const;
  return [{ ...common, field, sku, requested: quantity, allowed }];
}

/** A SKU that the transfer does not name. */
function stranger(transfer: TransferState, { sku }: SkuQuantity, index: number): InvalidInput[] {
  if (transfer.lines.some((line: TransferLine) => line.sku === sku)) return [];
  const field = ['input', 'lines', String(index), 'sku'];
  const { transferNo } = transfer;
  return [invalid(field, `调拨单 ${transferNo} 没有 ${sku}。`, `${transferNo} holds no ${sku}.`)];
}

function nothingLeft(): InvalidInput {
  const zh = '至少要有一行数量大于 0；否则请驳回或取消。';
  const en = 'At least one line needs units; else reject or cancel the transfer.';
  return invalid(['input', 'lines'], zh, en);
}
