import { findReplay, RemoteCallError, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { callRefusal } from '../../domain/call-fate.ts';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { findPlatform, platformNotFound } from './find-platform.ts';
import { takeRows, type IntakeRow } from './take-rows.ts';

const ORDERS_MAX = 200;

/** What a platform, or a connector for it, hands over. */
export interface IntakeBatch {
  readonly platform: string;
  /** Each order as the platform wrote it: JSON. */
  readonly orders: readonly string[];
}

/**
 * Takes a batch of outside orders in: each for itself, so that one that is wrong holds up no other.
 *
 * A platform's number is an order's key: who sends it again, with this key or another, in parallel
 * or after years, changes nothing. Who died in the middle sends the batch again.
 */
export async function intakeOrders(
  context: WorkContext,
  batch: IntakeBatch,
  idempotencyKey: string,
): Promise<Outcome<readonly IntakeRow[], OrderRefusal>> {
  context.access.require('intake:write');
  const wrong = checkKey(idempotencyKey) ?? sizeRefusal(batch);
  if (wrong) return refuse(wrong);
  const command = { name: 'intakeOrders', idempotencyKey, input: batch };
  const known = await findReplay<IntakeRow[]>(context, command);
  if (!known.ok || known.value) return known as Outcome<readonly IntakeRow[], OrderRefusal>;
  const platform = await findPlatform(context.em, batch.platform);
  if (!platform) return refuse(platformNotFound(batch.platform));
  try {
    const rows = await takeRows(context, platform, batch.orders);
    return await runCommand<readonly IntakeRow[], OrderRefusal>(context, command, async () =>
      accept(rows),
    );
  } catch (err) {
    // Nobody knows the products now: the rows that are in stay in, the batch comes again.
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'orders could not be taken in');
    return refuse(callRefusal(err.code));
  }
}

function sizeRefusal({ orders }: IntakeBatch): OrderRefusal | null {
  if (orders.length >= 1 && orders.length <= ORDERS_MAX) return null;
  const zh = `一次 1 到 ${ORDERS_MAX} 张订单。`;
  return invalid(['input', 'orders'], zh, `One call takes 1 to ${ORDERS_MAX} orders.`);
}
