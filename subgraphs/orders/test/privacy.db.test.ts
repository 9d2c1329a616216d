import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { internalService } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { MANAGER, openAmendDesk } from './amend-desk.ts';
import { CLERK, eventually, MEMBER } from './fixtures.ts';
import { openIntake, outside } from './intake-desk.ts';
import { offlineSale, openOfflineTill } from './offline-till.ts';
import { openReturnDesk, units } from './return-desk.ts';
import { openWitness, SECRET } from './witness.ts';

const settings = { PROCESS_SWEEP_MS: '20', SANDBOX_SECRET: SECRET };
const orders = useSubgraph('orders', createSubgraph, { settings });
const witness = openWitness(orders);
const { till, settle } = witness;
const returns = openReturnDesk(orders, witness);
const amends = openAmendDesk(orders);
const tills = openOfflineTill(orders);

beforeAll(() => orders.answer((call) => witness.house().answer(call)));
beforeEach(() => witness.rebuild());

/** What stands in the database of somebody who left a trace everywhere. */
const PHONE = '13955557777';
const CANARIES = [PHONE, 'CANARY', '金丝雀'];
const RECEIVER = {
  receiver: '金丝雀',
  phone: PHONE,
  city: '上海市',
  address: 'CANARY Road 1',
};
const PERSON = { memberNo: 'M-1', phones: [PHONE] };

async function ask(query: string, variables: object, actor = MANAGER): Promise<any> {
  const { data, errors } = await orders.run(query, variables as never, { actor });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  const [answer] = Object.values(data as Record<string, any>);
  expect(answer.userErrors ?? []).toEqual([]);
  return answer;
}

const change = (name: string, type: string, input: object, key: string) =>
  ask(
    `mutation ($input: ${type}!, $key: String!) {
      ${name}(input: $input, idempotencyKey: $key) { userErrors { code field message } } }`,
    { input, key },
  );

/** Rows of any table in which a word stands, by table. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await orders.sql<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = current_schema()`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await orders.sql(`select 1 from "${name}" t where t::text like $1 limit 1`, [
      `%${word}%`,
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

const traces = async () =>
  [...new Set((await Promise.all(CANARIES.map(tablesWith))).flat())].toSorted();

async function exported(): Promise<{ kind: string; data: string }[]> {
  const records = [];
  let after: string | null = null;
  do {
    const page = await ask(
      `query ($input: PersonInput!, $after: String) {
        personData(input: $input, after: $after) { records { kind data } next } }`,
      { input: PERSON, after },
      internalService('members') as never,
    );
    records.push(...page.records);
    after = page.next;
  } while (after !== null);
  return records;
}

const erase = () =>
  ask(
    `mutation ($input: PersonInput!) {
      personErase(input: $input) { orders waiting next userErrors { code } } }`,
    { input: PERSON },
    internalService('members') as never,
  );

/** An order with everything that may be written about a person, paid. */
async function written(key: string): Promise<string> {
  const lines = [{ sku: 'TEA', quantity: 3 }];
  const { order } = await till.submit({ memberNo: 'M-1', lines, delivery: RECEIVER }, key);
  const { orderNo } = order;
  const elsewhere = { ...RECEIVER, address: 'CANARY Road 2' };
  const seen = async () => ({ orderNo, expectedVersion: (await till.read(orderNo)).version });
  await change(
    'orderDeliveryChange',
    'OrderDeliveryChangeInput',
    { ...(await seen()), delivery: elsewhere, reason: 'CANARY moved' },
    `${key}-1`,
  );
  await change('orderNoteAdd', 'OrderNoteAddInput', { orderNo, text: 'call CANARY' }, `${key}-2`);
  await change('orderHold', 'OrderHoldInput', { ...(await seen()), reason: 'CANARY' }, `${key}-3`);
  await change('orderRelease', 'OrderReleaseInput', await seen(), `${key}-4`);
  const less = { lines: [{ lineNo: 1, quantity: 2 }], reason: 'CANARY wants less' };
  await amends.amend(await till.read(orderNo), less, `${key}-5`);
  await till.pay(orderNo, `${key}-6`);
  await settle();
  return orderNo;
}

describe('a person who asks to be forgotten', () => {
  it('is found in all that is kept, stands nowhere afterwards, and the books stay', async () => {
    const done = await written('done');
    await till.fulfil(done, 'done-7');
    await returns.giveBack(done, [units(1)], 'done-8', { reason: 'CANARY did not like it' });
    const gone = await written('gone');
    await till.cancel(gone, 'gone-7', 'CANARY changed their mind', { actor: MEMBER });
    await change(
      'orderDraftCreate',
      'OrderDraftInput',
      {
        cart: {
          store: 'SH001',
          memberNo: 'M-1',
          lines: [{ sku: 'TEA', quantity: 1 }],
          delivery: RECEIVER,
        },
        note: 'for CANARY',
      },
      'draft',
    );
    const parked = { store: 'SH001', device: 'T1', label: 'CANARY', memberNo: 'M-1' };
    const cart = { ...parked, lines: [{ sku: 'TEA', quantity: 1 }] };
    await change('salePark', 'SaleParkInput', cart, 'park');
    const intake = openIntake(orders);
    await intake.platform({}, 'platform');
    const { receiver: name, ...where } = RECEIVER;
    const told = { receiver: { name, ...where }, total: '1.00' };
    await intake.intake([outside('P-1', told)], 'reject');
    const line = { sku: 'TEA', quantity: 1, unitPrice: '10', amountMinor: 1_000 };
    const lines = [{ ...line, description: 'for CANARY' }];
    await tills.upload('T9', [
      offlineSale(1, 'TEA', 1, { memberNo: PHONE }),
      offlineSale(2, 'TEA'),
    ]);
    await tills.upload('T9', [offlineSale(2, 'TEA', 1, { memberNo: 'M-1', lines })]);
    await settle();

    const before = await traces();
    expect(before).toContain('till_conflict');
    expect(before).toEqual(expect.arrayContaining(['order_delivery', 'order_draft', 'order_note']));
    expect(before).toEqual(expect.arrayContaining(['intake_reject', 'order_amendment']));
    const kept = JSON.stringify(await exported());
    for (const canary of CANARIES) expect(kept).toContain(canary);
    const sums = `select order_no, status, total_minor, paid_minor, refunded_minor, stage_count
      from sales_order order by id`;
    const books = await orders.sql(sums);

    expect(await erase()).toMatchObject({ orders: 2, waiting: 0, next: null });
    expect(await traces()).toEqual([]);
    expect(await orders.sql(sums)).toEqual(books);
    const left = await exported();
    expect(left.filter(({ data }) => CANARIES.some((canary) => data.includes(canary)))).toEqual([]);
    expect(await erase()).toMatchObject({ orders: 2, waiting: 0 });
    expect((await till.read(done)).status).toBe('COMPLETED');
  });

  it('keeps an address until the goods are there, and no longer', async () => {
    const orderNo = await written('open');
    expect(await erase()).toMatchObject({ waiting: 1 });
    expect(await tablesWith(PHONE)).toContain('order_delivery');
    await till.fulfil(orderNo, 'open-7', { actor: CLERK });
    await settle();
    await eventually(
      traces,
      (found) => found.length === 0,
      () => orders.clock.advance(61_000),
    );
    expect(await orders.sql(`select 1 from person_erasure`)).toEqual([]);
  });

  it('lets nobody else blank a history', async () => {
    await written('guard');
    for (const table of ['order_note', 'order_stage']) {
      await expect(orders.sql(`update ${table} set actor = 'somebody'`, [])).rejects.toThrow(
        'append-only',
      );
    }
    await expect(orders.sql(`update order_note set text = '***'`, [])).rejects.toThrow();
  });
});
