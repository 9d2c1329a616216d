import { coversStore, type EntityManager, type Scope } from '@entresol/shared';
import type { CartInput } from '../../domain/check-cart.ts';
import { draftState, type DraftState } from '../../domain/desk/draft-state.ts';
import type { OrderStatus } from '../../domain/order-state.ts';
import { invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';

/** A draft as a command sees it. */
export interface DraftRow {
  readonly draft_no: string;
  readonly store: string;
  readonly member_no: string;
  readonly staff_no: string | null;
  readonly state: string;
  readonly cart: CartInput;
  readonly version: number;
  readonly order_no: string | null;
  readonly order_status: OrderStatus | null;
  readonly expires_at: Date | string;
}

/** Reads a draft; under its lock where it is to be changed. */
export async function readDraft(
  em: EntityManager,
  draftNo: string,
  lock: '' | 'for update of d' = '',
): Promise<DraftRow | null> {
  const [row] = await em.execute<DraftRow[]>(
    `select d.draft_no, d.store, d.member_no, d.staff_no, d.state, d.cart, d.version, d.order_no,
       o.status as order_status, d.expires_at
     from order_draft d left join sales_order o on o.order_no = d.order_no
     where d.draft_no = ? ${lock}`,
    [draftNo],
  );
  return row ?? null;
}

/** Whether a scope covers a draft: its store's staff, or the member it is for. */
export function coversDraft(
  scope: Scope | null,
  draft: { readonly store: string; readonly memberNo: string },
): boolean {
  if (!scope) return false;
  return scope.kind === 'SELF' ? scope.id === draft.memberNo : coversStore(scope, draft.store);
}

/** Where a draft stands now. */
export function stateOf(row: DraftRow, now: Date): DraftState {
  const { state, order_status: orderStatus, expires_at } = row;
  return draftState({ state, orderStatus, expiresAt: new Date(expires_at) }, now);
}

/** What is told of a draft that is not there, or not theirs: the same. */
export function draftNotFound(draftNo: string): OrderRefusal {
  return notFound(['input', 'draftNo'], `草稿单 ${draftNo}`, `Draft ${draftNo}`);
}

/** Why a draft cannot be changed or confirmed any more; null when it can. */
export function closedRefusal(row: DraftRow, now: Date): OrderRefusal | null {
  const state = stateOf(row, now);
  if (state === 'OPEN') return null;
  const zh = `草稿单 ${row.draft_no} 已${CLOSED_ZH[state]}。`;
  const en = `Draft ${row.draft_no} is ${state.toLowerCase()}.`;
  return invalid(['input', 'draftNo'], zh, en);
}

const CLOSED_ZH = { CONFIRMED: '确认', DISCARDED: '作废', EXPIRED: '过期' } as const;

/** Refuses a change by who has seen another version. */
export function draftChanged(row: DraftRow, expected: number | null): OrderRefusal | null {
  if (expected === null || expected === row.version) return null;
  const actual = { orderNo: row.draft_no, actualVersion: row.version };
  return { kind: 'OrderChanged', expectedVersion: expected, ...actual };
}
