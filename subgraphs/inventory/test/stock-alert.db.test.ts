import { beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, CLERK, stockOf } from './fixtures.ts';

const settings = { INVENTORY_ALERT_EVERY_MS: '10' };
const inventory = useSubgraph('inventory', createSubgraph, { settings });
const stock = stockOf(inventory);
const MANAGER = { kind: 'STAFF', id: 'm', roles: ['STORE_MANAGER'], stores: ['SH001'] } as const;
const OFFICE = { kind: 'STAFF', id: 'o', roles: ['STOCK_CONTROLLER'], stores: [] } as const;

let keys = 0;

async function ask(name: string, input: object, fields: string, actor: object = OFFICE) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const result = await inventory.run(
    `mutation ($input: ${type}!, $key: String!) {
      ${name}(input: $input, idempotencyKey: $key) { ${fields} userErrors { code field } }
    }`,
    { input, key: `alert-${(keys += 1)}` },
    { actor: actor as never },
  );
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return Object.values(result.data as object)[0] as any;
}

const rule = (input: object, actor: object = OFFICE) =>
  ask('stockAlertRuleUpsert', input, 'rule { sku location version }', actor);

async function alertsOf(sku: string, actor: object = OFFICE) {
  const result = await inventory.run(
    `query ($sku: String!) { stockAlerts(first: 50, where: { sku: { eq: $sku } }) {
      nodes { id kind status units threshold acknowledgedBy resolvedAt } } }`,
    { sku },
    { actor: actor as never },
  );
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return (result.data as any).stockAlerts.nodes as any[];
}

/** Asks until the alerts of a SKU are as told; what they are at the end shows when they never are. */
async function alertsBecome(sku: string, expected: readonly object[]) {
  const until = Date.now() + 10_000;
  const fits = (found: readonly any[]) =>
    found.length === expected.length &&
    expected.every((one, n) =>
      Object.entries(one).every(([name, value]) => found[n][name] === value),
    );
  let found = await alertsOf(sku);
  while (!fits(found) && Date.now() < until) found = await alertsOf(sku);
  expect(found).toMatchObject(expected);
  return found;
}

beforeAll(() => {
  inventory.answer(answers);
});

describe('alerts', () => {
  it('are raised once while a level is low, and resolve when it is not', async () => {
    await rule({ sku: 'AL-LOW', minUnits: 5 });
    await stock.given('AL-LOW', 4);
    await alertsBecome('AL-LOW', [{ kind: 'LOW', status: 'OPEN', units: 4, threshold: 5 }]);
    await stock.adjust({
      location: 'SH001',
      reason: 'torn',
      lines: [{ sku: 'AL-LOW', delta: -1 }],
    });
    await stock.given('AL-LOW', 2);
    await alertsBecome('AL-LOW', [{ kind: 'LOW', status: 'RESOLVED' }]);
    const events = await inventory.sql(
      `select type from outbox where key = 'SH001/AL-LOW' and type like 'StockAlert%' order by id`,
    );
    expect(events).toEqual([{ type: 'StockAlertRaised' }, { type: 'StockAlertResolved' }]);
  });

  it('tell of too much, and of what nobody buys', async () => {
    await rule({ sku: 'AL-MUCH', maxUnits: 10, idleDays: 30 });
    await stock.given('AL-MUCH', 11);
    await alertsBecome('AL-MUCH', [{ kind: 'OVERSTOCK', units: 11, threshold: 10 }]);
    inventory.clock.advance(31 * 86_400_000);
    await alertsBecome('AL-MUCH', [
      { kind: 'IDLE', status: 'OPEN', units: 11, threshold: 30 },
      { kind: 'OVERSTOCK', status: 'OPEN' },
    ]);
    await stock.reserve('al-sale', [{ sku: 'AL-MUCH', location: 'SH001', quantity: 2 }]);
    await stock.consume('al-sale');
    await alertsBecome('AL-MUCH', [
      { kind: 'IDLE', status: 'RESOLVED' },
      { kind: 'OVERSTOCK', status: 'RESOLVED' },
    ]);
  });

  it('follow the most specific rule, whole', async () => {
    await rule({ sku: 'AL-RULE', minUnits: 100 });
    await rule({ sku: 'AL-RULE', location: 'SH001', maxUnits: 1 }, MANAGER);
    await stock.given('AL-RULE', 5);
    await stock.given('AL-RULE', 5, 'SH002');
    await alertsBecome('AL-RULE', [
      { kind: 'LOW', threshold: 100 },
      { kind: 'OVERSTOCK', threshold: 1 },
    ]);
  });

  it('are taken on by staff of the place, and still resolve by themselves', async () => {
    await rule({ sku: 'AL-ACK', minUnits: 3 });
    await stock.given('AL-ACK', 1);
    const [alert] = await alertsBecome('AL-ACK', [{ status: 'OPEN' }]);
    const input = { id: alert.id };
    const far = { ...CLERK, stores: ['SH002'] };
    const refused = await ask('stockAlertAcknowledge', input, 'alert { status }', far);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const taken = await ask('stockAlertAcknowledge', input, 'alert { status }', CLERK);
    expect(taken.alert).toEqual({ status: 'ACKNOWLEDGED' });
    await stock.given('AL-ACK', 9);
    await alertsBecome('AL-ACK', [{ status: 'RESOLVED', acknowledgedBy: 'STAFF:staff-1' }]);
  });

  it('have rules that name every fault, are versioned, and are of the places of whoever writes', async () => {
    const bad = await rule({ sku: 'x'.repeat(300), minUnits: 9, maxUnits: 2, idleDays: 0 });
    expect(bad.userErrors.map(({ field }: any) => field.join('.'))).toEqual([
      'input.sku',
      'input.idleDays',
      'input.minUnits',
    ]);
    // Blank is not left out: a rule for everything is none that somebody meant.
    const blank = await rule({ sku: ' ', location: '', minUnits: 1 });
    expect(blank.userErrors.map(({ field }: any) => field.join('.'))).toEqual([
      'input.sku',
      'input.location',
    ]);
    await rule({ sku: 'AL-VER', minUnits: 1 });
    const stale = await rule({ sku: 'AL-VER', minUnits: 2 });
    expect(stale.userErrors).toMatchObject([{ code: 'DOCUMENT_CHANGED' }]);
    const next = await rule({ sku: 'AL-VER', minUnits: 2, expectedVersion: 1 });
    expect(next.rule).toEqual({ sku: 'AL-VER', location: null, version: 2 });
    await expect(rule({ minUnits: 1 }, MANAGER)).rejects.toThrow('FORBIDDEN');
    const unknown = await rule({ sku: 'NO-SKU', location: 'NOWHERE', minUnits: 1 });
    expect(unknown.userErrors.map(({ code }: any) => code)).toEqual([
      'LOCATION_UNKNOWN',
      'SKU_UNKNOWN',
    ]);
  });
});
