import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAILPOINTS } from '../../subgraphs/orders/src/process/failpoint.ts';
import { eventually } from './journeys/journey-system.ts';
import { isDeep, whereUnknown } from './journeys/chosen-points.ts';
import { KILL_LANES } from './journeys/kill-lanes.ts';
import { startKillLane, type KillLane } from './journeys/kill-lane.ts';
import { roundsOf, wavesOf, type Killed, type Wave } from './journeys/kill-waves.ts';
import { submitFor, type Journey, type People } from './journeys/killed-payments.ts';
import { CLERK, MEMBER, SERVICE } from './journeys/people.ts';
import { scarceAt } from './journeys/scarce-stock.ts';

/** So many orders one kill meets at normal depth; in depth each point has a kill of its own. */
const WAVE = 7;

async function peopleOf(lane: KillLane): Promise<People> {
  const [clerk, member, service] = await Promise.all(
    [CLERK, MEMBER, SERVICE].map((actor) => lane.as(actor)),
  );
  return {
    clerk: clerk!,
    member: member!,
    service: service!,
    notify: (orderNo, more) => lane.notify(orderNo, more),
    scarce: (key) => scarceAt(lane, key),
  };
}

async function leave({ clerk, member, service }: People): Promise<void> {
  await Promise.all([clerk, member, service].map((client) => client.close()));
}

/** Repeats a journey until it goes through: a client that was cut off does the same. */
async function untilThrough(lane: KillLane, journey: Journey, key: string): Promise<string> {
  const people = await peopleOf(lane);
  try {
    return (await eventually(
      () => journey(people, key).catch((error: Error) => error),
      (result) => typeof result === 'string',
      60_000,
    )) as string;
  } finally {
    await leave(people);
  }
}

/** An order's state, and those of its payments. */
async function stateOf(lane: KillLane, orderNo: string): Promise<string> {
  const clerk = await lane.as(CLERK);
  const { order } = await clerk.run<{ order: { status: string; payments: { state: string }[] } }>(
    `query ($orderNo: String!) { order(orderNo: $orderNo) { status payments { state } } }`,
    { orderNo },
  );
  await clerk.close();
  return [order.status, ...order.payments.map(({ state }) => state)].join(' ');
}

const keyOf = ({ what, point }: Killed) => `${what}-${point}`.replaceAll(' ', '-');

/** Finishes a journey that was killed; journeys may share a point, so a key is of both. */
async function finish(lane: KillLane, killed: Killed): Promise<void> {
  const { what, point, journey, state } = killed;
  const orderNo = await untilThrough(lane, journey, keyOf(killed));
  const reached = await eventually(
    () => stateOf(lane, orderNo),
    (now) => now === state,
  );
  expect([what, point, reached]).toEqual([what, point, state]);
}

/** Kills with everybody at their points, starts again, finishes, and lets nothing be amiss. */
async function killIn(lane: KillLane, { held, last }: Wave): Promise<void> {
  const people = await peopleOf(lane);
  const begin = (killed: Killed) =>
    killed.journey(people, keyOf(killed)).catch((error: Error) => error);
  const cuts: Promise<unknown>[] = [];
  for (const killed of held) {
    cuts.push((await lane.hold(killed.point, () => begin(killed))).cut);
  }
  await lane.arm(last.point);
  cuts.push(begin(last));
  expect([last.point, await lane.died(cuts.at(-1)!)]).toEqual([last.point, 'SIGKILL']);
  await Promise.all(cuts);
  await leave(people);

  await lane.start();
  await Promise.all([...held, last].map((killed) => finish(lane, killed)));
  await lane.settled();
}

/** Somebody whose points end between the pricing of an order and the holding of points. */
const UNLUCKY = 'M0000002';
const END_POINTS = `
  create table public.unlucky (member_no text);
  create function public.end_points() returns trigger language plpgsql security definer as $$
  begin
    update members.points_lot set expires_at = now() - interval '1 second'
    where member_no in (select member_no from public.unlucky);
    return new;
  end $$;
  create trigger end_points after insert on orders.sales_order
    for each row execute function public.end_points();`;

async function givePoints(lane: KillLane, memberNo: string, points: number, key: string) {
  const service = await lane.as(SERVICE);
  await service.run(
    `mutation ($memberNo: String!, $points: Int!, $key: String!) {
      pointsAdjust(input: { memberNo: $memberNo, points: $points, reason: "test" }
                   idempotencyKey: $key) { userErrors { code message } }
    }`,
    { memberNo, points, key },
  );
  await service.close();
}

/** Kills at a point of the way back, and sees everything given back and the key free. */
async function refuseAt(lane: KillLane, point: string) {
  const buy: Journey = (people, key) => submitFor(UNLUCKY, people, key);
  await givePoints(lane, UNLUCKY, 10, `${point}-before`);
  await lane.sql(`insert into public.unlucky values ('${UNLUCKY}')`);
  await lane.arm(point);
  const people = await peopleOf(lane);
  const cut = buy(people, point).catch((error: Error) => error);
  expect([point, await lane.died(cut)]).toEqual([point, 'SIGKILL']);
  await cut;
  await leave(people);

  await lane.start();
  await lane.settled();
  const [refused] = await lane.sql<{ order_no: string; status: string }>(
    `select order_no, status from orders.sales_order order by id desc limit 1`,
  );
  expect([point, refused?.status]).toEqual([point, 'REFUSED']);
  await lane.sql('delete from public.unlucky');
  await givePoints(lane, UNLUCKY, 10, `${point}-after`);
  const orderNo = await untilThrough(lane, buy, point);
  expect(orderNo).not.toBe(refused?.order_no);
  await lane.settled();
}

describe('a process that is killed', () => {
  let lanes: readonly KillLane[];

  beforeAll(async () => {
    lanes = await Promise.all([startKillLane(), startKillLane()]);
    for (const lane of lanes) {
      const service = await lane.as(SERVICE);
      const input = {
        code: 'KILL',
        nameZh: '测试券',
        nameEn: 'Test coupon',
        benefit: { kind: 'SPEND_SAVE', thresholdMinor: 100, saveMinor: 50 },
        validFrom: '2026-01-01T00:00:00Z',
      };
      await service.run(
        `mutation ($input: CouponTemplateInput!) {
          couponTemplateUpsert(input: $input, idempotencyKey: "kill") { userErrors { code message } }
        }`,
        { input },
      );
      await service.run(
        `mutation { stockReceive(input: { location: "SH001", lines: [{ sku: "WARE-02L", quantity: 500 }] }
                                 idempotencyKey: "kill") { userErrors { code message } } }`,
      );
      await service.close();
      await givePoints(lane, 'M0000001', 5_000, 'kill');
      await lane.sql(END_POINTS);
    }
  }, 240_000);

  afterAll(async () => {
    await Promise.all((lanes ?? []).map((lane) => lane.close()));
  });

  it.each(roundsOf(wavesOf(KILL_LANES, isDeep ? 1 : WAVE), 2))(
    'at any point of %s leaves an order with everything held, or everything given back',
    async (_whats, waves) => {
      await Promise.all(waves.map((wave, n) => killIn(lanes[n]!, wave)));
    },
    480_000,
  );

  it('at any point of refusing leaves an order with everything given back, and its key free', async () => {
    await Promise.all(
      lanes.map(async (lane, n) => {
        for (const [i, point] of whereUnknown(FAILPOINTS.refuse).entries()) {
          if (i % lanes.length === n) await refuseAt(lane, point);
        }
      }),
    );
  }, 480_000);
});
