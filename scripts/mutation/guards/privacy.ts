import type { Guard } from '../guard.ts';

const commands = 'subgraphs/members/src/commands';
const test = 'subgraphs/members/test/privacy.db.test.ts';
const NOBODY = 'is nobody from then on';

/** Who was forgotten stays so, whoever comes late. */
export const PRIVACY_GUARDS: readonly Guard[] = [
  {
    invariant: 'INV15',
    guard: 'who was overtaken stores nothing of an erasure',
    file: `${commands}/privacy/run-erasure.ts`,
    find: `     where member_no = ? and token = ?`,
    replace: `     where member_no = ? and token >= ?`,
    test,
    red: 'is finished by who took it over',
  },
  {
    invariant: 'INV15',
    guard: 'a batch of another system brings back nobody who was forgotten',
    file: `${commands}/upsert-members.ts`,
    find: 'm.erased_at is not null order by d.index',
    replace: 'm.erased_at is null and false order by d.index',
    test,
    red: NOBODY,
  },
  {
    invariant: 'INV15',
    guard: 'no reason is written to the ledger of who was forgotten',
    file: `${commands}/adjust-points.ts`,
    find: 'if (await isErased(tx, memberNo)) {',
    replace: 'if (false) {',
    test,
    red: NOBODY,
  },
  {
    invariant: 'INV15',
    guard: 'who was forgotten buys nothing',
    file: 'subgraphs/members/src/queries/read-member-for-order.ts',
    find: ' and m.erased_at is null`',
    replace: '`',
    test,
    red: NOBODY,
  },
  {
    invariant: 'INV15',
    guard: 'what was being written meanwhile is looked for once more',
    file: 'subgraphs/members/src/domain/privacy/erasure.ts',
    find: "if (step === 'SETTLE') return",
    replace: 'if (step) return',
    test,
    red: 'stands nowhere any more',
  },
];
