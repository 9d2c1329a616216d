import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { standingStage } from '../src/domain/desk/standing-stage.ts';
import { STANDING } from '../src/queries/order-queues.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { CLERK, eventually, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, submit, settle } = witness;

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

const MANAGER: Actor = { kind: 'STAFF', id: 'S-9', roles: ['STORE_MANAGER'], stores: ['SH001'] };

const PAY_REFUND = `mutation ($orderNo: String!, $key: String!) {
  orderRefundPay(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { status paymentStatus refunded { amountMinor } payments { state refundDue } }
    userErrors { code field }
  }
}`;
const MONEY = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    status paymentStatus allowedActions refunded { amountMinor } payments { method state refundDue }
  }
}`;

async function ask(field: string, query: string, variables: object, actor: Actor = CLERK) {
  const { data, errors } = await orders.run(query, variables as never, { actor });
  if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
  return data[field];
}

describe('cash of an order that its buyer cancelled', () => {
  it('stays due until staff hand it out, once, however often they are asked', async () => {
    const { orderNo } = (await submit('cash')).order;
    await till.pay(orderNo, 'cash-pay');
    await till.cancel(orderNo, 'cash-cancel', 'changed my mind', { actor: MEMBER });
    await settle();
    expect(await ask('order', MONEY, { orderNo })).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUND_DUE',
      refunded: { amountMinor: 0 },
      payments: [{ method: 'CASH', state: 'CAPTURED', refundDue: true }],
    });
    const pay = (key: string, actor?: Actor) =>
      ask('orderRefundPay', PAY_REFUND, { orderNo, key }, actor);
    await expect(pay('member', MEMBER)).rejects.toThrow('FORBIDDEN');
    expect((await pay('elsewhere', OTHER_CLERK)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);

    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => pay(`till ${n % 4}`)));
    const done = answers.filter(({ order }) => order);
    expect(done.length).toBeGreaterThan(0);
    for (const { order } of done) {
      expect(order).toMatchObject({
        status: 'CANCELLED',
        paymentStatus: 'REFUNDED',
        refunded: { amountMinor: 3_400 },
        payments: [{ state: 'REFUNDED', refundDue: false }],
      });
    }
    const refunds = `select count(*)::int as n from order_stage s join sales_order o
      on o.id = s.order_id where o.order_no = $1 and fact = 'PAYMENT_REFUNDED'`;
    expect(await orders.sql(refunds, [orderNo])).toEqual([{ n: 1 }]);
    expect((await pay('again')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'orderNo'] },
    ]);
  });

  it('goes back at once where who cancels may hand it out', async () => {
    const { orderNo } = (await submit('desk')).order;
    await till.pay(orderNo, 'desk-pay');
    await till.cancel(orderNo, 'desk-cancel');
    expect(await ask('order', MONEY, { orderNo })).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'REFUNDED',
      payments: [{ state: 'REFUNDED', refundDue: false }],
    });
  });
});

describe('what may be done to an order', () => {
  it('is to return it while something of it is left; members bring it to a desk', async () => {
    const { orderNo } = (await submit('left')).order;
    await till.pay(orderNo, 'left-pay');
    const done = await till.fulfil(orderNo, 'left-fulfil');
    expect(done.order.allowedActions).toEqual(['RETURN']);
    expect((await ask('order', MONEY, { orderNo }, MEMBER)).allowedActions).toEqual([]);
    const STAFF = `query ($orderNo: String!) { order(orderNo: $orderNo) { staff { staffNo } } }`;
    expect(await ask('order', STAFF, { orderNo }, MEMBER)).toEqual({ staff: null });
    expect(await ask('order', STAFF, { orderNo })).toEqual({ staff: { staffNo: 'S-1' } });
  });
});

const OUTCOME = `{ order { status version heldAt holdReason stage exception paymentDeadline
  notes { noteNo text actor } amendments { revision kind state reason before after actor }
  delivery { receiver address } } userErrors { __typename code field retryable
    ... on OrderBlockedError { held exception } ... on OrderChangedError { actualVersion } } }`;

/** One act at the desk: its mutation by name, its input as it is. */
const act = (name: string, type: string, input: object, key: string, actor: Actor = MANAGER) =>
  ask(
    name,
    `mutation ($input: ${type}!, $key: String!) {
       ${name}(input: $input, idempotencyKey: $key) ${OUTCOME} }`,
    { input, key },
    actor,
  );
const hold = (orderNo: string, key: string, more: object = {}, actor?: Actor) =>
  act('orderHold', 'OrderHoldInput', { orderNo, reason: 'address unclear', ...more }, key, actor);
const release = (orderNo: string, key: string) =>
  act('orderRelease', 'OrderReleaseInput', { orderNo }, key);

describe('a held order', () => {
  it('is not handed over and does not lapse until it is released; who, when and why are told', async () => {
    const { orderNo, version } = (await submit('held')).order;
    const held = await hold(orderNo, 'hold');
    expect(held).toMatchObject({
      userErrors: [],
      order: { version: version + 1, holdReason: 'address unclear', stage: 'PROCESS' },
    });
    expect((await hold(orderNo, 'hold again')).userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    const plain = { lines: [{ sku: 'TEA', quantity: 1 }] };
    const other = (await till.submit(plain, 'not held')).order.orderNo;
    orders.clock.advance(31 * 60_000);
    await eventually(
      () => till.read(other),
      ({ status }) => status === 'CANCELLED',
    );
    await till.pay(orderNo, 'held-pay');
    expect((await till.fulfil(orderNo, 'held-fulfil')).userErrors).toMatchObject([
      { __typename: 'OrderBlockedError', code: 'ORDER_BLOCKED', retryable: true },
    ]);
    expect((await release(orderNo, 'release')).order).toMatchObject({
      heldAt: null,
      stage: 'FULFILMENT',
    });
    expect((await till.fulfil(orderNo, 'held-fulfil')).order.status).toBe('COMPLETED');
    const { stages } = await till.read(orderNo);
    expect(stages.filter(({ fact }: any) => /^ORDER_(HELD|RELEASED)$/.test(fact))).toMatchObject([
      { stage: 'PROCESS', fact: 'ORDER_HELD', actor: 'STAFF:S-9', reason: 'address unclear' },
      { fact: 'ORDER_RELEASED', actor: 'STAFF:S-9' },
    ]);
  });

  it('is held by a manager of its store who has seen it as it is, and by nobody else', async () => {
    const { orderNo, version } = (await submit('seen')).order;
    await expect(hold(orderNo, 'clerk', {}, CLERK)).rejects.toThrow('FORBIDDEN');
    const elsewhere: Actor = { ...MANAGER, stores: ['SH002'] } as Actor;
    expect((await hold(orderNo, 'elsewhere', {}, elsewhere)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await hold(orderNo, 'stale', { expectedVersion: version - 1 })).userErrors).toEqual([
      {
        __typename: 'OrderChangedError',
        code: 'ORDER_CHANGED',
        field: ['input', 'expectedVersion'],
        retryable: false,
        actualVersion: version,
      },
    ]);
    const both = await Promise.all(
      ['a', 'b'].map((key) => hold(orderNo, `race ${key}`, { expectedVersion: version })),
    );
    expect(both.filter(({ order }) => order)).toHaveLength(1);
  });

  it('is refused with what is wrong in the request and what speaks against it, at once', async () => {
    const { orderNo, version } = (await submit('all at once')).order;
    const blank = { reason: ' ', expectedVersion: version - 1 };
    const told = async (no: string, more: object) =>
      (await hold(no, `all ${no}`, more)).userErrors.map(({ code, field }: any) => [
        code,
        field.at(-1),
      ]);
    expect(await told(orderNo, blank)).toEqual([
      ['INVALID_INPUT', 'reason'],
      ['ORDER_CHANGED', 'expectedVersion'],
    ]);
    expect(await told('SO-NONE', blank)).toEqual([
      ['INVALID_INPUT', 'reason'],
      ['NOT_FOUND', 'orderNo'],
    ]);
    await till.cancel(orderNo, 'all cancel');
    const { userErrors } = await till.cancel(orderNo, 'all again', ' ');
    expect(userErrors.map(({ code }: any) => code)).toEqual(['INVALID_INPUT', 'ORDER_STATE']);
  });
});

describe('at the desk', () => {
  it('an unpaid order gets more time, with a reason, and lapses after it', async () => {
    const { orderNo } = (await submit('time')).order;
    const change = (deadline: Date, key: string) => {
      const input = { orderNo, deadline: deadline.toISOString(), reason: 'asked for it' };
      return act('orderDeadlineChange', 'OrderDeadlineChangeInput', input, key);
    };
    const now = orders.clock.now().getTime();
    for (const ms of [-1, 31 * 86_400_000]) {
      expect((await change(new Date(now + ms), `bad ${ms}`)).userErrors).toMatchObject([
        { field: ['input', 'deadline'] },
      ]);
    }
    const until = new Date(now + 2 * 3_600_000);
    expect((await change(until, 'more')).order.paymentDeadline).toBe(until.toISOString());
    orders.clock.advance(60 * 60_000);
    expect((await till.read(orderNo)).status).toBe('AWAITING_PAYMENT');
    orders.clock.advance(61 * 60_000);
    await eventually(
      () => till.read(orderNo),
      ({ status }) => status === 'CANCELLED',
    );
  });

  it('an address is changed before shipping, before and after kept as a numbered document', async () => {
    const { orderNo, version } = (await submit('address')).order;
    const send = (address: string, expectedVersion: number, key: string, receiver = '李四') => {
      const delivery = { receiver, address };
      const input = { orderNo, delivery, reason: 'moved', expectedVersion };
      return act('orderDeliveryChange', 'OrderDeliveryChangeInput', input, key);
    };
    expect((await send('一路 1 号', version, 'send 1')).order.delivery.address).toBe('一路 1 号');
    const { order } = await send('二路 2 号', version + 1, 'send 2');
    expect(order.amendments).toMatchObject([
      { revision: 1, kind: 'DELIVERY', state: 'DONE', reason: 'moved', actor: 'STAFF:S-9' },
      { revision: 2 },
    ]);
    expect(JSON.parse(order.amendments[1].before).address).toBe('一路 1 号');
    expect(JSON.parse(order.amendments[1].after).address).toBe('二路 2 号');
    expect((await send(' ', version + 2, 'send 3', ' ')).userErrors).toMatchObject([
      { field: ['input', 'delivery', 'receiver'] },
      { field: ['input', 'delivery', 'address'] },
    ]);
    await till.pay(orderNo, 'address-pay');
    await till.fulfil(orderNo, 'address-fulfil');
    expect((await send('三路', version + 4, 'send 4')).userErrors).toMatchObject([
      { code: 'ORDER_STATE' },
    ]);
  });

  it('notes are for colleagues, numbered, and never changed', async () => {
    const { orderNo } = (await submit('note')).order;
    const note = (text: string, key: string, actor: Actor = CLERK) =>
      act('orderNoteAdd', 'OrderNoteAddInput', { orderNo, text }, key, actor);
    await note('called, no answer', 'note 1');
    const { order } = await note('called again', 'note 2');
    expect(order.notes).toEqual([
      { noteNo: 1, text: 'called, no answer', actor: 'STAFF:S-1' },
      { noteNo: 2, text: 'called again', actor: 'STAFF:S-1' },
    ]);
    await expect(note('mine', 'note 3', MEMBER)).rejects.toThrow('FORBIDDEN');
    const NOTES = `query ($orderNo: String!) { order(orderNo: $orderNo) { notes { text } } }`;
    await expect(ask('order', NOTES, { orderNo }, MEMBER)).rejects.toThrow('FORBIDDEN');
    await expect(orders.sql(`update order_note set text = 'x'`)).rejects.toThrow('append-only');
  });

  it('queues show what waits, oldest first, and the summary where orders stand', async () => {
    const QUEUE = `query ($queue: OrderWorkQueueKind!) {
      orderWorkQueue(queue: $queue, first: 100) { nodes { orderNo stage } }
      orderWorkQueues { queue orders oldestAt } orderStageSummary { stage orders oldestAt } }`;
    const look = async (queue: string, actor: Actor = MANAGER) => {
      const { data, errors } = await orders.run(QUEUE, { queue }, { actor });
      if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
      const count = data.orderWorkQueues.find((row: any) => row.queue === queue);
      return { ...data, nos: data.orderWorkQueue.nodes.map((it: any) => it.orderNo), count };
    };
    const unpaid = (await submit('q1')).order.orderNo;
    witness.rebuild();
    const late = (await submit('q2')).order.orderNo;
    await till.pay(late, 'q2-pay');
    witness.rebuild();
    const held = (await submit('q3')).order.orderNo;
    await hold(held, 'q3-hold');
    witness.rebuild();
    const due = (await submit('q4')).order.orderNo;
    await till.pay(due, 'q4-pay');
    await till.cancel(due, 'q4-cancel', 'gone', { actor: MEMBER });
    await settle();

    expect((await look('UNPAID')).nos).toEqual(expect.arrayContaining([unpaid, held]));
    expect((await look('HELD')).nos).toContain(held);
    expect((await look('REFUND_DUE')).nos).toContain(due);
    expect((await look('OVERDUE')).nos).not.toContain(late);
    await orders.sql(
      `update sales_order set status_at = status_at - interval '25 hours'
      where order_no = $1`,
      [late],
    );
    const overdue = await look('OVERDUE');
    expect(overdue.nos).toContain(late);
    expect(overdue.count.orders).toBe(overdue.nos.length);
    const summary = new Map(overdue.orderStageSummary.map((row: any) => [row.stage, row]));
    expect([...summary.keys()]).toEqual(
      expect.arrayContaining(['PROCESS', 'FULFILMENT', 'SETTLEMENT']),
    );
    const elsewhere: Actor = { ...MANAGER, stores: ['SH002'] } as Actor;
    expect((await look('HELD', elsewhere)).nos).toEqual([]);
    expect((await look('HELD', elsewhere)).orderStageSummary).toEqual([]);
    await expect(look('HELD', MEMBER)).rejects.toThrow('FORBIDDEN');
  });

  it('the summary says of each order what the rule says', async () => {
    const rows = await orders.sql(
      `select status, exception, due_minor::int as due, ${STANDING} as stage from sales_order`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { status, exception, due, stage } of rows) {
      expect(standingStage({ status, exception, dueMinor: due })).toBe(stage);
    }
  });

  it('the history is read by stage', async () => {
    const { orderNo } = (await submit('stages')).order;
    const STAGES = `query ($orderNo: String!) { order(orderNo: $orderNo) {
      stages(stages: [CHANNEL, DISPATCH]) { stage fact } } }`;
    expect(await ask('order', STAGES, { orderNo })).toEqual({
      stages: [
        { stage: 'CHANNEL', fact: 'ORDER_RECEIVED' },
        { stage: 'DISPATCH', fact: 'LOCATION_ASSIGNED' },
      ],
    });
  });
});
