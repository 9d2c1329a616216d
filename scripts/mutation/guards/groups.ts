import type { Guard } from '../guard.ts';

const RUN = 'subgraphs/shared/src/commands/run-in-groups.ts';
const RUN_TEST = 'subgraphs/shared/src/commands/run-in-groups.test.ts';
const SHARE = 'subgraphs/shared/src/commands/share-transaction.ts';
const SHARE_TEST = 'subgraphs/shared/test/foundation.db.test.ts';

/** What is done in groups is as if each had been alone. */
export const GROUP_GUARDS: readonly Guard[] = [
  {
    invariant: 'groups',
    guard: 'a failed group is tried one by one',
    file: RUN,
    find: 'if (group.length > 1) return { cause: error };',
    replace: 'for (const { reject } of group.slice(1)) reject(error);',
    test: RUN_TEST,
    red: 'tries each alone when a group fails',
  },
  {
    invariant: 'groups',
    guard: 'those of one key wait for each other when they are tried alone',
    file: RUN,
    find: 'for (const entry of chain) await work(entry);',
    replace: 'await Promise.all(chain.map(work));',
    test: RUN_TEST,
    red: 'frees a key when the last one with it has been tried alone',
  },
  {
    invariant: 'groups',
    guard: 'those that share a key are kept apart where each decides alone',
    file: RUN,
    find: 'if (isExclusive) for (const key of keys) passed.add(key);',
    replace: '',
    test: RUN_TEST,
    red: 'keeps those apart that share a key',
  },
  {
    invariant: 'INV9',
    guard: 'a known key of a group is answered by itself',
    file: SHARE,
    find: "if (fresh.length !== group.length) throw new Apart('a key of the group is known');",
    replace: 'void fresh;',
    test: SHARE_TEST,
    red: 'of one key have one effect',
  },
  {
    invariant: 'INV2',
    guard: 'a refused command takes nothing with it and leaves no trace',
    file: SHARE,
    find: "if (!outcome.ok) throw new Apart('one of the group was refused');",
    replace: 'if (!outcome.ok) return null as never;',
    test: SHARE_TEST,
    red: 'are done although one of them is refused',
  },
  {
    invariant: 'groups',
    guard: 'the patience of a group',
    file: SHARE,
    find: '[GROUP_PATIENCE, JSON.stringify(keys)]',
    replace: "['0', JSON.stringify(keys)]",
    test: SHARE_TEST,
    red: 'do not wait for a row that somebody sits on',
  },
  {
    invariant: 'INV6',
    guard: 'a coupon that one order of a group took is taken for the next',
    file: 'subgraphs/campaigns/src/domain/coupon-ledger.ts',
    find: 'this.coupons.set(code, after);',
    replace: '',
    test: 'subgraphs/campaigns/src/domain/decide-in-turn.test.ts',
    red: 'gives a coupon to the first that names it',
  },
  {
    invariant: 'INV6',
    guard: 'a lock that somebody else added meanwhile is decided anew',
    file: 'subgraphs/campaigns/src/persistence/write-locks.ts',
    find: 'if (written.added !== newLocks.length) throw new DecidedElsewhere();',
    replace: '',
    test: 'subgraphs/campaigns/test/coupon-races.db.test.ts',
    red: 'leaves nothing held when a lock and its compensation race',
  },
  {
    invariant: 'INV8',
    guard: 'points that one order of a group took are gone for the next',
    file: 'subgraphs/members/src/domain/holds-in-turn.ts',
    find: 'lots.set(memberNo, without(open, shares.value));',
    replace: '',
    test: 'subgraphs/members/src/domain/holds-in-turn.test.ts',
    red: 'takes from the lots what those before it left',
  },
  {
    invariant: 'INV8',
    guard: 'the account is locked before its lots are read',
    file: 'subgraphs/members/src/persistence/hold-rows.ts',
    find: `order by a.member_no for no key update of a
     )
     select (select coalesce(jsonb_agg(member_no), '[]') from locked) as members,`,
    replace: `order by a.member_no
     )
     select (select coalesce(jsonb_agg(member_no), '[]') from locked) as members,`,
    test: 'subgraphs/members/test/points.db.test.ts',
    red: 'see what a change of the account brings that comes before them',
  },
];
