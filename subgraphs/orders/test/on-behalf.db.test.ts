import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, MEMBER, OTHER_CLERK, OTHER_MEMBER } from './fixtures.ts';
import { openReturnDesk } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const desk = openReturnDesk(orders, witness);
const { till, settle } = witness;
const MANAGER: Actor = { kind: 'STAFF', id: 'S-9', roles: ['STORE_MANAGER'], stores: ['SH001'] };

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

const DRAFT = `draft { draftNo state version staff { staffNo } entryMode note expiresAt
  lines { sku quantity } unlisted { name unitPrice quantity } order { status } }
  userErrors { __typename code field }`;
const CONFIRM = `mutation ($input: OrderDraftConfirmInput!, $key: String!) {
  orderDraftConfirm(input: $input, idempotencyKey: $key) {
    order { orderNo status entryMode onBehalf total { amountMinor } lines { sku description } }
    userErrors { __typename code field }
  }
}`;

async function ask(field: string, query: string, variables: object, actor: Actor = CLERK) {
  const { data, errors } = await orders.run(query, variables as never, { actor });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data[field];
}

const change = (name: string, type: string, input: object, key: string, actor?: Actor) =>
  ask(
    name,
    `mutation ($input: ${type}!, $key: String!) {
       ${name}(input: $input, idempotencyKey: $key) { ${DRAFT} } }`,
    { input, key },
    actor,
  );
const TEA = { sku: 'TEA', quantity: 2 };
const cart = (more: object = {}) => ({
  store: 'SH001',
  memberNo: 'M-1',
  entryMode: 'CLOUD_SHELF',
  lines: [TEA],
  ...more,
});
const create = (key: string, more: object = {}, actor?: Actor) =>
  change('orderDraftCreate', 'OrderDraftInput', { cart: cart(), ...more }, key, actor);
const confirm = (draftNo: string, key: string, more: object = {}, actor: Actor = MEMBER) =>
  ask('orderDraftConfirm', CONFIRM, { input: { draftNo, ...more }, key }, actor);
const read = (draftNo: string, actor: Actor = MEMBER) =>
  ask(
    'orderDraft',
    `query ($draftNo: String!) { orderDraft(draftNo: $draftNo) { state order { orderNo status }
       staff { staffNo } } }`,
    { draftNo },
    actor,
  );

describe('an order on behalf of a member', () => {
  it.each(['SCAN', 'CATALOGUE', 'CLOUD_SHELF', 'QUICK_SALE', 'PHONE'])(
    'keeps how it was entered: %s',
    async (entryMode) => {
      const input = { memberNo: 'M-1', lines: [TEA], entryMode };
      const { order } = await till.submit(input, entryMode);
      const HOW = `query ($orderNo: String!) { order(orderNo: $orderNo) {
        entryMode onBehalf staff { staffNo } stages(stages: [CHANNEL]) { reason actor } } }`;
      expect(await ask('order', HOW, { orderNo: order.orderNo })).toEqual({
        entryMode,
        onBehalf: true,
        staff: { staffNo: 'S-1' },
        stages: [{ reason: entryMode, actor: 'STAFF:S-1' }],
      });
    },
  );

  it('is entered by members only in ways that are theirs, and by nobody as a platform', async () => {
    const own = (entryMode: string, key: string) =>
      till.submit({ lines: [TEA], entryMode }, key, { actor: MEMBER });
    expect((await own('CATALOGUE', 'own')).order.status).toBe('AWAITING_PAYMENT');
    expect((await own('PHONE', 'phone')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'entryMode'] },
    ]);
    const platform = { lines: [TEA], entryMode: 'PLATFORM' };
    expect((await till.submit(platform, 'platform')).userErrors).toMatchObject([
      { field: ['input', 'entryMode'] },
    ]);
  });

  it('may say where its goods go', async () => {
    const delivery = { receiver: '张三', city: '上海市', address: '某路 1 号' };
    const { order } = await till.submit({ lines: [TEA], delivery }, 'where');
    const WHERE = `query ($orderNo: String!) { order(orderNo: $orderNo) {
      delivery { receiver city address } } }`;
    expect(await ask('order', WHERE, { orderNo: order.orderNo })).toEqual({ delivery });
    const wrong = { lines: [TEA], delivery: { ...delivery, divisionCode: '31' } };
    expect((await till.submit(wrong, 'where not')).userErrors).toMatchObject([
      { field: ['input', 'delivery', 'divisionCode'] },
    ]);
  });
});

describe('what no product stands for', () => {
  const gift = { name: '礼品包装', unitPrice: '5.50', quantity: 2 };
  const sell = (input: object, key: string, actor: Actor = MANAGER) =>
    till.submit({ entryMode: 'QUICK_SALE', lines: [], ...input }, key, { actor });

  it('is sold by name and price beside products, outside of promotions, with a permission', async () => {
    const { order } = await sell({ lines: [{ sku: 'TEA', quantity: 5 }], unlisted: [gift] }, 'mix');
    const read = await till.read(order.orderNo);
    expect(read).toMatchObject({
      subtotal: { amountMinor: 11_100 },
      discountTotal: { amountMinor: 1_000 },
      total: { amountMinor: 10_100 },
      lines: [
        { sku: 'TEA', discountShare: { amountMinor: 1_000 } },
        {
          sku: 'UNLISTED',
          description: '礼品包装',
          product: null,
          discountShare: { amountMinor: 0 },
        },
      ],
    });
    await expect(sell({ unlisted: [gift] }, 'clerk', CLERK)).rejects.toThrow('FORBIDDEN');
    await expect(sell({ unlisted: [gift] }, 'member', MEMBER)).rejects.toThrow('FORBIDDEN');
    const wrong = [{ name: ' ', unitPrice: '0', quantity: 0 }];
    expect((await sell({ unlisted: wrong }, 'wrong')).userErrors).toMatchObject([
      { field: ['input', 'unlisted', '0', 'name'] },
      { field: ['input', 'unlisted', '0', 'unitPrice'] },
      { field: ['input', 'unlisted', '0', 'quantity'] },
    ]);
    expect((await sell({}, 'nothing')).userErrors).toMatchObject([{ field: ['input', 'lines'] }]);
  });

  it('alone needs no stock: it is paid, handed over, and its money given back', async () => {
    const { order } = await sell({ unlisted: [gift] }, 'alone');
    const { orderNo } = order;
    await till.pay(orderNo, 'alone-pay');
    expect((await till.fulfil(orderNo, 'alone-fulfil')).order.status).toBe('COMPLETED');
    expect(witness.house().calls).not.toContain('StockReserve');
    const back = await desk.giveBack(
      orderNo,
      [{ lineNo: 1, quantity: 1, condition: 'GOOD' }],
      'alone-back',
    );
    expect(back).toMatchObject({
      userErrors: [],
      orderReturn: { state: 'DONE', refund: { amountMinor: 550 } },
    });
    expect(witness.house().calls).not.toContain('StockReturn');
  });
});

describe('a draft', () => {
  it('is prepared by staff, and confirmed and paid by its member: once, at the price of then', async () => {
    const { draft } = await create('draft', { note: '明天来取' });
    expect(draft).toMatchObject({
      state: 'OPEN',
      version: 1,
      entryMode: 'CLOUD_SHELF',
      staff: { staffNo: 'S-1' },
      lines: [{ sku: 'TEA', quantity: 2 }],
    });
    expect(witness.house().stock.held()).toEqual([]);
    expect(await read(draft.draftNo)).toEqual({ state: 'OPEN', order: null, staff: null });
    expect(await read(draft.draftNo, OTHER_MEMBER)).toBeNull();
    expect(await read(draft.draftNo, OTHER_CLERK)).toBeNull();
    const stranger = await confirm(draft.draftNo, 'stranger', {}, OTHER_MEMBER);
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const other = await confirm(draft.draftNo, 'other', { expectedTotalMinor: 1 });
    expect(other.userErrors).toMatchObject([{ code: 'QUOTE_CHANGED' }]);

    const { order } = await confirm(draft.draftNo, 'yes', { expectedTotalMinor: 4_000 });
    expect(order).toMatchObject({
      status: 'AWAITING_PAYMENT',
      entryMode: 'CLOUD_SHELF',
      onBehalf: true,
      total: { amountMinor: 4_000 },
    });
    expect((await till.read(order.orderNo)).staff).toEqual({ staffNo: 'S-1' });
    const paying = await till.pay(order.orderNo, 'yes-pay', 'SANDBOX', { actor: MEMBER });
    expect(paying.payment.state).toBe('PENDING');
    expect(await read(draft.draftNo)).toMatchObject({ state: 'CONFIRMED' });
    expect((await confirm(draft.draftNo, 'yes', { expectedTotalMinor: 4_000 })).order.orderNo).toBe(
      order.orderNo,
    );
    expect((await confirm(draft.draftNo, 'again')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'draftNo'] },
    ]);
  });

  it('confirmed on twelve phones at once is one order', async () => {
    const { draft } = await create('phones');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        confirm(draft.draftNo, `phone ${n}`, {}, n % 2 === 0 ? MEMBER : CLERK),
      ),
    );
    expect(answers.filter(({ order }) => order)).toHaveLength(1);
    await settle();
    expect(witness.house().stock.held()).toHaveLength(1);
  });

  it('whose stock is gone stays open, and can be confirmed later', async () => {
    const { draft } = await create('gone');
    witness.house().stock.set('TEA@SH001', 1);
    expect((await confirm(draft.draftNo, 'gone-1')).userErrors).toMatchObject([
      { __typename: 'InsufficientStockError' },
    ]);
    expect(await read(draft.draftNo)).toMatchObject({ state: 'OPEN' });
    witness.house().stock.set('TEA@SH001', 2);
    expect((await confirm(draft.draftNo, 'gone-1')).order.status).toBe('AWAITING_PAYMENT');
  });

  it('changes by version, can be given up by either, and lapses', async () => {
    const { draft } = await create('change');
    const { draftNo } = draft;
    const update = (expectedVersion: number, key: string) => {
      const next = { cart: cart({ lines: [{ sku: 'TEA', quantity: 1 }] }) };
      const input = { draftNo, expectedVersion, draft: next };
      return change('orderDraftUpdate', 'OrderDraftUpdateInput', input, key);
    };
    expect((await update(1, 'u1')).draft).toMatchObject({ version: 2, lines: [{ quantity: 1 }] });
    expect((await update(1, 'u2')).userErrors).toMatchObject([{ code: 'ORDER_CHANGED' }]);
    const seen = await confirm(draftNo, 'stale', { expectedVersion: 1 });
    expect(seen.userErrors).toMatchObject([{ code: 'ORDER_CHANGED' }]);
    const discard = (key: string) =>
      change('orderDraftDiscard', 'OrderDraftDiscardInput', { draftNo }, key, MEMBER);
    expect((await discard('no')).draft.state).toBe('DISCARDED');
    expect((await confirm(draftNo, 'late')).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const short = (await create('lapse', { expiresInHours: 1 })).draft;
    orders.clock.advance(3_600_000);
    expect((await read(short.draftNo)).state).toBe('EXPIRED');
    expect((await confirm(short.draftNo, 'too late')).order).toBeNull();
  });

  it('is the same for who asks again after days, whatever has ended since', async () => {
    const first = await create('after days');
    witness.house().product('TEA', { unitPrice: '12.345', active: false });
    expect(await create('after days')).toEqual(first);
    const { userErrors } = await create('anew', { note: 'x'.repeat(501) });
    expect(userErrors.map(({ field }: any) => field.slice(1).join('.'))).toEqual([
      'note',
      'cart.lines.0.sku',
    ]);
  });

  it('names its member, and only what can be sold', async () => {
    const nobody = await create('nobody', { cart: cart({ memberNo: undefined }) });
    expect(nobody.userErrors).toMatchObject([{ field: ['input', 'cart', 'memberNo'] }]);
    const unknown = await create('unknown', {
      cart: cart({ lines: [{ sku: 'NO', quantity: 1 }] }),
    });
    expect(unknown.userErrors).toMatchObject([{ code: 'SKU_UNKNOWN' }]);
    await expect(create('elsewhere', {}, OTHER_CLERK)).rejects.toThrow('FORBIDDEN');
    await expect(create('member', {}, MEMBER)).rejects.toThrow('FORBIDDEN');
    const hours = await create('hours', { expiresInHours: 169 });
    expect(hours.userErrors).toMatchObject([{ field: ['input', 'expiresInHours'] }]);
  });

  it('is listed and tried out by who may see it', async () => {
    const { draft } = await create('listed');
    const LIST = `query ($draftNo: String!) {
      orderDrafts(where: { draftNo: { eq: $draftNo } }) { totalCount nodes { draftNo } }
      orderDraftPreview(draftNo: $draftNo) { total { amountMinor } userErrors { code } }
    }`;
    const look = async (actor: Actor) =>
      (await orders.run(LIST, { draftNo: draft.draftNo }, { actor })).data;
    expect(await look(MEMBER)).toMatchObject({
      orderDrafts: { totalCount: 1 },
      orderDraftPreview: { total: { amountMinor: 4_000 }, userErrors: [] },
    });
    expect(await look(OTHER_MEMBER)).toMatchObject({
      orderDrafts: { totalCount: 0 },
      orderDraftPreview: { total: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });
});
