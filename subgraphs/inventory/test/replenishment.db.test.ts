import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { stockOf } from './fixtures.ts';
import { nearestRaces } from './nearest-races.ts';
import { nearestSource } from './nearest-source.ts';
import { answers, deskOf, staffOf } from './transfer-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = deskOf(inventory);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const DAY_MS = 86_400_000;
const at = (sku: string, quantity: number) => ({ sku, quantity });
const codes = (answer: { userErrors: { code: string }[] }) =>
  answer.userErrors.map(({ code }) => code);
const brief = ({ lines }: { lines: any[] }) =>
  lines.map((it) => [it.from?.code ?? null, it.to.code, it.proposed]);

/** Units that were sold at a place, so many days ago. */
async function sold(sku: string, location: string, quantity: number, daysAgo = 3) {
  await stock.given(sku, quantity, location);
  const occurredAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const common = { sku, location, quantity, occurredAt };
  const posted = await stock.bulkPost([
    { ...common, type: 'SALE', from: 'GOOD', to: 'CUSTOMER', document: 'history' },
  ]);
  if (posted.userErrors.length > 0) throw new Error(JSON.stringify(posted));
}

/** A proposal taken to its end. */
async function carriedOut({ proposalNo }: { proposalNo: string }) {
  await desk.approveProposal({ proposalNo, expectedVersion: 1 });
  return desk.execute({ proposalNo, expectedVersion: 2 });
}

describe('head office', () => {
  it('splits by sales what a warehouse can spare, and carries it out as held transfers', async () => {
    await stock.given('HQ-1', 50, 'CW001');
    await desk.policy([{ sku: 'HQ-1', location: 'CW001', minLevel: 10 }]);
    await sold('HQ-1', 'SH001', 30);
    await sold('HQ-1', 'SH002', 10);
    await sold('HQ-1', 'SH003', 90, 40);
    const { proposal } = await desk.allocate({
      from: 'CW001',
      stores: ['SH001', 'sh002', 'SH003', 'CW001'],
      rule: 'SALES_SHARE',
      lines: [{ sku: 'hq-1' }],
      note: 'autumn',
    });
    expect(proposal).toMatchObject({ mode: 'ALLOCATION', status: 'PROPOSED', note: 'autumn' });
    expect(brief(proposal)).toEqual([
      ['CW001', 'SH001', 30],
      ['CW001', 'SH002', 10],
    ]);
    expect(proposal.lines[0].basis).toMatchObject({
      rule: 'SALES_SHARE',
      sold: 30,
      days: 28,
      perDay: '1.0714',
      sourceAvailable: 50,
      sourceSafety: 10,
      km: '60.000',
    });
    expect(proposal.lines[0].explanation).toContain('its share by sales is 30');

    const done = await carriedOut(proposal);
    expect(done.proposal).toMatchObject({ status: 'EXECUTED', version: 3 });
    expect(await desk.level('HQ-1', 'CW001')).toMatchObject({ available: 10, reserved: 40 });
    const { transferNo } = done.proposal.lines[0];
    expect(await desk.show(transferNo)).toMatchObject({
      status: 'APPROVED',
      origin: 'REPLENISHMENT',
      originDocument: proposal.proposalNo,
      lines: [{ sku: 'HQ-1', approved: 30 }],
    });
  });
});

describe('stores', () => {
  it('even out what one can spare and another lacks', async () => {
    await stock.given('EVEN', 20, 'SH002');
    await stock.given('EVEN', 1, 'SH001');
    await desk.policy([{ sku: 'EVEN', minLevel: 4, maxLevel: 8 }]);
    const { proposal } = await desk.balance({ stores: ['SH001', 'SH002'], skus: ['EVEN'] });
    expect(proposal.mode).toBe('STORE_TRANSFER');
    expect(brief(proposal)).toEqual([['SH002', 'SH001', 7]]);
  });

  it('ask a warehouse, which changes the quantities before it agrees', async () => {
    await stock.given('ASK-1', 30, 'CW001');
    await stock.given('ASK-2', 30, 'CW001');
    const clerk = staffOf('CLERK', 'SH001');
    const keeper = staffOf('STORE_MANAGER', 'CW001');
    const { proposal } = await desk.order(
      { store: 'SH001', from: 'CW001', lines: [at('ASK-1', 40), at('ASK-2', 5)] },
      { actor: clerk },
    );
    const { proposalNo, lines } = proposal;
    expect(brief(proposal)).toEqual([
      ['CW001', 'SH001', 40],
      ['CW001', 'SH001', 5],
    ]);
    const changed = [
      { id: lines[0].id, quantity: 20 },
      { id: lines[1].id, quantity: 0 },
    ];
    const approval = { proposalNo, expectedVersion: 1, lines: changed, reason: 'scarce' };
    await expect(desk.approveProposal(approval, { actor: clerk })).rejects.toThrow('FORBIDDEN');
    await desk.approveProposal(approval, { actor: keeper });
    const done = await desk.execute({ proposalNo, expectedVersion: 2 }, { actor: keeper });
    expect(done.proposal.lines.map((it: any) => [it.proposed, it.approved, it.executed])).toEqual([
      [40, 20, 20],
      [5, 0, 0],
    ]);
  });
});

describe('sales', () => {
  it('propose what places lack: from warehouses by distance, and the rest to be bought', async () => {
    await sold('AUTO', 'SH001', 56);
    await stock.given('AUTO', 3, 'SH001');
    await stock.given('AUTO', 5, 'FW001');
    await stock.given('AUTO', 9, 'CW001');
    await desk.policy([
      { sku: 'AUTO', location: 'SH001', leadDays: 3, safetyDays: 2, packSize: 1 },
      { sku: 'OLD', location: 'SH001', lifeCycle: 'ENDING', minLevel: 5 },
    ]);
    await stock.given('OLD', 1, 'SH001');
    const { proposal } = await desk.propose({ locations: ['SH001'] });
    const ours = proposal.lines.filter(({ sku }: any) => sku === 'AUTO' || sku === 'OLD');
    // Two a day: 10 until goods arrive, 24 until the next proposal's do; 3 are there.
    expect(brief({ lines: ours })).toEqual([
      ['FW001', 'SH001', 5],
      ['CW001', 'SH001', 9],
      [null, 'SH001', 7],
    ]);
    expect(ours[0].basis).toMatchObject({ reorderPoint: 10, target: 24, need: 21, sold: 56 });
    const done = await carriedOut(proposal);
    const [, , bought] = done.proposal.lines.filter(({ sku }: any) => sku === 'AUTO');
    expect(bought).toMatchObject({ executed: 7, transferNo: null });
    const { nodes } = await desk.run(
      `{ purchaseSuggestions(where: { sku: { eq: "AUTO" } }) {
        nodes { sku quantity proposalNo location { code } } } }`,
      {},
      staffOf('CLERK', 'SH001'),
    );
    expect(nodes).toEqual([
      { sku: 'AUTO', quantity: 7, proposalNo: proposal.proposalNo, location: { code: 'SH001' } },
    ]);
    // What is held for it elsewhere counts as there, and so it does once it has left.
    const again = () => desk.propose({ locations: ['SH001'], skus: ['AUTO'] });
    expect(codes(await again())).toEqual(['NOTHING_TO_REPLENISH']);
    const [first, second] = done.proposal.lines.filter((it: any) => it.sku === 'AUTO');
    for (const { transferNo } of [first, second]) {
      await desk.ship({ transferNo, expectedVersion: 2 });
    }
    expect(codes(await again())).toEqual(['NOTHING_TO_REPLENISH']);
  });

  it('count what other places hold for it, until that is given up', async () => {
    await stock.given('HELD', 20, 'CW001');
    await desk.policy([{ sku: 'HELD', location: 'SH001', minLevel: 6, maxLevel: 8 }]);
    const nearest = await desk.nearest({ to: 'SH001', lines: [at('HELD', 4)] });
    const asks = { locations: ['SH001'], skus: ['HELD'] };
    const { proposal } = await desk.propose(asks);
    expect(proposal.lines).toMatchObject([{ proposed: 4, basis: { awaited: 4, need: 4 } }]);
    const [{ transferNo }] = nearest.transfers;
    await desk.cancel({ transferNo, expectedVersion: 2, reason: 'not needed' });
    const later = await desk.propose(asks);
    expect(later.proposal.lines).toMatchObject([{ proposed: 8, basis: { awaited: 0, need: 8 } }]);
  });

  it('are read by index, each level its own days alone', async () => {
    const propose = () => desk.propose({ locations: ['SH001', 'SH002'], skus: ['PLAN-1'] });
    const statements = await statementsOf(propose);
    const reading = statements.find((text) => text.includes('first_sold_at'))!;
    await inventory.sql('begin');
    await inventory.sql(
      `insert into stock_movement (sku, location, type, from_account, to_account, owner, quantity,
         recorded_by, occurred_at, recorded_at)
       select 'PLAN-' || n % 50, 'SH00' || n / 50 % 2 + 1, 'SALE', 'GOOD', 'CUSTOMER', 'HOUSE', 1, 'test',
         now() - n * interval '25 minutes', now()
       from generate_series(1, 40000) n`,
    );
    await inventory.sql('analyze stock_movement');
    const plan = JSON.stringify(await inventory.sql(`explain (format json) ${reading}`));
    await inventory.sql('rollback');
    expect(plan).toMatch(/"stock_movement_as_of"[^}]*"Index Cond":"[^"]*occurred_at >= /);
    expect(plan).not.toMatch(/"Seq Scan"[^}]*"stock_movement"/);
  });
});

describe('a proposal', () => {
  const ordered = async (sku: string, quantity: number) => {
    const { proposal } = await desk.order({
      store: 'SH001',
      from: 'CW001',
      lines: [at(sku, quantity)],
    });
    return proposal;
  };

  it('is carried out once, however many ask', async () => {
    await stock.given('ONCE', 10, 'CW001');
    const { proposalNo } = await ordered('ONCE', 4);
    await desk.approveProposal({ proposalNo, expectedVersion: 1 });
    const asked = await Promise.all([
      ...Array.from({ length: 4 }, () => desk.execute({ proposalNo, expectedVersion: 2 })),
      ...Array.from({ length: 4 }, () =>
        desk.execute({ proposalNo, expectedVersion: 2 }, { key: 'execute-once' }),
      ),
    ]);
    const refused = asked.flatMap(codes);
    expect(new Set(refused)).toEqual(new Set(['DOCUMENT_STATE']));
    expect([4, 7]).toContain(refused.length);
    expect(await desk.level('ONCE', 'CW001')).toMatchObject({ available: 6, reserved: 4 });
  });

  it('takes no more than is left when it is carried out, and can be tried again', async () => {
    await stock.given('GONE', 5, 'CW001');
    const first = await ordered('GONE', 5);
    const second = await ordered('GONE', 5);
    const third = await ordered('GONE', 5);
    const numbers = [first, second, third].map(({ proposalNo }) => proposalNo);
    for (const proposalNo of numbers)
      await desk.approveProposal({ proposalNo, expectedVersion: 1 });
    await stock.reserve('SO-GONE', [{ sku: 'GONE', location: 'CW001', quantity: 2 }]);
    const done = await Promise.all(
      numbers.map((proposalNo) => desk.execute({ proposalNo, expectedVersion: 2 })),
    );
    const executed = done.flatMap(({ proposal }) => proposal?.lines ?? []);
    expect(executed.map((line) => line.executed)).toEqual([3]);
    expect(done.flatMap(codes)).toEqual(['NOTHING_TO_REPLENISH', 'NOTHING_TO_REPLENISH']);
    expect(await desk.level('GONE', 'CW001')).toMatchObject({ available: 0, reserved: 5 });
  });

  it('is refused with every fault named, and nothing is written', async () => {
    const before = await inventory.sql('select count(*) from replenishment_proposal');
    const allocate = { from: ' ', stores: [], rule: 'FILL_TO_LEVEL', lines: [at('A', 0)] };
    expect(codes(await desk.allocate(allocate))).toEqual(Array(3).fill('INVALID_INPUT'));
    expect(codes(await desk.balance({ stores: ['SH001'], skus: ['A'] }))).toEqual([
      'INVALID_INPUT',
    ]);
    const same = { store: 'SH001', from: 'sh001', lines: [at('A', 1)] };
    expect(codes(await desk.order(same))).toEqual(['INVALID_INPUT']);
    const unknown = { store: 'NOWHERE', from: 'CW001', lines: [at('NO-SUCH', 1)] };
    expect(codes(await desk.order(unknown))).toEqual(['LOCATION_UNKNOWN', 'SKU_UNKNOWN']);
    const bad = await desk.propose({
      locations: ['NOWHERE'],
      skus: ['A', ' '],
      note: 'x'.repeat(201),
    });
    expect(bad.userErrors.map(({ field }: any) => field.join('.'))).toEqual([
      'input.skus.1',
      'input.note',
      'input.locations.0',
    ]);
    expect(codes(await desk.propose({ locations: ['AFAR'], skus: ['SPARE'] }))).toEqual([
      'NOTHING_TO_REPLENISH',
    ]);
    expect(codes(await desk.execute({ proposalNo: 'RP-NONE', expectedVersion: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await inventory.sql('select count(*) from replenishment_proposal')).toEqual(before);
  });

  it('is approved as it was seen, refused for good, and decided by whoever gives', async () => {
    await stock.given('SEEN', 5, 'CW001');
    const { proposalNo, lines } = await ordered('SEEN', 5);
    const stranger = staffOf('STORE_MANAGER', 'SH001');
    const step = { proposalNo, expectedVersion: 1 };
    await expect(desk.approveProposal(step, { actor: stranger })).rejects.toThrow('FORBIDDEN');
    expect(await desk.approveProposal({ proposalNo, expectedVersion: 7 })).toMatchObject({
      userErrors: [{ code: 'DOCUMENT_CHANGED', expected: 7, actual: 1 }],
    });
    const zero = { ...step, lines: [{ id: lines[0].id, quantity: 0 }] };
    expect(codes(await desk.approveProposal(zero))).toEqual(['INVALID_INPUT']);
    await desk.rejectProposal({ ...step, reason: 'not now' });
    expect(codes(await desk.approveProposal({ proposalNo, expectedVersion: 2 }))).toEqual([
      'DOCUMENT_STATE',
    ]);
    const list = `query { replenishmentProposals(first: 100) { nodes { proposalNo status } } }`;
    const mine = await desk.run(list, {}, stranger);
    expect(mine.nodes).toContainEqual({ proposalNo, status: 'REJECTED' });
    expect((await desk.run(list, {}, staffOf('CLERK', 'AFAR'))).nodes).toEqual([]);
  });
});

describe('policies', () => {
  it('are written whole, by version, and each place by its own people', async () => {
    const policy = { sku: 'POL-1', location: 'SH001', minLevel: 2, maxLevel: 9, packSize: 3 };
    const { policies } = await desk.policy([{ ...policy, expectedVersion: 0 }]);
    expect(policies).toMatchObject([{ sku: 'POL-1', minLevel: 2, maxLevel: 9, version: 1 }]);
    expect(await desk.policy([{ ...policy, expectedVersion: 0 }])).toMatchObject({
      userErrors: [{ code: 'DOCUMENT_CHANGED', expected: 0, actual: 1 }],
    });
    const manager = staffOf('STORE_MANAGER', 'SH001');
    await desk.policy([{ ...policy, minLevel: 3 }], { actor: manager });
    const everywhere = { sku: 'POL-1', minLevel: 1 };
    await expect(desk.policy([everywhere], { actor: manager })).rejects.toThrow('FORBIDDEN');
    const faulty = [{ ...policy, minLevel: -1, maxLevel: -2, packSize: 0 }, policy];
    expect(codes(await desk.policy(faulty))).toEqual(Array(5).fill('INVALID_INPUT'));
    const list = `query { replenishmentPolicies(where: { sku: { eq: "POL-1" } }) {
      nodes { minLevel version } totalCount } }`;
    expect(await desk.run(list, {}, manager)).toEqual({
      nodes: [{ minLevel: 3, version: 2 }],
      totalCount: 1,
    });
  });
});

nearestSource(inventory, stock, desk);
nearestRaces(inventory, stock, desk);
