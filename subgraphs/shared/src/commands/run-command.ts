import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorKey, type Actor } from '../actor.ts';
import { INSERT_EVENTS, keepEvents, takeEvents, writeKeptEvents } from '../events/event-log.ts';
import type { SubgraphEvents } from '../events/subgraph-events.ts';
import { badInput } from '../graphql/bad-input.ts';
import type { CommonRefusal } from '../graphql/user-error.ts';
import { accept, refuse, type Outcome } from '../outcome.ts';
import { runPlanned } from '../persistence/run-planned.ts';
import { rowsOf } from '../persistence/rows-of.ts';
import { sqlState } from '../persistence/sql-state.ts';
import { inOneReading } from './read-together.ts';

export { sqlState };

export type KeyRefusal = Extract<
  CommonRefusal,
  { kind: 'IdempotencyMismatch' | 'RequestInProgress' }
>;

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

// The key was there and is gone: retention removed it between two statements.
class KeyGone extends Error {
  readonly code = '40001';
}

const ATTEMPTS_MAX = 4;
const LOCK_WAIT = '5s';
const KEY = /^[^\p{Cc}\p{Cs}]{1,255}$/u;

/**
 * Runs a change once per (actor, idempotency key), in one transaction.
 *
 * An accepted value is stored with the change and given back to every repeat; keep it small and
 * plain (ids): it is JSON, in the first answer as well. A refusal rolls everything back, so the
 * same key may succeed later. The same key with another input is refused. A twin in progress is
 * waited for, then IN_PROGRESS; so is whoever else holds a row of the change.
 *
 * Invariant INV9: the primary key of `idempotency_key` makes the twin wait for this transaction.
 */
export async function runCommand<Value, Refusal = never>(
  context: CommandContext,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
  change: (tx: EntityManager) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | KeyRefusal>> {
  const { actor, key, hash } = keyRow(context, command);
  const outcome = await transactionally<Value, Refusal | KeyRefusal>(context.em, async (tx) => {
    // The limit is set before the row is tried, and ends with the transaction.
    const fresh = await runPlanned(
      tx,
      `insert into idempotency_key (actor, key, command, input_hash)
       select ?, ?, ?, ? from set_config('lock_timeout', ?, true)
       on conflict (actor, key) do nothing returning 1`,
      [actor, key, command.name, hash, LOCK_WAIT],
    );
    if (fresh.length === 0) {
      const stored = await findStored<Value>(tx, actor, key, hash);
      if (!stored) throw new KeyGone('the key expired just now');
      return stored;
    }

    const decision = await change(tx);
    if (!decision.ok) return decision;
    const stored = JSON.stringify({ value: decision.value });
    await runPlanned(
      tx,
      `with told as (${INSERT_EVENTS})
       update idempotency_key set outcome = ?::jsonb where actor = ? and key = ?`,
      [JSON.stringify(takeEvents(tx)), stored, actor, key],
    );
    // Read back, so that the first answer and its repeats cannot differ.
    return accept((JSON.parse(stored) as { value: Value }).value);
  });
  if (outcome.ok) context.events.wake();
  return outcome;
}

/** What is stored of a command before it runs; throws where the key is none. */
export function keyRow(
  context: Pick<CommandContext, 'actor'>,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
) {
  const { name, idempotencyKey: key, input } = command;
  if (!KEY.test(key)) {
    throw badInput('幂等键应为 1 到 255 个字符 / idempotencyKey must be 1 to 255 plain characters');
  }
  return { actor: actorKey(context.actor), key, command: name, hash: inputHash(name, input) };
}

/**
 * Runs a change in one transaction; a refusal rolls it back.
 *
 * Deadlocks and serialization failures are tried again, a few times, with jitter: the change may
 * run more than once, so it must do nothing outside its transaction. Its events are written last,
 * in one statement.
 */
export async function transactionally<Value, Refusal = never>(
  em: EntityManager,
  change: (tx: EntityManager) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | KeyRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const value = await em.fork().transactional(async (tx) => {
        keepEvents(tx as EntityManager);
        const decision = await change(tx as EntityManager);
        if (!decision.ok) throw new RolledBack(decision.refusals);
        await writeKeptEvents(tx as EntityManager);
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

/**
 * What a key gave before, found without doing any work for it; null when the key is new.
 *
 * For commands that must ask other subgraphs before their transaction may begin.
 */
export async function findReplay<Value>(
  context: Pick<CommandContext, 'actor' | 'em'>,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
): Promise<Outcome<Value | null, KeyRefusal>> {
  const hash = inputHash(command.name, command.input);
  const actor = actorKey(context.actor);
  const stored = await findStored<Value>(context.em, actor, command.idempotencyKey, hash);
  return stored ?? accept(null);
}

async function findStored<Value>(
  em: EntityManager,
  actor: string,
  key: string,
  hash: string,
): Promise<Outcome<Value, KeyRefusal> | null> {
  const row = await readStored(em, { actor, key });
  if (!row) return null;
  if (row.input_hash !== hash) return refuse({ kind: 'IdempotencyMismatch' });
  return accept((row.outcome as { value: Value }).value);
}

interface StoredKey {
  readonly actor: string;
  readonly key: string;
}

const readStored = inOneReading(async (em, asked: readonly StoredKey[]) => {
  const rows = await runPlanned<(StoredKey & { input_hash: string; outcome: unknown })[]>(
    em,
    `select i.actor, i.key, i.input_hash, i.outcome from ${rowsOf(asked, 'actor text, key text')} k
     join idempotency_key i on i.actor = k.actor and i.key = k.key`,
    [JSON.stringify(asked)],
  );
  return asked.map(
    ({ actor, key }) => rows.find((row) => row.actor === actor && row.key === key) ?? null,
  );
});

const hashes = new WeakMap<object, { readonly command: string; readonly hash: string }>();

/** Made once for an input, which nobody changes: a command asks for it at each of its steps. */
function inputHash(command: string, input: unknown): string {
  if (typeof input !== 'object' || input === null) return hashOf(command, input);
  let known = hashes.get(input);
  if (known?.command !== command) {
    known = { command, hash: hashOf(command, input) };
    hashes.set(input, known);
  }
  return known.hash;
}

function hashOf(command: string, input: unknown): string {
  return createHash('sha256')
    .update(`${command}\n${canonicalJson(input)}`)
    .digest('base64url');
}

/** JSON with sorted keys, so that equal inputs have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
