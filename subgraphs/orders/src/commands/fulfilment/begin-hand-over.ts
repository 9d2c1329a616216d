import type { EntityManager } from '@entresol/shared';
import type { HandOverData } from '../../process/move-data.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { startProcess } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';

/** Begins to take goods that have left out of stock; they have left, so it only goes forward. */
export function beginHandOver(
  context: WorkContext,
  tx: EntityManager,
  given: {
    readonly order: LockedOrder;
    readonly actor: string;
    readonly sent: readonly HandOverData[];
  },
): Promise<ProcessRecord> {
  const { order, actor, sent } = given;
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'HAND_OVER',
    actor,
    data: {
      facts: { spendsPoints: false, paid: true, splits: sent.some(({ split }) => split !== null) },
      handOver: sent,
    },
    now: context.clock.now(),
    leaseMs: context.workshop.config.leaseMs,
  });
}
