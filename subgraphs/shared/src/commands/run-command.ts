import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorKey, type Actor } from '../actor.ts';
import type { CommonRefusal } from '../graphql/user-error.ts';
import type { SubgraphEvents } from '../events/subgraph-events.ts';
import { accept, refuse, type Outcome } from '../outcome.ts';

type KeyRefusal = Extract<CommonRefusal, { kind: 'IdempotencyMismatch' | 'RequestInProgress' }>;

/** What a command needs of the request it runs in; every request context has it. */
export interface CommandContext {
  readonly actor: Actor;
  readonly em: EntityManager;
  readonly events: Pick<SubgraphEvents, 'append' | 'wake'>;
}

// A refusal must leave no trace, the key's row included: the transaction ends by this.
class RolledBack extends Error {
  readonly refusals: readonly [unknown, ...unknown[]];

  constructor(refusals: readonly [unknown, ...unknown[]]) {
    super('refused');
    this.refusals = refusals;
  }
}

const ATTEMPTS_MAX = 4;
const TWIN_WAIT = '5s';

/**
 * Runs a change once per (actor, idempotency key), in one transaction.
 *
 * An accepted value is stored with the change and given back to every repeat; keep it small and
 * plain (ids), it is JSON. A refusal rolls everything back, so the same key may succeed later. The
 * same key with another input is refused. A twin in progress is waited for, then IN_PROGRESS.
 *
 * Invariant INV9: the primary key of `idempotency_key` makes the twin wait for this transaction.
 */
export async function runCommand<Value, Refusal = never>(
  context: CommandContext,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
  change: (tx: EntityManager) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | KeyRefusal>> {
  const hash = inputHash(command.name, command.input);
  const actor = actorKey(context.actor);
  const outcome = await transactionally<Value, Refusal | KeyRefusal>(context.em, async (tx) => {
    await tx.execute(`set local lock_timeout = '${TWIN_WAIT}'`);
    const fresh = await tx.execute(
      `insert into idempotency_key (actor, key, command, input_hash) values (?, ?, ?, ?)
       on conflict (actor, key) do nothing returning 1`,
      [actor, command.idempotencyKey, command.name, hash],
    );
    if (fresh.length === 0) return replay<Value>(tx, actor, command.idempotencyKey, hash);

    const decision = await change(tx);
    if (!decision.ok) return decision;
    await tx.execute(
      `update idempotency_key set outcome = ?::jsonb where actor = ? and key = ?`,
      [JSON.stringify({ value: decision.value }), actor, command.idempotencyKey],
    );
    return decision;
  });
  if (outcome.ok) context.events.wake();
  return outcome;
}

/**
 * Runs a change in one transaction; a refusal rolls it back.
 *
 * Deadlocks and serialization failures are tried again, a few times, with jitter.
 */
export async function transactionally<Value, Refusal = never>(
  em: EntityManager,
  change: (tx: EntityManager) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | KeyRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const value = await em.fork().transactional(async (tx) => {
        const decision = await change(tx as EntityManager);
        if (!decision.ok) throw new RolledBack(decision.refusals);
        return decision.value;
      });
      return accept(value);
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, refusals: error.refusals as never };
      const code = sqlState(error);
      if (code === '55P03') return refuse({ kind: 'RequestInProgress' });
      if ((code !== '40001' && code !== '40P01') || attempt >= ATTEMPTS_MAX) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

async function replay<Value>(
  tx: EntityManager,
  actor: string,
  key: string,
  hash: string,
): Promise<Outcome<Value, KeyRefusal>> {
  const [row] = await tx.execute<{ input_hash: string; outcome: { value: Value } }[]>(
    `select input_hash, outcome from idempotency_key where actor = ? and key = ?`,
    [actor, key],
  );
  if (row?.input_hash !== hash) return refuse({ kind: 'IdempotencyMismatch' });
  return accept(row.outcome.value);
}

function inputHash(command: string, input: unknown): string {
  return createHash('sha256').update(`${command}\n${canonicalJson(input)}`).digest('base64url');
}

/** JSON with sorted keys, so that equal inputs have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The SQLSTATE behind an error, however deep the ORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return undefined;
}
