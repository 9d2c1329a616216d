import { afterAll, beforeAll } from '@jest/globals';
import {
  appendEvents,
  connectOrm,
  internalService,
  provisionSchema,
  type Actor,
} from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../src/persistence/entities/index.ts';

export const INTERNAL: Actor = internalService('test');
export const ANALYST: Actor = { kind: 'ANALYST', id: 'analyst-1' };
export const CLERK: Actor = { kind: 'STAFF', id: 'S-1', roles: ['CLERK'], stores: ['SH001'] };
export const DAY_MS = 86_400_000;

/** The member's own actor. */
export function asMember(memberNo: string): Actor {
  return { kind: 'MEMBER', id: memberNo };
}

const POINTS = `points { balance available held }`;

const REGISTER = `mutation ($input: MemberRegisterInput!, $key: String!) {
  memberRegister(input: $input, idempotencyKey: $key) {
    member { memberNo displayName country tags tier { code } ${POINTS}
      identities { kind channel value } }
    userErrors { __typename code field retryable }
  }
}`;

const ADJUST = `mutation ($input: PointsAdjustInput!, $key: String!) {
  pointsAdjust(input: $input, idempotencyKey: $key) {
    member { ${POINTS} }
    userErrors { __typename code field ... on InsufficientPointsError { requested available } }
  }
}`;

const HOLD = `hold { reference memberNo points status }
  userErrors { __typename code field ... on InsufficientPointsError { requested available } }`;

const PLACE = `mutation ($input: PointsHoldInput!) { pointsHoldPlace(input: $input) { ${HOLD} } }`;

/** Short names for what tests of this subgraph do again and again. */
export function actions(members: SubgraphUnderTest) {
  let keys = 0;
  const nextKey = () => `key-${(keys += 1)}`;
  const field = async (answer: ReturnType<SubgraphUnderTest['run']>, name: string) => {
    const { data, errors } = await answer;
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any)[name];
  };
  const step = (name: string) => (reference: string) => {
    const text = `mutation ($reference: String!) { ${name}(reference: $reference) { ${HOLD} } }`;
    return field(members.run(text, { reference }, { actor: INTERNAL }), name);
  };

  const register = (input: object, key = nextKey()) =>
    field(members.run(REGISTER, { input, key }), 'memberRegister');
  const adjust = (memberNo: string, points: number, more: object = {}, key = nextKey()) => {
    const input = { memberNo, points, reason: 'test', ...more };
    return field(members.run(ADJUST, { input, key }), 'pointsAdjust');
  };

  return {
    register,
    adjust,
    place: (reference: string, memberNo: string, points: number) => {
      const input = { reference, memberNo, points };
      return field(members.run(PLACE, { input }, { actor: INTERNAL }), 'pointsHoldPlace');
    },
    release: step('pointsHoldRelease'),
    spend: step('pointsHoldSpend'),
    reverse: step('pointsHoldReverse'),
    points: async (memberNo: string) => {
      const text = `query ($no: String!) { member(memberNo: $no) { ${POINTS} } }`;
      return (await field(members.run(text, { no: memberNo }), 'member')).points;
    },
    /** Registers a member with lots of so many points that end in so many days. */
    async memberWith(memberNo: string, ...lots: readonly (readonly [number, number])[]) {
      await register({ memberNo, identities: [{ kind: 'CARD', value: memberNo }] });
      for (const [points, days] of lots) {
        const expiresAt = new Date(members.clock.now().getTime() + days * DAY_MS);
        await adjust(memberNo, points, { expiresAt: expiresAt.toISOString() });
      }
    },
  };
}

/** What breaks INV8, in the words of the database; empty when nothing does. */
export function brokenInvariants(members: SubgraphUnderTest): Promise<unknown[]> {
  return members.sql(`
    select a.member_no, a.balance, a.held, l.remaining, l.held as lots_held, e.points, h.points
    from points_account a,
      lateral (select coalesce(sum(remaining), 0) as remaining, coalesce(sum(held), 0) as held
               from points_lot where member_no = a.member_no) l,
      lateral (select coalesce(sum(points), 0) as points
               from points_entry where member_no = a.member_no) e,
      lateral (select coalesce(sum(points), 0) as points
               from points_hold where member_no = a.member_no and status = 'ACTIVE') h
    where not (a.balance = l.remaining and a.balance = e.points
      and a.held = l.held and a.held = h.points and 0 <= a.held and a.held <= a.balance)`);
}

/** What commands of this subgraph need, for those that no operation of the graph starts. */
export function useCommandContext(members: SubgraphUnderTest) {
  let orm: MikroORM;
  let databaseUrl: string;

  beforeAll(async () => {
    const [{ name }] = (await members.sql('select current_database() as name')) as [
      { name: string },
    ];
    const url = new URL(process.env['ENTRESOL_TEST_DATABASE_URL']!);
    url.pathname = `/${name}`;
    // As its own role, like every process of this subgraph.
    databaseUrl = await provisionSchema(url.href, 'members', 'test');
    orm = await connectOrm({ schema: 'members', databaseUrl, entities, migrations: [] });
  });

  afterAll(() => orm?.close(true));

  return () => ({
    em: orm.em.fork() as EntityManager,
    clock: members.clock,
    events: { append: appendEvents, wake: () => {} } as never,
    databaseUrl,
  });
}

/** Waits until something has become true, looking often. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('it did not become true in 20 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
