import type { Guard } from '../guard.ts';

const test = 'subgraphs/shared/test/foundation.db.test.ts';

/** What every subgraph stands on: keys, transactions, events, rights. */
export const SHARED_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV9',
    guard: 'a twin finds the key taken',
    file: 'subgraphs/shared/src/commands/run-command.ts',
    find: 'if (fresh.length === 0) {',
    replace: 'if (fresh.length > 1) {',
    test,
    red: 'of twenty twins at once has one effect and one answer',
  },
  {
    invariant: 'INV9',
    guard: 'a key remembers its input',
    file: 'subgraphs/shared/src/commands/run-command.ts',
    find: 'if (row.input_hash !== hash)',
    replace: 'if (row.input_hash === null)',
    test,
    red: 'is refused under a key that had another input, and changes nothing',
  },
  {
    invariant: 'INV9',
    guard: 'a refusal rolls its key back',
    file: 'subgraphs/shared/src/commands/run-command.ts',
    find: 'if (!decision.ok) throw new RolledBack(decision.refusals);',
    replace: 'if (!decision.ok) return null as never;',
    test,
    red: 'that is refused leaves nothing, and its key may succeed later',
  },
  {
    invariant: 'INV11',
    guard: 'the event is written with the change',
    file: 'subgraphs/shared/src/events/event-log.ts',
    find: 'if (events.length === 0) return;',
    replace: 'if (events.length >= 0) return;',
    test,
    red: 'has positions without gaps under twenty writers, some of which roll back',
  },
  {
    invariant: 'INV12',
    guard: 'positions are given without gaps',
    file: 'subgraphs/shared/src/events/outbox-relay.ts',
    find: 'row_number() over (order by id) as place',
    replace: '2 * row_number() over (order by id) as place',
    test,
    red: 'has positions without gaps under twenty writers, some of which roll back',
  },
  {
    invariant: 'INV11',
    guard: 'a consumer moves its cursor with the effect, forward only (inbox)',
    file: 'subgraphs/shared/src/events/consumer-cursor.ts',
    find: 'where source = ? and position < ?::bigint returning 1`,\n    [position, source, position],',
    replace: 'where source = ? returning 1`,\n    [position, source],',
    test,
    red: 'applies every event once, with its key, whatever restarts and replicas there are',
  },
  {
    invariant: 'INV12',
    guard: 'a snapshot and its position are one read',
    file: 'subgraphs/shared/src/events/snapshot-then-live.ts',
    find: '.filter(({ id }) => id === undefined || !known.has(id))',
    replace: '',
    test,
    red: 'leaves out of what follows what its snapshot holds already',
  },
  {
    invariant: 'rights',
    guard: 'each field checks its rule',
    file: 'subgraphs/shared/src/access/enforce-access.ts',
    find: `      context.access.requireRule(required);
      return resolve(source, args, context, info);`,
    replace: '      return resolve(source, args, context, info);',
    test: 'subgraphs/shared/src/runtime/compiled/compile-document.test.ts',
    red: 'checks the rule of a field on every path',
  },
  {
    invariant: 'rights',
    guard: 'a statement in process was made by this house',
    file: 'subgraphs/shared/src/identity/statement.ts',
    find: 'return statement != null && Issued.has(statement);',
    replace: 'return statement != null;',
    test: 'subgraphs/shared/test/transports.db.test.ts',
    red: 'refuses who has no statement that was made in the house',
  },
];
