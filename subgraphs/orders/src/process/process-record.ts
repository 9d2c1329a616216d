import type { AmendData } from './amend-data.ts';
import assert from 'node:assert';
import { inOneStatement, rowsOf, type EntityManager, runPlanned } from '@entresol/shared';
import type { Tender } from '../domain/payment/decide-tender.ts';
import type { HandOverData, IntakeData, MoveData, OffHoldData, ReturnData } from './move-data.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type {
  ProcessFacts,
  ProcessKind,
  ProcessState,
  ProcessStep,
} from '../domain/process-kinds.ts';
import { stepsOf } from '../domain/process-plan.ts';
import type { QuoteCartInput, StockTakerInput } from '../remote/generated.ts';
import { inOrder } from './append-facts.ts';

/** What the steps of SUBMIT ask the other parts of the house for; the same at every attempt. */
export interface SubmitData {
  readonly location: string;
  /** Places to go to next, should this one lack the stock. */
  readonly alternatives?: readonly string[];
  /** What each place sends, where there are several; all of it is held at once. */
  readonly parts?: readonly FulfilmentPart[];
  /** Plans to go on with, should these places lack the stock. */
  readonly otherPlans?: readonly (readonly FulfilmentPart[])[];
  /** A place with that many waiting orders takes no more; without it, any number. */
  readonly openOrdersMax?: number;
  /** How many places were tried, this one included; 1 when left out. */
  readonly attempt?: number;
  /** Whether routing chose the place, and which cart's hold becomes the order's. */
  readonly routed?: boolean;
  readonly takesOver?: string;
  /** For whom it does; who prepared the order, where somebody else confirmed it. */
  readonly takenBy?: StockTakerInput;
  readonly stock: readonly { readonly sku: string; readonly quantity: number }[];
  readonly cart: QuoteCartInput;
  readonly discountMinor: number;
  readonly totalMinor: number;
  readonly memberNo: string | null;
  readonly points: number;
}

/** What a counter sale carries beside its order; `submit` says what is locked and held. */
export interface SaleData {
  readonly tenders: readonly Tender[];
  readonly shiftNo: string | null;
  /** By the till's clock, RFC 3339. */
  readonly occurredAt: string;
  /** Of a sale made offline: the till, and its own number of the sale. */
  readonly offline?: {
    readonly store: string;
    readonly device: string;
    readonly sequence: number;
  };
}

/** What a process carries from its start. */
export interface ProcessData {
  readonly facts: ProcessFacts;
  /** Released when the process is refused, so that the same key may succeed later. */
  readonly key?: { readonly actor: string; readonly key: string };
  readonly submit?: SubmitData;
  readonly handOver?: readonly HandOverData[];
  readonly move?: MoveData;
  readonly offHold?: OffHoldData;
  readonly return?: ReturnData;
  /** What a counter sale carries beside its order. */
  readonly sale?: SaleData;
  readonly note?: string | null;
  /** Whether who began it hands out cash that is due back. */
  readonly paysCash?: boolean;
  /** Whether the platform that took the money has given it back. */
  readonly paidBackOutside?: boolean;
  readonly intake?: IntakeData;
  readonly amend?: AmendData;
  /** A refund that failed at its provider, and its next number there. */
  readonly retry?: {
    readonly refundNo: string;
    readonly paymentNo: string;
    readonly newNo: string;
  };
}

/** A process as the worker that holds its lease sees it. */
export interface ProcessRecord {
  readonly id: string;
  readonly orderId: string;
  readonly orderNo: string;
  readonly kind: ProcessKind;
  readonly state: ProcessState;
  readonly step: ProcessStep;
  readonly actor: string;
  readonly data: ProcessData;
  readonly refusals: readonly OrderRefusal[];
  readonly attempts: number;
  readonly leaseToken: number;
}

export interface ProcessRow {
  readonly id: string;
  readonly order_id: string;
  readonly order_no: string;
  readonly kind: ProcessKind;
  readonly state: ProcessState;
  readonly step: ProcessStep;
  readonly actor: string;
  readonly data: ProcessData;
  readonly refusals: readonly OrderRefusal[] | null;
  readonly attempts: number;
  readonly lease_token: number;
}

export function toRecord(row: ProcessRow): ProcessRecord {
  return {
    id: String(row.id),
    orderId: String(row.order_id),
    orderNo: row.order_no,
    kind: row.kind,
    state: row.state,
    step: row.step,
    actor: row.actor,
    data: row.data,
    refusals: row.refusals ?? [],
    attempts: row.attempts,
    leaseToken: row.lease_token,
  };
}

/** What a process begins with. */
export interface ProcessStart {
  readonly orderId: string;
  readonly orderNo: string;
  readonly kind: ProcessKind;
  readonly actor: string;
  readonly data: ProcessData;
  readonly now: Date;
  readonly leaseMs: number;
}

/** Begins a process in the transaction of the change that decides it; the caller holds its lease. */
export async function startProcess(tx: EntityManager, start: ProcessStart): Promise<ProcessRecord> {
  const record = await startProcessIfIdle(tx, start);
  assert(record, `nothing else is being done to ${start.orderNo}`);
  return record;
}

/** The same, or null while something else is being done to the order. */
export async function startProcessIfIdle(
  tx: EntityManager,
  start: ProcessStart,
): Promise<ProcessRecord | null> {
  const { orderId, orderNo, kind, actor, data } = start;
  const id = await insertProcess(tx, start);
  if (id === null) return null;
  return toRecord({
    id,
    order_id: orderId,
    order_no: orderNo,
    kind,
    state: 'RUNNING',
    step: firstStep(start),
    actor,
    data,
    refusals: null,
    attempts: 1,
    lease_token: 1,
  });
}

function firstStep({ kind, data }: ProcessStart): ProcessStep {
  return stepsOf(kind, data.facts)[0]!;
}

const START_COLUMNS = `"orderId" bigint, kind text, step text, actor text, data jsonb,
  "leaseUntil" timestamptz, at timestamptz`;

/** Inserts processes and gives their ids; null for an order that is being worked on. */
const insertProcess = inOneStatement(async (tx, starts: readonly ProcessStart[]) => {
  const rows = starts.map((start) => {
    const { orderId, kind, actor, data, now, leaseMs } = start;
    const leaseUntil = new Date(now.getTime() + leaseMs);
    return { orderId, kind, step: firstStep(start), actor, data, leaseUntil, at: now };
  });
  const made = await runPlanned<{ id: string; order_id: string }[]>(
    tx,
    `insert into order_process (order_id, kind, state, step, actor, data, attempts, lease_token,
       lease_until, next_attempt_at, started_at)
     select "orderId", kind, 'RUNNING', step, actor, data, 1, 1, "leaseUntil", at, at
     from ${rowsOf(rows, START_COLUMNS)} s
     on conflict (order_id) where ended_at is null do nothing returning id, order_id`,
    [JSON.stringify(inOrder(rows))],
  );
  const byOrder = new Map(made.map((row) => [String(row.order_id), row.id]));
  return starts.map(({ orderId }) => byOrder.get(String(orderId)) ?? null);
});
