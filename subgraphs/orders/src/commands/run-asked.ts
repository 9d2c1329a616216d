import { findReplay, runCommand, type EntityManager } from '@entresol/shared';
import { refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../domain/check-key.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';

/**
 * Runs a command once per key, after others were asked what speaks against it (INV9).
 *
 * A repeat gets its first answer whatever they would say by now: a till may send it days later, when
 * a product is no longer sold and a place has closed. `ask` opens no transaction.
 */
export async function runAsked<Value>(
  context: WorkContext,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
  ask: () => Promise<readonly OrderRefusal[]>,
  change: (tx: EntityManager) => Promise<Outcome<Value, OrderRefusal>>,
): Promise<Outcome<Value, OrderRefusal>> {
  const badKey = checkKey(command.idempotencyKey);
  if (badKey) return refuse(badKey);
  const [first, ...rest] = await ask();
  if (first) {
    // Looked for only now: hardly anybody repeats a request, and less often one that is refused.
    const known = await findReplay<Value>(context, command);
    if (known.ok && !known.value) return refuse(first, ...rest);
  }
  return runCommand<Value, OrderRefusal>(context, command, change);
}
