import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { ERASURE_FAILPOINTS } from '../src/commands/privacy/erasure-context.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { actions, ANALYST, asMember, CLERK } from './fixtures.ts';

const SETTLE_MS = 60_000;
const settings: Record<string, string> = {
  MEMBER_ERASE_LEASE_MS: '10000',
  MEMBER_ERASE_SWEEP_MS: '5',
  MEMBER_ERASE_SETTLE_MS: String(SETTLE_MS),
};
const members = useSubgraph('members', createSubgraph, { settings });
const { register, adjust } = actions(members);
const PRIVACY: Actor = { kind: 'STAFF', id: 'S-9', roles: ['ADMINISTRATOR'], stores: [] };

type Told = { readonly input: object; readonly after: string | null };
let told: Told[];
/** What orders answer, page by page; an error where they do not. */
let pages: (() => object)[];
const page =
  (next: string | null, orders = 1, waiting = 0) =>
  () => ({
    personErase: { orders, waiting, next, userErrors: [] },
  });

beforeEach(() => {
  told = [];
  pages = [];
  members.answer(({ operation, variables }) => {
    if (operation === 'PersonData') {
      const { after } = variables as unknown as Told;
      const records = [{ kind: 'DELIVERY', reference: after ?? '0', data: '{}' }];
      return { personData: { records, next: after === null ? '7' : null } };
    }
    told.push(variables as unknown as Told);
    return (pages.shift() ?? page(null, 0))();
  });
});
afterEach(() => {
  delete settings['ENTRESOL_FAILPOINT'];
  delete settings['ENTRESOL_FAILPOINT_ACTION'];
});

const ERASE = `mutation ($memberNo: String!, $key: String!) {
  memberErase(input: { memberNo: $memberNo }, idempotencyKey: $key) {
    erasure { memberNo state orders waiting endedAt }
    userErrors { __typename code field message }
  } }`;
const erase = async (memberNo: string, key = memberNo, actor: Actor = PRIVACY) =>
  (await members.run(ERASE, { memberNo, key }, { actor })).data?.memberErase;
const stateOf = async (memberNo: string) =>
  (
    await members.run(
      `query ($memberNo: String!) {
      memberErasure(memberNo: $memberNo) { state orders waiting } }`,
      { memberNo },
    )
  ).data.memberErasure;

let people = 0;
/** Somebody who left a trace everywhere, with phones, a card, labels and points by hand. */
async function somebody(): Promise<{ memberNo: string; phone: string }> {
  people += 1;
  const phone = `1395555${String(people).padStart(4, '0')}`;
  const { member } = await register({
    displayName: `金丝雀${people}`,
    country: `CANARY${people}`,
    tags: [`canary-${people}`],
    identities: [
      { kind: 'PHONE', value: phone },
      { kind: 'PHONE', value: `+4416329${String(people).padStart(5, '0')}` },
      { kind: 'OPEN_ID', channel: 'MINI_PROGRAM', value: `canary-open-${people}` },
    ],
  });
  await adjust(member.memberNo, 120, { reason: `CANARY${people} was patient` });
  return { memberNo: member.memberNo, phone };
}

/** Tables in which a word stands. */
async function tablesWith(...words: string[]): Promise<string[]> {
  const tables = await members.sql<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = current_schema()`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const like = words.map((word) => `%${word}%`);
    const rows = await members.sql(
      `select 1 from "${name}" t where t::text ilike any ($1::text[]) limit 1`,
      [like],
    );
    if (rows.length > 0) found.push(name);
  }
  return found.toSorted();
}

/** Waits until the house is through with somebody; its clock goes on meanwhile. */
async function untilDone(memberNo: string): Promise<object> {
  for (let tries = 0; tries < 400; tries += 1) {
    const erasure = await stateOf(memberNo);
    if (erasure?.state === 'DONE') return erasure;
    members.clock.advance(SETTLE_MS / 4);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${memberNo} is not forgotten: ${JSON.stringify(await stateOf(memberNo))}`);
}

describe('a member who asks to be forgotten', () => {
  it('stands nowhere any more, while points and their ledger stay', async () => {
    const { memberNo, phone } = await somebody();
    const canaries = [phone, '金丝雀', 'canary'];
    expect(await tablesWith(...canaries)).toEqual([
      'member',
      'member_identity',
      'member_tag',
      'points_entry',
    ]);
    const books = `select a.balance, e.kind, e.points, e.actor from points_account a
      join points_entry e using (member_no) where member_no = $1`;
    const before = await members.sql(books, [memberNo]);
    pages = [page('31', 200, 1), page(null, 5, 1), page(null, 205, 1)];

    expect((await erase(memberNo)).erasure).toEqual({
      memberNo,
      state: 'SETTLING',
      orders: 205,
      waiting: 0,
      endedAt: null,
    });
    // What other parts know them by is kept while they are told, and nothing else.
    expect(await tablesWith(...canaries)).toEqual(['member_erasure']);
    expect(await untilDone(memberNo)).toEqual({ state: 'DONE', orders: 205, waiting: 1 });

    expect(await tablesWith(...canaries)).toEqual([]);
    const input = { memberNo, phones: expect.arrayContaining([phone, '441632900001']) };
    expect(told).toEqual([null, '31', null].map((after) => ({ input, after })));
    expect(await members.sql(books, [memberNo])).toEqual(before);
    expect(await members.sql(`select payload from outbox where type = 'MemberErased'`)).toEqual([
      { payload: { memberNo, erasedAt: expect.any(String) } },
    ]);
  });

  it('is nobody from then on: nothing is written of them, and their phone is free', async () => {
    const { memberNo, phone } = await somebody();
    await erase(memberNo);
    const refused = {
      __typename: 'MemberErasedError',
      code: 'MEMBER_ERASED',
      field: ['input', 'memberNo'],
    };
    expect((await adjust(memberNo, 5)).userErrors).toMatchObject([refused]);
    const tag = `mutation ($no: String!) { memberTag(input: { memberNo: $no, add: ["vip"] },
      idempotencyKey: "tag-erased") { userErrors { __typename code field } } }`;
    expect((await members.run(tag, { no: memberNo })).data.memberTag.userErrors).toEqual([refused]);
    const row = { memberNo, displayName: '金丝雀', externalId: 'x', source: 'CRM' };
    const bulk = `mutation ($input: [MemberBulkInput!]!) {
      memberBulkUpsert(input: $input, idempotencyKey: "bulk-erased") {
        userErrors { __typename code field } } }`;
    const input = [{ ...row, createdAt: '2020-01-01T00:00:00Z' }];
    expect((await members.run(bulk, { input })).data.memberBulkUpsert.userErrors).toEqual([
      { ...refused, field: ['input', '0', 'memberNo'] },
    ]);
    expect(await tablesWith('金丝雀')).toEqual([]);
    const forOrder = `query ($no: String!) { memberForOrder(memberNo: $no) { memberNo } }`;
    const asOrders = { actor: { kind: 'SERVICE', id: 'orders', internal: true } as Actor };
    expect(
      (await members.run(forOrder, { no: memberNo }, asOrders)).data.memberForOrder,
    ).toBeNull();
    const me = await members.run(`{ me { memberNo } }`, {}, { actor: asMember(memberNo) });
    expect(me.data.me).toBeNull();
    const again = await register({ identities: [{ kind: 'PHONE', value: phone }] });
    expect(again.userErrors).toEqual([]);
    expect(again.member.memberNo).not.toBe(memberNo);
    await untilDone(memberNo);
  });

  it('may ask again, and is told how far it is', async () => {
    const { memberNo } = await somebody();
    const [first, second] = await Promise.all([erase(memberNo, 'a'), erase(memberNo, 'b')]);
    expect([first.userErrors, second.userErrors]).toEqual([[], []]);
    expect((await erase(memberNo, 'c')).erasure.memberNo).toBe(memberNo);
    await untilDone(memberNo);
    expect((await erase(memberNo, 'd')).erasure.state).toBe('DONE');
    const events = await members.sql(
      `select 1 from outbox where type = 'MemberErased' and key = $1`,
      [memberNo],
    );
    expect(events).toHaveLength(1);
  });

  it('is forgotten by who has no answer at first, and tells so meanwhile', async () => {
    const { memberNo } = await somebody();
    const away = () => {
      throw new Error('orders are away');
    };
    pages = [away, away, () => ({ personErase: { userErrors: [{ code: 'X', message: '' }] } })];
    expect((await erase(memberNo)).erasure.state).toBe('RUNNING');
    await untilDone(memberNo);
    expect(told).toHaveLength(5);
  });

  it('is finished by who took it over, whatever the one before is answered then', async () => {
    const { memberNo } = await somebody();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    pages = [() => held.then(page('99', 500)), page(null, 3)];
    const slow = erase(memberNo);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    members.clock.advance(10_001);
    while ((await stateOf(memberNo)).state !== 'SETTLING') {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    release();
    expect((await slow).erasure).toMatchObject({ state: 'SETTLING', orders: 3 });
    expect(await untilDone(memberNo)).toEqual({ state: 'DONE', orders: 3, waiting: 0 });
  });

  it.each(ERASURE_FAILPOINTS)('is forgotten without help when it is cut off at %s', async (at) => {
    const { memberNo, phone } = await somebody();
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    settings['ENTRESOL_FAILPOINT'] = at;
    const answer = await members.run(ERASE, { memberNo, key: at }, { actor: PRIVACY });
    const isCutOff = !at.includes('SETTLE');
    expect([at, answer.errors !== undefined]).toEqual([at, isCutOff]);
    if (!isCutOff) {
      // The sweeper meets the point; it is alone with it.
      members.clock.advance(SETTLE_MS);
      while (told.length < (at.endsWith('before-call') ? 1 : 2)) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }
    delete settings['ENTRESOL_FAILPOINT'];
    if (at.endsWith('begin.before-store')) {
      expect(await stateOf(memberNo)).toBeNull();
      await erase(memberNo, at);
    }
    await untilDone(memberNo);
    expect(await tablesWith(phone)).toEqual([]);
  });

  it('is asked about by themselves and by head office, by nobody else', async () => {
    const { memberNo } = await somebody();
    const notFound = { code: 'NOT_FOUND', field: ['input', 'memberNo'] };
    for (const [actor, number] of [
      [asMember('M-other'), memberNo],
      [PRIVACY, 'M-nobody'],
    ] as const) {
      expect((await erase(number, `not-${number}`, actor)).userErrors).toMatchObject([notFound]);
    }
    for (const actor of [CLERK, ANALYST]) {
      const answer = await members.run(ERASE, { memberNo, key: 'no' }, { actor });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect(await tablesWith(`金丝雀${people}`)).toEqual(['member']);
    expect((await erase(memberNo, 'own', asMember(memberNo))).userErrors).toEqual([]);
    await untilDone(memberNo);
  });
});

describe('a copy of what is kept', () => {
  it('has who they are, their points and their orders, page by page', async () => {
    const { memberNo, phone } = await somebody();
    const text = `query ($no: String!, $after: String) { memberExport(memberNo: $no, after: $after) {
      records { source kind reference data } next } }`;
    const records: { source: string; kind: string; data: string }[] = [];
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const actor = asMember(memberNo);
      const { memberExport }: { memberExport: any } = (
        await members.run(text, { no: memberNo, after }, { actor })
      ).data;
      records.push(...memberExport.records);
      seen.push((after = memberExport.next));
    } while (after !== null);

    expect(seen).toEqual(['POINTS', 'ORDERS', 'ORDERS:7', null]);
    expect(records.map(({ source, kind }) => `${source} ${kind}`)).toEqual([
      ...Array.from({ length: 3 }, () => 'members IDENTITY'),
      'members LABEL',
      'members PROFILE',
      'members POINTS',
      'orders DELIVERY',
      'orders DELIVERY',
    ]);
    const whole = records.map(({ data }) => data).join();
    for (const word of [phone, `金丝雀${people}`, `canary-${people}`, 'was patient']) {
      expect(whole).toContain(word);
    }
    const other = await members.run(text, { no: memberNo }, { actor: asMember('M-other') });
    expect(other.data.memberExport).toBeNull();
    const wrong = await members.run(text, { no: memberNo, after: 'ORDERS:x' });
    expect(wrong.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('lets nobody blank a ledger but who forgets', async () => {
    const { memberNo } = await somebody();
    await expect(
      members.sql(`update points_entry set reason = '***' where member_no = $1`, [memberNo]),
    ).rejects.toThrow('append-only');
    for (const change of [`points = 999`, `reason = 'else'`]) {
      await expect(
        members.sql(`do $$ begin perform set_config('members.forgets', 'on', true);
          update points_entry set ${change} where member_no = '${memberNo}'; end $$`),
      ).rejects.toThrow('append-only');
    }
    await expect(
      members.sql(`update member set erased_at = now() where member_no = $1`, [memberNo]),
    ).rejects.toThrow('member_inv_15');
  });
});
