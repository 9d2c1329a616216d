import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { stockOf } from './fixtures.ts';
import { listingTransfers } from './listing-transfers.ts';
import { answers, deskOf, staffOf } from './transfer-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph, { background: false });
const stock = stockOf(inventory);
const desk = deskOf(inventory);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

const at = (sku: string, quantity: number) => ({ sku, quantity });
const codes = (answer: { userErrors: { code: string }[] }) =>
  answer.userErrors.map(({ code }) => code);
const deep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';

describe('a transfer', () => {
  it('is asked for, agreed to, sent and received, with who, when and why at each step', async () => {
    await stock.given('TR-1', 10, 'SH002');
    const source = staffOf('STORE_MANAGER', 'SH002');
    const target = staffOf('CLERK', 'SH001');
    const asked = await desk.request(
      { from: 'sh002', to: 'SH001', lines: [at('tr-1', 4), at('TR-1', 3)], reason: 'promotion' },
      { actor: target },
    );
    const { transferNo } = asked.transfer;
    expect(asked.transfer).toMatchObject({ status: 'REQUESTED', version: 1, origin: 'STAFF' });
    expect(await desk.level('TR-1', 'SH002')).toMatchObject({ available: 10 });

    const lines = [at('TR-1', 6)];
    await desk.approve({ transferNo, expectedVersion: 1, lines }, { actor: source });
    expect(await desk.level('TR-1', 'SH002')).toMatchObject({ available: 4, reserved: 6 });

    await desk.ship({ transferNo, expectedVersion: 2, lines: [at('TR-1', 5)] }, { actor: source });
    expect(await desk.level('TR-1', 'SH002')).toMatchObject({
      onHand: 5,
      available: 5,
      reserved: 0,
    });
    expect(await desk.transit(transferNo)).toBe(5);
    // None of them ever lay there; who waits for them sees them all the same.
    expect(await desk.level('TR-1', 'SH001')).toMatchObject({ onHand: 0, inTransit: 5 });

    await desk.receive({ transferNo, lines: [at('TR-1', 2)] }, { actor: target });
    expect(await desk.level('TR-1', 'SH001')).toMatchObject({ onHand: 2, inTransit: 3 });
    const { transfer } = await desk.receive(
      { transferNo, lines: [at('TR-1', 3)] },
      { actor: target },
    );
    expect(transfer).toMatchObject({
      status: 'RECEIVED',
      version: 5,
      lines: [{ requested: 7, approved: 6, shipped: 5, received: 5, inTransit: 0 }],
    });
    expect(
      transfer.history.map((fact: any) => [fact.step, fact.by, fact.lines[0].quantity]),
    ).toEqual([
      ['REQUESTED', 'STAFF:CLERK of SH001', 7],
      ['APPROVED', 'STAFF:STORE_MANAGER of SH002', 6],
      ['SHIPPED', 'STAFF:STORE_MANAGER of SH002', 5],
      ['RECEIVED', 'STAFF:CLERK of SH001', 2],
      ['RECEIVED', 'STAFF:CLERK of SH001', 3],
    ]);
    expect(await desk.transit(transferNo)).toBe(0);
    expect(await desk.level('TR-1', 'SH001')).toMatchObject({ onHand: 5, inTransit: 0 });
    const events = await inventory.sql(`select type from outbox where key = $1 order by id`, [
      transferNo,
    ]);
    expect(events.map(({ type }) => type)).toEqual([
      'TransferRequested',
      'TransferApproved',
      'TransferShipped',
      'TransferReceived',
      'TransferReceived',
    ]);
  });

  it('that is given up gives back what it held', async () => {
    await stock.given('TR-2', 5, 'SH002');
    const { transfer } = await desk.request({ from: 'SH002', to: 'SH001', lines: [at('TR-2', 5)] });
    const { transferNo } = transfer;
    await desk.approve({ transferNo, expectedVersion: 1 });
    expect(await desk.level('TR-2', 'SH002')).toMatchObject({ available: 0 });
    const ended = await desk.cancel({ transferNo, expectedVersion: 2, reason: 'not needed' });
    expect(ended.transfer).toMatchObject({ status: 'CANCELLED' });
    expect(await desk.level('TR-2', 'SH002')).toMatchObject({ available: 5, reserved: 0 });
    const late = await desk.ship({ transferNo, expectedVersion: 3 });
    expect(late.userErrors).toMatchObject([{ code: 'DOCUMENT_STATE', status: 'CANCELLED' }]);
  });

  it('that the source does not agree to ends with its reason', async () => {
    const { transfer } = await desk.request({ from: 'SH002', to: 'SH001', lines: [at('TR-3', 5)] });
    const step = { transferNo: transfer.transferNo, expectedVersion: 1, reason: 'no stock' };
    const source = staffOf('STORE_MANAGER', 'SH002');
    const ended = await desk.reject(step, { actor: source });
    expect(ended.transfer).toMatchObject({ status: 'REJECTED', version: 2 });
    expect(ended.transfer.history[1]).toMatchObject({ step: 'REJECTED', reason: 'no stock' });
    expect(codes(await desk.reject(step))).toEqual(['DOCUMENT_STATE']);
  });

  it('keeps the owner of consigned goods on the way', async () => {
    await inventory.sql(
      `insert into stock_owner (code, policy, name, created_at, updated_at)
       values ('DEALER-1', 'CONSIGNED', 'Dealer', now(), now())`,
    );
    await stock.given('TR-OWN', 1, 'SH002');
    await stock.receive({
      location: 'SH002',
      owner: 'DEALER-1',
      lines: [{ sku: 'TR-OWN', quantity: 4 }],
    });
    const { transferNo } = await desk.shipped('TR-OWN', 3);
    await desk.receive({ transferNo, lines: [at('TR-OWN', 2)] });
    await desk.receive({ transferNo, lines: [at('TR-OWN', 1)] });
    const legs = await inventory.sql(
      `select type, owner, quantity from stock_movement where document = $1 order by id`,
      [transferNo],
    );
    expect(legs).toEqual([
      { type: 'TRANSFER_OUT', owner: 'HOUSE', quantity: 1 },
      { type: 'TRANSFER_OUT', owner: 'DEALER-1', quantity: 2 },
      { type: 'TRANSFER_IN', owner: 'HOUSE', quantity: 1 },
      { type: 'TRANSFER_IN', owner: 'DEALER-1', quantity: 1 },
      { type: 'TRANSFER_IN', owner: 'DEALER-1', quantity: 1 },
    ]);
  });
});

describe('differences', () => {
  it('end with a decision each, and leave nothing on the way', async () => {
    await stock.given('DIFF-1', 20, 'SH002');
    const { transferNo } = await desk.shipped('DIFF-1', 20);
    const both = [{ sku: 'DIFF-1', quantity: 10, damaged: 2, over: 1 }];
    const wrong = await desk.receive({ transferNo, lines: both, final: true });
    expect(wrong.userErrors).toMatchObject([{ field: ['input', 'lines', '0', 'over'] }]);
    const extra = { sku: 'DIFF-1B', quantity: 0, over: 1 };
    const arrived = [{ sku: 'DIFF-1', quantity: 10, damaged: 2 }, extra];
    const { transfer } = await desk.receive({ transferNo, lines: arrived, final: true });
    expect(transfer).toMatchObject({
      status: 'DISCREPANCY',
      discrepancies: [
        { kind: 'DAMAGED', quantity: 2, settled: 0 },
        { kind: 'SHORT', quantity: 8, settled: 0 },
        { kind: 'OVER', quantity: 1, settled: 0 },
      ],
    });
    expect(await desk.level('DIFF-1', 'SH001')).toMatchObject({ onHand: 12, damaged: 2 });
    const decide = (kind: string, decision: string, quantity: number, sku = 'DIFF-1') => {
      return { sku, kind, decision, quantity };
    };
    const first = await desk.settle({
      transferNo,
      expectedVersion: 4,
      reason: 'checked',
      lines: [
        decide('SHORT', 'FOUND', 1),
        decide('SHORT', 'FOUND_AT_SOURCE', 2),
        decide('SHORT', 'LOST', 2),
        decide('DAMAGED', 'SCRAPPED', 2),
      ],
    });
    expect(first.transfer).toMatchObject({ status: 'DISCREPANCY' });
    expect(await desk.transit(transferNo)).toBe(3);
    const last = await desk.settle({
      transferNo,
      expectedVersion: 5,
      reason: 'checked again',
      lines: [decide('SHORT', 'SCRAPPED', 3), { ...decide('OVER', 'ACCEPTED', 1), sku: 'DIFF-1B' }],
    });
    expect(last.transfer).toMatchObject({
      status: 'RECEIVED',
      lines: [
        { shipped: 20, received: 11, damaged: 2, lost: 5, returned: 2, inTransit: 0 },
        { sku: 'DIFF-1B', shipped: 0, inTransit: 0 },
      ],
    });
    expect(await desk.transit(transferNo)).toBe(0);
    expect(await desk.level('DIFF-1', 'SH001')).toMatchObject({ onHand: 11, damaged: 0 });
    expect(await desk.level('DIFF-1B', 'SH001')).toMatchObject({ onHand: 1 });
    expect(await desk.level('DIFF-1', 'SH002')).toMatchObject({ onHand: 2 });
    expect(await stock.drift(['DIFF-1'])).toEqual([]);
  });

  it('are refused beyond what is open, after their time, and without a reason', async () => {
    await stock.given('DIFF-2', 5, 'SH002');
    const { transferNo } = await desk.shipped('DIFF-2', 5);
    const line = { sku: 'DIFF-2', kind: 'SHORT', decision: 'LOST', quantity: 3 };
    const early = { transferNo, expectedVersion: 3, reason: 'x', lines: [line] };
    expect(codes(await desk.settle(early))).toEqual(['DOCUMENT_STATE']);
    await desk.receive({ transferNo, lines: [at('DIFF-2', 3)], final: true });
    const settle = { transferNo, expectedVersion: 4, reason: 'x', lines: [line] };
    expect(await desk.settle(settle)).toMatchObject({
      userErrors: [{ code: 'DOCUMENT_QUANTITY', requested: 3, allowed: 2 }],
    });
    expect(await desk.settle({ ...settle, expectedVersion: 3 })).toMatchObject({
      userErrors: [{ code: 'DOCUMENT_CHANGED', expected: 3, actual: 4 }],
    });
    const bad = { ...line, decision: 'KEPT', quantity: 0 };
    expect(codes(await desk.settle({ ...settle, reason: ' ', lines: [bad] }))).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
      'INVALID_INPUT',
    ]);
    expect(await desk.transit(transferNo)).toBe(2);
  });
});

describe('at the same time', () => {
  it('receipts never take in a unit twice', async () => {
    const rounds = deep ? 20 : 2;
    for (let round = 0; round < rounds; round += 1) {
      const sku = `RACE-R${round}`;
      await stock.given(sku, 30, 'SH002');
      const { transferNo } = await desk.shipped(sku, 30);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => desk.receive({ transferNo, lines: [at(sku, 4)] })),
      );
      const taken = answers.filter(({ transfer }) => transfer !== null);
      expect(taken).toHaveLength(7);
      expect(await desk.level(sku, 'SH001')).toMatchObject({ onHand: 28, inTransit: 2 });
      expect(await desk.transit(transferNo)).toBe(2);
    }
  });

  it('one of many shipments leaves, and one of many approvals of scarce goods holds', async () => {
    await stock.given('RACE-S', 10, 'SH002');
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        desk.request({ from: 'SH002', to: 'SH001', lines: [at('RACE-S', 6)] }),
      ),
    );
    const numbers = made.map(({ transfer }) => transfer.transferNo);
    const approved = await Promise.all(
      numbers.map((transferNo) => desk.approve({ transferNo, expectedVersion: 1 })),
    );
    const [held] = approved.filter(({ transfer }) => transfer !== null);
    expect(approved.flatMap(codes)).toEqual(Array(4).fill('INSUFFICIENT_STOCK'));
    const { transferNo } = held.transfer;
    const ships = await Promise.all(
      Array.from({ length: 6 }, () => desk.ship({ transferNo, expectedVersion: 2 })),
    );
    expect(ships.flatMap(codes)).toEqual(Array(5).fill('DOCUMENT_STATE'));
    expect(await desk.level('RACE-S', 'SH002')).toMatchObject({ onHand: 4, available: 4 });
    expect(await desk.transit(transferNo)).toBe(6);
  });

  it('buyers and a transfer share what there is, and opposite transfers do not deadlock', async () => {
    await stock.given('RACE-B', 10, 'SH002');
    await stock.given('RACE-C', 10, 'SH002');
    const lines = [at('RACE-B', 5), at('RACE-C', 5)];
    const asked = await Promise.all(
      [lines, lines.toReversed()].map((given) =>
        desk.request({ from: 'SH002', to: 'SH001', lines: given }),
      ),
    );
    const work = [
      ...asked.map(({ transfer: { transferNo } }) =>
        desk.approve({ transferNo, expectedVersion: 1 }),
      ),
      ...Array.from({ length: 8 }, (_, n) =>
        stock.reserve(`RACE-B-${n}`, [
          { sku: n % 2 ? 'RACE-B' : 'RACE-C', location: 'SH002', quantity: 2 },
        ]),
      ),
    ];
    const done = await Promise.all(work);
    expect(done.flatMap(codes).every((code: string) => code === 'INSUFFICIENT_STOCK')).toBe(true);
    for (const sku of ['RACE-B', 'RACE-C']) {
      const { available, reserved } = await desk.level(sku, 'SH002');
      expect(available + reserved).toBe(10);
    }
  });

  it('a repeated key has one effect and one answer', async () => {
    await stock.given('RACE-K', 5, 'SH002');
    const input = { from: 'SH002', to: 'SH001', lines: [at('RACE-K', 5)] };
    const twins = await Promise.all(
      Array.from({ length: 5 }, () => desk.request(input, { key: 'transfer-twin' })),
    );
    expect(new Set(twins.map(({ transfer }) => transfer.transferNo)).size).toBe(1);
    const other = { ...input, lines: [at('RACE-K', 4)] };
    expect(codes(await desk.request(other, { key: 'transfer-twin' }))).toEqual([
      'IDEMPOTENCY_MISMATCH',
    ]);
  });
});

describe('what is refused', () => {
  it('names every fault of a request, and nothing is written', async () => {
    const before = await inventory.sql('select count(*) from stock_transfer');
    const faulty = { from: ' ', to: 'SH001', lines: [at('A', 0), at(' ', 1)] };
    expect((await desk.request(faulty)).userErrors.map((e: any) => e.field.join('.'))).toEqual([
      'input.from',
      'input.lines.0.quantity',
      'input.lines.1.sku',
    ]);
    const unknown = { from: 'NOWHERE', to: 'SHUT', lines: [at('NO-SUCH', 1)] };
    expect(codes(await desk.request(unknown))).toEqual([
      'LOCATION_UNKNOWN',
      'LOCATION_UNKNOWN',
      'SKU_UNKNOWN',
    ]);
    const same = { from: 'SH001', to: ' sh001', lines: [at('A', 1)] };
    expect(codes(await desk.request(same))).toEqual(['INVALID_INPUT']);
    expect(codes(await desk.approve({ transferNo: 'TR-NONE', expectedVersion: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await inventory.sql('select count(*) from stock_transfer')).toEqual(before);
  });

  it('keeps each end to its own people, and approval to whoever may approve', async () => {
    await stock.given('RIGHT-1', 5, 'SH002');
    const source = staffOf('STORE_MANAGER', 'SH002');
    const target = staffOf('STORE_MANAGER', 'SH001');
    const clerk = staffOf('CLERK', 'SH002');
    const forbidden = /FORBIDDEN/;
    const input = { from: 'SH002', to: 'SH001', lines: [at('RIGHT-1', 5)] };
    await expect(desk.request(input, { actor: source })).rejects.toThrow(forbidden);
    const { transfer } = await desk.request(input, { actor: target });
    const step = { transferNo: transfer.transferNo, expectedVersion: 1 };
    await expect(desk.approve(step, { actor: target })).rejects.toThrow(forbidden);
    await expect(desk.approve(step, { actor: clerk })).rejects.toThrow(forbidden);
    await desk.approve(step, { actor: source });
    const ship = { ...step, expectedVersion: 2 };
    await expect(desk.ship(ship, { actor: target })).rejects.toThrow(forbidden);
    await desk.ship(ship, { actor: clerk });
    const receive = { transferNo: step.transferNo, lines: [at('RIGHT-1', 4)], final: true };
    await expect(desk.receive(receive, { actor: source })).rejects.toThrow(forbidden);
    await desk.receive(receive, { actor: target });
    const settle = (decision: string) => ({
      transferNo: step.transferNo,
      expectedVersion: 4,
      reason: 'x',
      lines: [{ sku: 'RIGHT-1', kind: 'SHORT', decision, quantity: 1 }],
    });
    await expect(desk.settle(settle('LOST'), { actor: target })).rejects.toThrow(forbidden);
    expect(codes(await desk.settle(settle('FOUND'), { actor: target }))).toEqual([]);
    const stranger = staffOf('STORE_MANAGER', 'SH003');
    expect(await desk.show(step.transferNo, stranger)).toBeNull();
    expect(await desk.show(step.transferNo, target)).toMatchObject({ status: 'RECEIVED' });
  });
});

listingTransfers(inventory, stock, desk);
