import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignOwners, type Books } from './assign-owners.ts';
import { decideMovements } from './decide-movements.ts';
import { availableOf, addDelta, NO_UNITS, sumDeltas, type LevelState } from './level.ts';
import { HOUSE, type Movement } from './movement.ts';
import { sumOwned, type OwnedState, type OwnerPolicy } from './owned.ts';

const now = new Date('2026-05-01T00:00:00Z');
const key = { sku: 'TEA', location: 'SH001' };
const POLICIES: [string, OwnerPolicy][] = [
  ['OLD', 'CONSIGNED'],
  ['NEW', 'CONSIGNED'],
  ['DEALER', 'STORED'],
];

/** A level with units of the house and of others. */
function booksOf(
  good: Readonly<Record<string, number>>,
  qc: Readonly<Record<string, number>> = {},
) {
  const owned = POLICIES.map(([owner, policy], index): OwnedState => {
    const since = new Date(now.getTime() - (index === 0 ? 2 : 1) * 1000);
    const numbers = { good: good[owner] ?? 0, qc: qc[owner] ?? 0, damaged: 0, reserved: 0 };
    return { ...key, owner, policy, ...numbers, since };
  });
  const sum = (of: Readonly<Record<string, number>>) =>
    Object.values(of).reduce((total, quantity) => total + quantity, 0);
  const level: LevelState = {
    ...NO_UNITS,
    ...key,
    good: sum(good),
    qc: sum(qc),
    withheld: good['DEALER'] ?? 0,
    others: sum(good) + sum(qc) - (good[HOUSE] ?? 0) - (qc[HOUSE] ?? 0),
    version: 1,
    updatedAt: now,
  };
  const books: Books = {
    levels: new Map([['SH001/TEA', level]]),
    owned,
    policies: new Map(POLICIES),
    now,
  };
  return { books, level };
}

const move = (
  route: Pick<Movement, 'type' | 'from' | 'to'>,
  quantity: number,
  more: Partial<Movement> = {},
): Movement => ({
  ...key,
  ...route,
  quantity,
  document: null,
  reason: null,
  occurredAt: now,
  ...more,
});
const SALE = { type: 'SALE', from: 'GOOD', to: 'CUSTOMER' } as const;
const RECEIVE = { type: 'RECEIVE', from: 'SUPPLIER', to: 'GOOD' } as const;
const RELEASE = { type: 'QC_RELEASE', from: 'QC', to: 'GOOD' } as const;
const TITLE = { type: 'OWNERSHIP', from: 'GOOD', to: 'GOOD' } as const;
const whose = (movements: readonly Movement[]) =>
  movements.map(({ owner, quantity }) => `${owner} ${quantity}`);

describe('whose units move', () => {
  const shelf = { HOUSE: 3, OLD: 2, NEW: 4, DEALER: 5 };

  it.each([
    ['the house sells its own first', [move(SALE, 2)], ['HOUSE 2']],
    ['then consigned ones, the oldest first', [move(SALE, 6)], ['HOUSE 3', 'OLD 2', 'NEW 1']],
    [
      'each sale goes on where the last one stopped',
      [move(SALE, 4), move(SALE, 2)],
      ['HOUSE 3', 'OLD 1', 'OLD 1', 'NEW 1'],
    ],
    [
      'whoever is named goes first',
      [move(SALE, 4), move(SALE, 2, { owner: 'OLD' })],
      ['HOUSE 3', 'NEW 1', 'OLD 2'],
    ],
    ['what enters is the house’s', [move(RECEIVE, 2)], ['HOUSE 2']],
    ['what enters for somebody is theirs', [move(RECEIVE, 2, { owner: 'OLD' })], ['OLD 2']],
    [
      'what enters in a batch can leave in it',
      [move(SALE, 5), move(RECEIVE, 2)],
      ['HOUSE 5', 'HOUSE 2'],
    ],
    ['stored units leave by name', [move(SALE, 5, { owner: 'DEALER' })], ['DEALER 5']],
  ])('%s', (_rule, movements, expected) => {
    const outcome = decideMovements(booksOf(shelf).books, movements);
    expect(outcome.ok && whose(outcome.value.movements)).toEqual(expected);
  });

  it.each([
    ['more than can be sold', [move(SALE, 10)], { requested: 10, available: 9 }],
    ['more than the named owner has', [move(SALE, 3, { owner: 'OLD' })], { available: 2 }],
    ['more than the house has, by name', [move(SALE, 4, { owner: HOUSE })], { available: 3 }],
    ['more than is stored', [move(SALE, 6, { owner: 'DEALER' })], { available: 5 }],
  ])('refuses %s', (_rule, movements, refusal) => {
    const outcome = decideMovements(booksOf(shelf).books, movements);
    expect(outcome).toMatchObject({ ok: false, refusals: [refusal] });
  });

  it('releases units of quality control for whoever has some there', () => {
    const { books } = booksOf({}, { HOUSE: 1, DEALER: 2 });
    const outcome = decideMovements(books, [move(RELEASE, 3)]);
    expect(outcome.ok && whose(outcome.value.movements)).toEqual(['HOUSE 1', 'DEALER 2']);
    expect(outcome.ok && sumDeltas(outcome.value.deltas)).toEqual([
      { ...key, qc: -3, good: 3, others: 0, withheld: 2 },
    ]);
  });

  it.each([
    ['a dealer’s units become ours to sell', 'DEALER', HOUSE, { others: -2, withheld: -2 }],
    ['ours are stored for a dealer', HOUSE, 'DEALER', { others: 2, withheld: 2 }],
    ['consigned ones are bought', 'OLD', HOUSE, { others: -2, withheld: 0 }],
    ['and pass between owners', 'OLD', 'NEW', { others: 0, withheld: 0 }],
  ])('%s where they stand', (_rule, owner, toOwner, delta) => {
    const posting = assignOwners(booksOf(shelf).books, [move(TITLE, 2, { owner, toOwner })]);
    expect(sumDeltas(posting.deltas)).toEqual([{ ...key, ...delta }]);
    expect(sumOwned(posting.owned).map((one) => [one.owner, one.good])).toEqual(
      [
        [owner, -2],
        [toOwner, 2],
      ].filter(([of]) => of !== HOUSE),
    );
  });
});

describe('whatever moves', () => {
  const owner = fc.constantFrom(undefined, HOUSE, 'OLD', 'NEW', 'DEALER');
  const route = fc.constantFrom(SALE, RECEIVE, RELEASE, TITLE);
  const movement = fc
    .record({ route, owner, toOwner: fc.constantFrom(HOUSE, 'OLD', 'NEW', 'DEALER') })
    .chain(({ route: of, owner: who, toOwner }) =>
      fc.integer({ min: 1, max: 6 }).map((quantity) =>
        move(of, quantity, {
          ...(who === undefined ? {} : { owner: who }),
          ...(of === TITLE ? { owner: who ?? HOUSE, toOwner } : {}),
        }),
      ),
    )
    .filter(({ owner: from, toOwner }) => toOwner === undefined || from !== toOwner);
  const amount = fc.integer({ min: 0, max: 5 });
  const shelf = fc.record({ HOUSE: amount, OLD: amount, NEW: amount, DEALER: amount });

  it('keeps the level and its owners in step, and nobody below zero', () => {
    fc.assert(
      fc.property(shelf, shelf, fc.array(movement, { maxLength: 6 }), (good, qc, movements) => {
        const { books, level } = booksOf(good, qc);
        const outcome = decideMovements(books, movements);
        if (!outcome.ok) return;
        const { deltas, owned, movements: divided } = outcome.value;
        const [delta = { ...key }] = sumDeltas(deltas);
        const after = addDelta(level, delta);
        const theirs = books.owned.map((of) => {
          const change = sumOwned(owned).find((one) => one.owner === of.owner);
          return {
            ...of,
            good: of.good + (change?.good ?? 0),
            qc: of.qc + (change?.qc ?? 0),
          };
        });
        const sum = (name: 'good' | 'qc') => theirs.reduce((all, of) => all + of[name], 0);
        for (const { good: left, qc: looked } of theirs) {
          expect([left >= 0, looked >= 0]).toEqual([true, true]);
        }
        expect(after.others).toBe(sum('good') + sum('qc'));
        expect(after.withheld).toBe(theirs.find((of) => of.policy === 'STORED')!.good);
        expect([after.good >= sum('good'), after.qc >= sum('qc')]).toEqual([true, true]);
        expect(availableOf(after)).toBeGreaterThanOrEqual(0);
        const total = (list: readonly Movement[]) =>
          list.reduce((all, { quantity }) => all + quantity, 0);
        expect(total(divided)).toBe(total(movements));
      }),
    );
  });
});
