import { AbandonedError } from '@entresol/shared';
import {
  afterPage,
  erasurePause,
  type ErasedPage,
  type ErasureAdvance,
  type ErasureStep,
} from '../../domain/privacy/erasure.ts';
import { PersonEraseDocument } from '../../remote/generated.ts';
import type { ErasureContext } from './erasure-context.ts';

const PHONES_A_CALL = 20;
const BATCH = 20;

/** What is read of an erasure by whoever owns it for now. */
export const TAKEN = 'member_no, phones, step, cursor, orders, waiting, asked_at, token, tries';

/** An erasure as its owner took it. */
export interface Taken {
  readonly member_no: string;
  readonly phones: readonly string[];
  readonly step: ErasureStep;
  readonly cursor: string | null;
  readonly orders: number;
  readonly waiting: number;
  readonly asked_at: string | Date;
  readonly token: number;
  readonly tries: number;
}

/**
 * Goes on with forgetting a member, until nothing of it is due.
 *
 * The row is the queue: who takes it raises its token and has a lease. Another part of the house
 * is called with no transaction open and may be told twice; what it answered is stored only while
 * the token is still the taker's. Who has no answer leaves it for later. Who began it hands over
 * what is their own from the start.
 */
export async function runErasure(
  context: ErasureContext,
  memberNo: string,
  own?: Taken,
): Promise<void> {
  const first = own ?? (await take(context, memberNo));
  for (let taken = first; taken; taken = await take(context, memberNo)) {
    try {
      const page = await tellOrders(context, taken);
      const advance = afterPage({ ...taken, askedAt: new Date(taken.asked_at) }, page, {
        now: context.clock.now(),
        settleMs: context.forgetting.config.settleMs,
      });
      await store(context, taken, advance);
    } catch (err) {
      if (err instanceof AbandonedError) throw err;
      context.log.warn({ err, memberNo }, 'a member is forgotten later');
      await putOff(context, taken);
      return;
    }
    context.forgetting.reach(`members.erase.${taken.step}.after-store`);
  }
}

/** Goes on with all that is due; says how many members that were. */
export async function runDueErasures(context: ErasureContext): Promise<number> {
  const due = await context.em.execute<{ member_no: string }[]>(
    `select member_no from member_erasure where ended_at is null and due_at <= ?
     order by due_at limit ?`,
    [context.clock.now(), BATCH],
  );
  for (const { member_no: memberNo } of due) await runErasure(context, memberNo);
  return due.length;
}

/** Until when whoever takes an erasure now is its owner. */
export function leaseEnd({ clock, forgetting }: ErasureContext): Date {
  return new Date(clock.now().getTime() + forgetting.config.leaseMs);
}

async function take(context: ErasureContext, memberNo: string): Promise<Taken | null> {
  const now = context.clock.now();
  const [taken] = await context.em.execute<Taken[]>(
    `update member_erasure set token = token + 1, due_at = ?
     where member_no = ? and ended_at is null and due_at <= ?
     returning ${TAKEN}`,
    [leaseEnd(context), memberNo, now],
  );
  return taken ?? null;
}

/** Orders find theirs by the number and by phones, which finds guests, too. */
async function tellOrders(context: ErasureContext, taken: Taken): Promise<ErasedPage> {
  const { reach } = context.forgetting;
  const { step, cursor } = taken;
  const input = { memberNo: taken.member_no, phones: taken.phones.slice(0, PHONES_A_CALL) };
  reach(`members.erase.${step}.before-call`);
  const { personErase } = await context.call('orders', PersonEraseDocument, {
    input,
    after: cursor,
  });
  reach(`members.erase.${step}.after-call`);
  const { orders, waiting, next, userErrors } = personErase;
  if (orders == null || waiting == null) {
    throw new Error(`orders forget nobody: ${userErrors.map(({ code }) => code).join(', ')}`);
  }
  return { orders, waiting, next: next ?? null };
}

async function store(context: ErasureContext, taken: Taken, advance: ErasureAdvance) {
  const { step, cursor, orders, waiting, dueAt } = advance;
  // The second pass counts anew what still waits.
  const isNewPass = step !== taken.step;
  await context.em.execute(
    `update member_erasure set step = ?, cursor = ?, orders = ?, waiting = ?, due_at = ?, tries = 0,
       ended_at = ?, phones = case when ?::boolean then null else phones end
     where member_no = ? and token = ?`,
    [
      step,
      cursor,
      orders,
      isNewPass ? 0 : waiting,
      dueAt,
      dueAt === null ? context.clock.now() : null,
      dueAt === null,
      taken.member_no,
      taken.token,
    ],
  );
}

async function putOff(context: ErasureContext, { member_no, token, tries }: Taken) {
  const dueAt = new Date(context.clock.now().getTime() + erasurePause(tries));
  await context.em.execute(
    `update member_erasure set due_at = ?, tries = tries + 1 where member_no = ? and token = ?`,
    [dueAt, member_no, token],
  );
}
