import { applyAmendment } from '../commands/amend/apply-amendment.ts';
import { applyPaid } from '../commands/amend/apply-paid.ts';
import { awaitSurcharge } from '../commands/amend/pending-amendment.ts';
import { amendForbids } from '../commands/amend/plan-amendment.ts';
import { lockOrder, type LockedOrder } from '../commands/lock-order.ts';
import { appendFacts } from './append-facts.ts';
import type { End } from './ends.ts';
import { startProcess, type ProcessRecord } from './process-record.ts';
import assert from 'node:assert';

/** What a process of an amendment carries. */
export function amendOf(record: ProcessRecord) {
  assert(record.data.amend, `process ${record.id} carries its amendment`);
  return record.data.amend;
}

/**
 * Changes the order now that what it needs besides is held, if it is still what was seen.
 *
 * A payment may have begun meanwhile: then nothing is changed, and what was held goes back.
 */
export async function endGrowth(end: End): Promise<void> {
  const { context, tx, record, carried } = end;
  const data = amendOf(record);
  const order = await lockOrder(tx, record.orderNo);
  assert(order, `order ${record.orderNo} exists`);
  const isSeen = order.version === data.version && amendForbids(order) === null;
  if (isSeen && data.paid && (await changePaid(end, order))) return;
  if (isSeen && !data.paid) {
    await applyAmendment(context, tx, order, { data, facts: carried.facts, actor: record.actor });
  } else {
    await refuseAmendment(end);
  }
  const isDone = isSeen && !data.paid;
  const back = isDone ? data.shed : [];
  const whole = isDone ? null : data.grow!.reference;
  if (back.length === 0 && whole === null) return;
  await startProcess(tx, {
    orderId: record.orderId,
    orderNo: record.orderNo,
    kind: 'AMEND',
    actor: record.actor,
    data: {
      facts: { spendsPoints: false, paid: false },
      amend: { ...data, shed: back, releases: whole },
    },
    now: end.now,
    leaseMs: 0,
  });
}

/** Changes a paid order, or lets it wait for what it now costs besides; false when it cannot be. */
async function changePaid(end: End, order: LockedOrder): Promise<boolean> {
  const { context, tx, record, carried } = end;
  const { paid, ...data } = amendOf(record);
  assert(paid, 'an amendment of a paid order says what it does');
  const change = { data: { ...data, paid }, facts: carried.facts, actor: record.actor };
  if (paid.differenceMinor > 0) {
    await awaitSurcharge(context, tx, order, change);
    return true;
  }
  return (await applyPaid(context, tx, order, { ...change, leaseMs: 0 })).ok;
}

/** Ends an amendment that changes nothing. */
export async function refuseAmendment({ tx, record, carried, now }: End): Promise<void> {
  await tx.execute(
    `update order_amendment set state = 'REFUSED', ended_at = ?
     where order_id = ? and revision = ?`,
    [now, record.orderId, amendOf(record).revision],
  );
  const facts = [...carried.facts, { fact: 'AMENDMENT_REFUSED' as const }];
  await appendFacts(tx, record.orderId, { facts, actor: record.actor, at: now });
}
