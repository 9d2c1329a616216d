import type { EntityManager } from '@mikro-orm/postgresql';
import { runPlanned } from '../persistence/run-planned.ts';
import { INSERT_EVENTS, takeEvents } from '../events/event-log.ts';
import { accept, type Outcome } from '../outcome.ts';
import { PATIENCE, rowsOf } from '../persistence/rows-of.ts';
import type { RequestContext } from '../runtime/request-context.ts';
import {
  keyRow,
  runCommand,
  transactionally,
  type CommandContext,
  type KeyRefusal,
} from './run-command.ts';
import { BESIDE_AFTER_MS, runInGroups } from './run-in-groups.ts';

/** A change that may share its transaction with others. */
export interface SharedChange<Value, Refusal> {
  readonly context: CommandContext & Pick<RequestContext, 'log'>;
  /** What it contends for: changes that share one of these never share a transaction. */
  readonly contends: readonly string[];
  /** As of `transactionally`: it may run more than once, and does nothing outside of `tx`. */
  change(tx: EntityManager): Promise<Outcome<Value, Refusal>>;
}

/** A command that may share its transaction with others. */
export interface SharedCommand<Value, Refusal> extends SharedChange<Value, Refusal> {
  readonly name: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
}

/** So many transactions of one door run at once; what comes meanwhile is collected. */
const GROUPS_MAX = 2;
const CHANGES_MAX = 50;
/** So long a shared transaction waits for rows of others; a change alone, as long as it takes. */
const GROUP_PATIENCE = '1s';

// Whatever is not the plain way is done alone: a key that is known, a refusal, a busy row.
class Apart extends Error {}

/**
 * Gives the door through which changes of a process share transactions.
 *
 * Each change is written as if it were alone, and runs beside the others of its group; what they
 * write alike, in functions made by `inOneStatement`, is one statement. When one of them is refused
 * or fails, all is rolled back and each is done alone.
 */
export function shareTransactions<Value = null, Refusal = never>(
  what: string,
): (change: SharedChange<Value, Refusal>) => Promise<Outcome<Value, Refusal | KeyRefusal>> {
  return runInGroups<SharedChange<Value, Refusal>, Outcome<Value, Refusal | KeyRefusal>>({
    work: async (group) => {
      const [first] = group;
      if (group.length === 1) return [await transactionally(first!.context.em, first!.change)];
      return together(group, async (tx) => runBeside(tx, group));
    },
    ...doorOf(what),
  });
}

/**
 * The same for commands: once per (actor, idempotency key), as `runCommand` does it (INV9).
 *
 * The keys of a group are one statement, its outcomes and events another.
 */
export function shareCommands<Value, Refusal = never>(
  what: string,
): (command: SharedCommand<Value, Refusal>) => Promise<Outcome<Value, Refusal | KeyRefusal>> {
  type Command = SharedCommand<Value, Refusal>;
  const run = runInGroups<Command, Outcome<Value, Refusal | KeyRefusal>>({
    work: async (group) => {
      const [first] = group;
      if (group.length === 1) {
        return [await runCommand(first!.context, first!, (tx) => first!.change(tx))];
      }
      return together(group, async (tx) => {
        await insertKeys(tx, group);
        const values = await runBeside(tx, group);
        return storeOutcomes(tx, group, values);
      });
    },
    ...doorOf(what),
  });
  return (command) => {
    const { actor, key } = keyRow(command.context, command);
    return run({ ...command, contends: [...command.contends, JSON.stringify([actor, key])] });
  };
}

function doorOf(what: string) {
  return {
    keysOf: ({ contends }: { readonly contends: readonly string[] }) => contends,
    onSplit: (err: unknown, group: readonly { readonly context: Pick<RequestContext, 'log'> }[]) =>
      group[0]!.context.log[err instanceof Apart ? 'debug' : 'warn'](
        { err, requests: group.length },
        `${what}: done one by one`,
      ),
    requestsMax: CHANGES_MAX,
    keysMax: 4 * CHANGES_MAX,
    groupsMax: GROUPS_MAX,
    besideAfterMs: BESIDE_AFTER_MS,
    isExclusive: true,
  };
}

async function together<Value, Refusal>(
  group: readonly SharedChange<Value, Refusal>[],
  work: (tx: EntityManager) => Promise<readonly Value[]>,
): Promise<readonly Outcome<Value, Refusal>[]> {
  const { em, events } = group[0]!.context;
  const outcome = await transactionally(em, async (tx) => accept(await work(tx)));
  if (!outcome.ok) throw new Apart('rows of the group were busy');
  events.wake();
  return outcome.value.map(accept);
}

/** Runs the changes of a group beside each other; all must have come to an end before one fails. */
async function runBeside<Value, Refusal>(
  tx: EntityManager,
  group: readonly SharedChange<Value, Refusal>[],
): Promise<readonly Value[]> {
  const settled = await Promise.allSettled(group.map(({ change }) => change(tx)));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => {
    const outcome = (one as PromiseFulfilledResult<Outcome<Value, Refusal>>).value;
    if (!outcome.ok) throw new Apart('one of the group was refused');
    return outcome.value;
  });
}

const KEY_COLUMNS = 'actor text, key text, command text, hash text';

async function insertKeys(
  tx: EntityManager,
  group: readonly SharedCommand<unknown, unknown>[],
): Promise<void> {
  const keys = group.map((command) => keyRow(command.context, command));
  const fresh = await runPlanned(
    tx,
    `insert into idempotency_key (actor, key, command, input_hash)
     select k.actor, k.key, k.command, k.hash
     from ${PATIENCE} p, ${rowsOf(keys, KEY_COLUMNS)} k
     order by k.actor, k.key
     on conflict (actor, key) do nothing returning 1`,
    [GROUP_PATIENCE, JSON.stringify(keys)],
  );
  if (fresh.length !== group.length) throw new Apart('a key of the group is known');
}

/** Stores what each command gives, with the events of all, and gives it as a repeat will get it. */
async function storeOutcomes<Value>(
  tx: EntityManager,
  group: readonly SharedCommand<Value, unknown>[],
  values: readonly Value[],
): Promise<readonly Value[]> {
  const stored = group.map((command, index) => {
    const { actor, key } = keyRow(command.context, command);
    return { actor, key, outcome: { value: values[index]! } };
  });
  const text = JSON.stringify(stored);
  await runPlanned(
    tx,
    `with told as (${INSERT_EVENTS})
     update idempotency_key i set outcome = k.outcome
     from ${rowsOf(stored, 'actor text, key text, outcome jsonb')} k
     where i.actor = k.actor and i.key = k.key`,
    [JSON.stringify(takeEvents(tx)), text],
  );
  return (JSON.parse(text) as typeof stored).map(({ outcome }) => outcome.value);
}
