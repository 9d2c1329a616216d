import { applyAmendment } from '../commands/amend/apply-amendment.ts';
import { amendForbids } from '../commands/amend/plan-amendment.ts';
import { lockOrder } from '../commands/lock-order.ts';
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
  if (isSeen) {
    await applyAmendment(context, tx, order, { data, facts: carried.facts, actor: record.actor });
  } else {
    await refuseAmendment(end);
  }
  const back = isSeen ? data.shed : [];
  const whole = isSeen ? null : data.grow!.reference;
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
