import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import pg from 'pg';
import { eventually, type JourneySystem } from './journey-system.ts';
import { CLERK, SERVICE } from './people.ts';

const INVARIANTS = readFileSync(
  new URL('../../../scripts/testing/invariants.sql', import.meta.url),
  'utf8',
);
const PHONE = '13977776666';
/** Words that stand for somebody wherever they stand. */
const CANARIES = [PHONE, '鹳小姐', 'STORK ROAD', 'stork-open-id'];
const RECEIVER = { receiver: '鹳小姐', phone: PHONE, city: '上海市', address: 'STORK ROAD 7' };
const PRIVACY: Actor = { kind: 'STAFF', id: 'S9', roles: ['ADMINISTRATOR'], stores: [] };

const MONEY_AND_STOCK = `
  select 'order' as what, order_no as key, status || ' ' || total_minor || ' ' || paid_minor || ' '
    || refunded_minor as fact from orders.sales_order where member_no = $1
  union all select 'line', o.order_no || '/' || line_no, sku || ' ' || quantity || ' ' || l.amount_minor
    from orders.order_line l join orders.sales_order o on o.id = l.order_id where member_no = $1
  union all select 'payment', payment_no, state || ' ' || amount_minor || ' ' || method
    from orders.payment p join orders.sales_order o on o.id = p.order_id where member_no = $1
  union all select 'movement', m.id::text, sku || ' ' || m.quantity
    from inventory.stock_movement m join orders.sales_order o on m.document like o.order_no || '%'
    where member_no = $1
  union all select 'points', e.id::text, e.kind || ' ' || e.points
    from members.points_entry e where member_no = $1
  union all select 'coupon', code, status from campaigns.coupon where member_no = $1
  order by 1, 2`;

/** What the law lets a person ask of the house, on the whole system. */
export function privacyJourneys(system: () => JourneySystem): void {
  const ask = async (actor: Actor, text: string, variables: object = {}) => {
    const answer = await system().ask(actor, text, variables);
    expect(answer.errors).toBeUndefined();
    const [told] = Object.values(answer.data) as any[];
    expect(told.userErrors ?? []).toEqual([]);
    return told;
  };
  let keys = 0;
  const change = (actor: Actor, name: string, type: string, input: object, fields: string) =>
    ask(
      actor,
      `mutation ($input: ${type}!, $key: String!) {
        ${name}(input: $input, idempotencyKey: $key) { ${fields} userErrors { code message } } }`,
      { input, key: `privacy-${(keys += 1)}` },
    );

  async function inDatabase<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: system().databaseUrl });
    await client.connect();
    return act(client).finally(() => client.end());
  }

  /** Tables of any subgraph in which one of the words stands. */
  const traces = () =>
    inDatabase(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
      );
      const found: string[] = [];
      for (const { name } of rows) {
        const hit = await client.query(
          `select 1 from ${name} t where t::text like any ($1::text[]) limit 1`,
          [CANARIES.map((word) => `%${word}%`)],
        );
        if (hit.rowCount) found.push(name);
      }
      return found.toSorted();
    });
  const books = async (memberNo: string) =>
    (await inDatabase((client) => client.query(MONEY_AND_STOCK, [memberNo]))).rows;

  /** Buys, brings something back, leaves notes, a draft and a cart; some of it is still open. */
  async function live(memberNo: string): Promise<readonly string[]> {
    const lines = [{ sku: 'WARE-01L', quantity: 2 }];
    const cart = { store: 'SH001', memberNo, lines, delivery: RECEIVER };
    const submit = async (more: object) =>
      (await change(CLERK, 'orderSubmit', 'OrderInput', { ...cart, ...more }, 'order { orderNo }'))
        .order.orderNo as string;
    const { coupon } = await change(
      CLERK,
      'couponIssue',
      'CouponIssueInput',
      { template: 'SPRING50', memberNo },
      'coupon { code }',
    );
    const done = await submit({ couponCodes: [coupon.code], pointsToSpend: 10 });
    const text = `鹳小姐 calls from ${PHONE}`;
    await change(CLERK, 'orderNoteAdd', 'OrderNoteAddInput', { orderNo: done, text }, '__typename');
    const pay = { orderNo: done, method: 'CASH' };
    await change(CLERK, 'orderPay', 'OrderPayInput', pay, '__typename');
    await change(CLERK, 'orderFulfil', 'OrderFulfilInput', { orderNo: done }, '__typename');
    const back = {
      orderNo: done,
      reason: text,
      lines: [{ lineNo: 1, quantity: 1, condition: 'GOOD' }],
    };
    await change(CLERK, 'orderReturn', 'OrderReturnInput', back, '__typename');
    const open = await submit({ lines: [{ sku: 'WARE-01L', quantity: 1 }] });
    await change(CLERK, 'orderPay', 'OrderPayInput', { ...pay, orderNo: open }, '__typename');
    const draft = { cart, note: text };
    await change(CLERK, 'orderDraftCreate', 'OrderDraftInput', draft, '__typename');
    return [done, open];
  }

  async function exported(actor: Actor, memberNo: string): Promise<any[]> {
    const records: any[] = [];
    let after: string | null = null;
    do {
      const page: any = await ask(
        actor,
        `query ($no: String!, $after: String) { memberExport(memberNo: $no, after: $after) {
          records { source kind reference data } next } }`,
        { no: memberNo, after },
      );
      records.push(...page.records);
      after = page.next;
    } while (after !== null);
    return records;
  }

  describe('a member who leaves', () => {
    it('takes a copy of all that is kept, then stands nowhere, while money and stock stay', async () => {
      const { member } = await change(
        SERVICE,
        'memberRegister',
        'MemberRegisterInput',
        {
          displayName: '鹳小姐',
          tags: ['stork'],
          identities: [
            { kind: 'PHONE', value: PHONE },
            { kind: 'OPEN_ID', channel: 'MINI', value: 'stork-open-id' },
          ],
        },
        'member { memberNo }',
      );
      const { memberNo } = member;
      const points = { memberNo, points: 100, reason: `for 鹳小姐` };
      await change(SERVICE, 'pointsAdjust', 'PointsAdjustInput', points, '__typename');
      const [done, open] = await live(memberNo);
      const self: Actor = { kind: 'MEMBER', id: memberNo };
      const settled = await eventually(
        () => books(memberNo),
        (rows) => rows.some(({ fact }) => fact.startsWith('EARN')),
      );
      expect(await traces()).toEqual(
        expect.arrayContaining(['members.member', 'orders.order_delivery', 'orders.order_note']),
      );

      const copy = await exported(self, memberNo);
      const whole = copy.map(({ data }) => data).join();
      for (const word of [...CANARIES, done!, open!, 'WARE-01L']) expect(whole).toContain(word);

      const { erasure } = await change(
        self,
        'memberErase',
        'MemberEraseInput',
        { memberNo },
        'erasure { state orders waiting }',
      );
      expect(erasure).toEqual({ state: 'DONE', orders: 1, waiting: 1 });
      expect(await books(memberNo)).toEqual(settled);
      // What is still on its way has to arrive: only its address is left, and only until then.
      expect(await traces()).toEqual(['orders.order_delivery']);
      const again = { store: 'SH001', memberNo, lines: [{ sku: 'WARE-01L', quantity: 1 }] };
      const refused = await system().ask(
        CLERK,
        `mutation ($input: OrderInput!) { orderSubmit(input: $input, idempotencyKey: "after") {
          userErrors { code field } } }`,
        { input: again },
      );
      expect(refused.data.orderSubmit.userErrors).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'memberNo'] },
      ]);

      await change(CLERK, 'orderFulfil', 'OrderFulfilInput', { orderNo: open }, '__typename');
      expect(await eventually(traces, (found) => found.length === 0, 90_000)).toEqual([]);
      const left = await exported(PRIVACY, memberNo);
      expect(left.filter(({ data }) => CANARIES.some((word) => data.includes(word)))).toEqual([]);
      expect(await inDatabase(async (client) => (await client.query(INVARIANTS)).rows)).toEqual([]);
    }, 120_000);
  });
}
