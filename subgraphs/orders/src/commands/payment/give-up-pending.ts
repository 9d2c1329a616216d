import type { EntityManager } from '@entresol/shared';

/**
 * Waits for no payment of a locked order any longer, but for one that may be spared.
 *
 * Each is asked after at its provider at once, and closed there; money that still comes goes back.
 */
export async function giveUpPending(
  tx: EntityManager,
  orderId: string,
  given: { readonly reason: string; readonly now: Date; readonly spared?: string },
): Promise<void> {
  await tx.execute(
    `update payment set state = 'FAILED', failure = ?, query_at = ?, query_attempts = 0
     where order_id = ? and state = 'PENDING' and payment_no is distinct from ?`,
    [given.reason, given.now, orderId, given.spared ?? null],
  );
}

/** Whether a payment of an order is still waited for. */
export async function hasPending(tx: EntityManager, orderId: string): Promise<boolean> {
  const rows = await tx.execute(
    `select 1 from payment where order_id = ? and state = 'PENDING' limit 1`,
    [orderId],
  );
  return rows.length > 0;
}
