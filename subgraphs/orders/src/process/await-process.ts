import { inOneReading, textsOf, type EntityManager, runPlanned } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { ProcessState } from '../domain/process-kinds.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from './work-context.ts';

const POLL_FIRST_MS = 20;
const POLL_MAX_MS = 200;

/** Waits until a process has ended, as long as a request may; then IN_PROGRESS. */
export async function awaitProcess(
  context: WorkContext,
  processId: string,
): Promise<Outcome<null, OrderRefusal>> {
  const until = performance.now() + context.workshop.config.waitMs;
  for (let pollMs = POLL_FIRST_MS; ; pollMs = Math.min(pollMs * 2, POLL_MAX_MS)) {
    const ended = await endOf(context.em, processId);
    if (ended) return ended;
    if (performance.now() + pollMs > until) return refuse({ kind: 'RequestInProgress' });
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Waits until nothing is being done to an order, as long as a request may. */
export async function awaitIdle(context: WorkContext, orderNo: string): Promise<void> {
  const until = performance.now() + context.workshop.config.waitMs;
  for (let pollMs = POLL_FIRST_MS; ; pollMs = Math.min(pollMs * 2, POLL_MAX_MS)) {
    const active = await runPlanned(
      context.em,
      `select 1 from order_process p join sales_order o on o.id = p.order_id
       where o.order_no = ? and p.ended_at is null`,
      [orderNo],
    );
    if (active.length === 0 || performance.now() + pollMs > until) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/**
 * Makes an attempt once nothing is being done to an order.
 *
 * Whoever was faster is waited for, and the attempt made again, as long as a request may.
 */
export async function whenIdle<Value>(
  context: WorkContext,
  orderNo: string,
  attempt: () => Promise<Outcome<Value, OrderRefusal>>,
): Promise<Outcome<Value, OrderRefusal>> {
  const until = performance.now() + context.workshop.config.waitMs;
  for (;;) {
    await awaitIdle(context, orderNo);
    const outcome = await attempt();
    const isLate = !outcome.ok && outcome.refusals[0].kind === 'RequestInProgress';
    if (!isLate || performance.now() > until) return outcome;
  }
}

async function endOf(
  em: EntityManager,
  processId: string,
): Promise<Outcome<null, OrderRefusal> | null> {
  const row = await readEnd(em, processId);
  // Ended processes are removed after a while; only accepted ones can still be asked for.
  return row ? outcomeOf(row) : accept(null);
}

/** How a process ended; null while it has not. */
export function outcomeOf({
  state,
  refusals,
}: Pick<EndRow, 'state'> & {
  readonly refusals: readonly OrderRefusal[] | null;
}): Outcome<null, OrderRefusal> | null {
  if (state === 'DONE') return accept(null);
  if (state !== 'REFUSED') return null;
  const [first, ...rest] = refusals ?? [];
  return first ? refuse(first, ...rest) : refuse({ kind: 'Unavailable' });
}

interface EndRow {
  readonly id: string;
  readonly state: ProcessState;
  readonly refusals: OrderRefusal[] | null;
}

const readEnd = inOneReading(async (em, ids: readonly string[]) => {
  const rows = await runPlanned<EndRow[]>(
    em,
    `select p.id, p.state, p.refusals
     from ${textsOf(ids)} k join order_process p on p.id = k.value::bigint`,
    [JSON.stringify(ids.map(String))],
  );
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  return ids.map((id) => byId.get(String(id)) ?? null);
});
