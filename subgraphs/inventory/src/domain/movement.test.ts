import { describe, expect, it } from '@jest/globals';
import { checkBulk, type BulkMovement } from './check-bulk.ts';
import { sumDeltas } from './level.ts';
import { deltaOf, isRoute, type StockAccount, type StockMovementType } from './movement.ts';

const now = new Date('2026-01-02T00:00:00Z');
const ACCOUNTS: StockAccount[] = [
  'GOOD',
  'QC',
  'DAMAGED',
  'SUPPLIER',
  'CUSTOMER',
  'TRANSIT',
  'VARIANCE',
  'SCRAP',
];
const routesOf = (type: StockMovementType) =>
  ACCOUNTS.flatMap((from) =>
    ACCOUNTS.filter((to) => isRoute(type, from, to)).map((to) => `${from}→${to}`),
  );
const row = (more: Partial<BulkMovement>): BulkMovement => ({
  sku: 'TEA',
  location: 'SH001',
  type: 'SALE',
  from: 'GOOD',
  to: 'CUSTOMER',
  quantity: 1,
  occurredAt: now,
  ...more,
});

describe('movements', () => {
  it.each([
    ['RECEIVE', 'SUPPLIER→GOOD SUPPLIER→QC SUPPLIER→DAMAGED'],
    ['SALE', 'GOOD→CUSTOMER'],
    ['RETURN', 'CUSTOMER→GOOD CUSTOMER→QC CUSTOMER→DAMAGED'],
    [
      'ADJUST',
      'GOOD→VARIANCE QC→VARIANCE DAMAGED→VARIANCE VARIANCE→GOOD VARIANCE→QC VARIANCE→DAMAGED',
    ],
    ['SCRAP', 'GOOD→SCRAP QC→SCRAP DAMAGED→SCRAP'],
    ['CONDITION', 'GOOD→QC GOOD→DAMAGED DAMAGED→GOOD DAMAGED→QC'],
    [
      'OPENING',
      'SUPPLIER→GOOD SUPPLIER→QC SUPPLIER→DAMAGED VARIANCE→GOOD VARIANCE→QC VARIANCE→DAMAGED',
    ],
    ['QC_RELEASE', 'QC→GOOD QC→DAMAGED'],
    ['OWNERSHIP', 'GOOD→GOOD QC→QC DAMAGED→DAMAGED'],
    ['SUPPLIER_RETURN', 'GOOD→SUPPLIER QC→SUPPLIER DAMAGED→SUPPLIER'],
    ['TRANSFER_OUT', 'GOOD→TRANSIT QC→TRANSIT DAMAGED→TRANSIT'],
    ['TRANSFER_IN', 'TRANSIT→GOOD TRANSIT→QC TRANSIT→DAMAGED'],
    ['TRANSFER_SETTLE', 'TRANSIT→VARIANCE TRANSIT→SCRAP VARIANCE→TRANSIT'],
  ] as const)('of type %s go between these accounts alone', (type, routes) => {
    expect(routesOf(type)).toEqual(routes.split(' '));
  });

  it('change a level by their sum, once', () => {
    const movements = [
      row({ quantity: 4 }),
      row({ type: 'CONDITION', to: 'DAMAGED', quantity: 1 }),
      row({ type: 'RETURN', from: 'CUSTOMER', to: 'GOOD', quantity: 2 }),
    ].map(({ owner: _owner, ...one }) => ({ ...one, document: null, reason: null }));

    expect(sumDeltas(movements.map(deltaOf))).toEqual([
      { sku: 'TEA', location: 'SH001', good: -3, damaged: 1 },
    ]);
  });
});

describe('checking a batch', () => {
  it('gives movements with canonical codes and without blank texts', () => {
    const outcome = checkBulk([row({ sku: ' tea', location: 'sh001', document: ' ' })], now);

    expect(outcome).toEqual({
      ok: true,
      value: [{ ...row({}), document: null, reason: null }],
    });
  });

  it.each([
    ['an empty batch', []],
    ['more than 5,000 rows', Array<BulkMovement>(5_001).fill(row({}))],
  ])('refuses %s', (_rule, rows) => {
    expect(checkBulk(rows, now)).toMatchObject({ ok: false, refusals: [{ field: ['input'] }] });
  });

  it('names the first hundred faults, not every one of thousands', () => {
    const outcome = checkBulk(Array<BulkMovement>(5_000).fill(row({ quantity: 0 })), now);

    expect(!outcome.ok && outcome.refusals.length).toBe(100);
  });
});
