import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAILPOINTS } from '../../subgraphs/orders/src/process/failpoint.ts';
import type { GraphClient } from '../../scripts/house/graph-client.ts';
import { eventually } from './journeys/journey-system.ts';
import { sellAtCounter, uploadFromTill } from './journeys/counter-acts.ts';
import { chosen } from './journeys/chosen-points.ts';
import { startKillLane, type KillLane } from './journeys/kill-lane.ts';
import { CLERK, MEMBER, SERVICE } from './journeys/people.ts';
import { scarceAt } from './journeys/scarce-stock.ts';

const SOLD = 'COMPLETED CAPTURED';

/** What the people of one journey do; every request has a key, so all of it may be repeated. */
type Journey = (people: People, key: string) => Promise<string>;

interface People {
  readonly clerk: GraphClient;
  readonly member: GraphClient;
  /** A product of this point's own, and more units of it than any one place has. */
  scarce(key: string): Promise<readonly [string, number]>;
  /** The provider says that an order's begun payment was paid. */
  notify(orderNo: string, more?: object): Promise<string>;
}

const COUPON = `mutation ($memberNo: String!, $key: String!) {
  couponIssue(input: { template: "KILL", memberNo: $memberNo }, idempotencyKey: $key) {
    coupon { code } userErrors { code message }
  }
}`;
const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const PAY = `mutation ($orderNo: String!, $method: PaymentMethod!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: $method }, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const PROMISE = `mutation ($orderNo: String!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: SANDBOX, mode: AUTHORIZE }, idempotencyKey: $key) {
    order { paymentStatus } userErrors { code message }
  }
}`;
const SETTLE = `mutation ($orderNo: String!, $key: String!) {
  paymentCapture(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const PART = `mutation ($orderNo: String!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: CASH, amountMinor: 1 }, idempotencyKey: $key) {
    payment { id } userErrors { code message }
  }
}`;
const REVERSE = `mutation ($payment: ID!, $key: String!) {
  paymentReverse(input: { payment: $payment }, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const CANCEL = `mutation ($orderNo: String!, $key: String!) {
  orderCancel(input: { orderNo: $orderNo, reason: "changed my mind" }, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const FULFIL = `mutation ($orderNo: String!, $key: String!) {
  orderFulfil(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
const RETURN = `mutation ($orderNo: String!, $key: String!) {
  orderReturn(
    input: { orderNo: $orderNo, reason: "does not fit",
      lines: [{ lineNo: 1, quantity: 1, condition: GOOD }] }
    idempotencyKey: $key
  ) { order { orderNo } userErrors { code message } }
}`;
const couponFor = async (memberNo: string, { clerk }: People, key: string) => {
  const issued = await clerk.run<{ couponIssue: { coupon: { code: string } } }>(COUPON, {
    memberNo,
    key: `${key}-coupon`,
  });
  return issued.couponIssue.coupon.code;
};

const submitFor = async (memberNo: string, people: People, key: string) => {
  const { clerk } = people;
  const input = {
    store: 'SH001',
    memberNo,
    lines: [{ sku: 'WARE-02L', quantity: 1 }],
    couponCodes: [await couponFor(memberNo, people, key)],
    pointsToSpend: 10,
  };
  const answer = await clerk.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
    input,
    key: `${key}-submit`,
  });
  return answer.orderSubmit.order.orderNo;
};

const submit: Journey = (people, key) => submitFor('M0000001', people, key);

const capture: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.clerk.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  return orderNo;
};

const prepay: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PAY, { orderNo, method: 'SANDBOX', key: `${key}-pay` });
  await people.notify(orderNo);
  return orderNo;
};

const cancel: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  return orderNo;
};

const cancelPaid: Journey = async (people, key) => {
  const orderNo = await capture(people, key);
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  return orderNo;
};

const fulfil: Journey = async (people, key) => {
  const orderNo = await capture(people, key);
  await people.clerk.run(FULFIL, { orderNo, key: `${key}-fulfil` });
  return orderNo;
};

/** The provider is paid when the order is cancelled already. */
const refund: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PAY, { orderNo, method: 'SANDBOX', key: `${key}-pay` });
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  await people.notify(orderNo);
  return orderNo;
};

const returning: Journey = async (people, key) => {
  const orderNo = await fulfil(people, key);
  await people.clerk.run(RETURN, { orderNo, key: `${key}-return` });
  return orderNo;
};

/** The provider promises, and staff take it: the order is covered before it is paid. */
const settle: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PROMISE, { orderNo, key: `${key}-promise` });
  const authorizedUntil = new Date(Date.now() + 3_600_000).toISOString();
  await people.notify(orderNo, { authorizedUntil });
  await people.clerk.run(SETTLE, { orderNo, key: `${key}-settle` });
  return orderNo;
};

const reverse: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  const paying = { orderNo, key: `${key}-part` };
  const { orderPay } = await people.clerk.run<{ orderPay: { payment: { id: string } } }>(
    PART,
    paying,
  );
  await people.clerk.run(REVERSE, { payment: orderPay.payment.id, key: `${key}-off` });
  return orderNo;
};

/** A counter sale, and one that was made offline. */
const atTill =
  (act: typeof sellAtCounter): Journey =>
  async (people, key) => {
    const memberNo = 'M0000001';
    const couponCode = await couponFor(memberNo, people, key);
    return act(people.clerk, { memberNo, sku: 'WARE-02L', couponCode }, key);
  };

/** More than any place has, so two places send it; each point has a product of its own. */
const split: Journey = async (people, key) => {
  const [sku, quantity] = await people.scarce(key);
  return payFor(people, key, [{ sku, quantity }]);
};

const REJECT = `mutation ($no: String!, $key: String!) {
  fulfilmentOrderReject(
    input: { fulfilmentNo: $no, reason: "shelf is empty" }, idempotencyKey: $key
  ) { fulfilmentOrder { state } userErrors { code message } }
}`;

/** Given back by the store that sold it: the next place gets it. */
const reject: Journey = async (people, key) => {
  const orderNo = await payFor(people, key, [{ sku: 'WARE-02L', quantity: 1 }]);
  await people.clerk.run(REJECT, { no: `${orderNo}-F1`, key: `${key}-reject` });
  return orderNo;
};

async function payFor({ clerk }: People, key: string, lines: readonly object[]): Promise<string> {
  const input = { store: 'SH001', scene: 'ONLINE_SALE', lines };
  const answer = await clerk.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
    input,
    key: `${key}-submit`,
  });
  const { orderNo } = answer.orderSubmit.order;
  await clerk.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  return orderNo;
}

async function peopleOf(lane: KillLane): Promise<People> {
  const [clerk, member] = await Promise.all([lane.as(CLERK), lane.as(MEMBER)]);
  return {
    clerk,
    member,
    notify: (orderNo, more) => lane.notify(orderNo, more),
    scarce: (key) => scarceAt(lane, key),
  };
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
    await Promise.all([people.clerk.close(), people.member.close()]);
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

/** What is being done, how, and where its order stands in the end. */
type Killed = readonly [what: string, journey: Journey, state: string];

/**
 * Kills at a point, starts again, finishes the journey, and lets nothing be amiss.
 *
 * Journeys may share a point, so a key is the journey's and the point's.
 */
async function killAt(lane: KillLane, point: string, [what, journey, state]: Killed) {
  const key = `${what}-${point}`.replaceAll(' ', '-');
  await lane.arm(point);
  const people = await peopleOf(lane);
  const cut = journey(people, key).catch((error: Error) => error);
  expect([point, await lane.died(cut)]).toEqual([point, 'SIGKILL']);
  await cut;
  await Promise.all([people.clerk.close(), people.member.close()]);

  await lane.start();
  const orderNo = await untilThrough(lane, journey, key);
  const reached = await eventually(
    () => stateOf(lane, orderNo),
    (now) => now === state,
  );
  expect([point, reached]).toEqual([point, state]);
  await lane.settled();
}

/** Somebody whose points end between the locking of coupons and the holding of points. */
const UNLUCKY = 'M0000002';
const END_POINTS = `
  create table public.unlucky (member_no text);
  create function public.end_points() returns trigger language plpgsql security definer as $$
  begin
    update members.points_lot set expires_at = now() - interval '1 second'
    where member_no in (select member_no from public.unlucky);
    return new;
  end $$;
  create trigger end_points after insert on campaigns.coupon_lock
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
  await Promise.all([people.clerk.close(), people.member.close()]);

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

  it.each([
    ['submitting', FAILPOINTS.submit, submit, 'AWAITING_PAYMENT'],
    ['taking cash', FAILPOINTS.capture, capture, 'PAID CAPTURED'],
    ['paying by a provider', chosen(FAILPOINTS.prepay), prepay, 'PAID CAPTURED'],
    ['taking what was promised', chosen(FAILPOINTS.settle), settle, 'PAID CAPTURED'],
    ['taking a tender off', chosen(FAILPOINTS.reverse), reverse, 'AWAITING_PAYMENT REFUNDED'],
    ['cancelling an unpaid order', FAILPOINTS.cancel, cancel, 'CANCELLED'],
    ['cancelling a paid order', chosen(FAILPOINTS.cancelPaid), cancelPaid, 'CANCELLED REFUNDED'],
    ['handing over', FAILPOINTS.fulfil, fulfil, 'COMPLETED CAPTURED'],
    ['dividing an order among places', chosen(FAILPOINTS.split), split, 'PAID CAPTURED'],
    ['giving a part to another place', chosen(FAILPOINTS.reroute), reject, 'PAID CAPTURED'],
    ['paying late money back', chosen(FAILPOINTS.refund), refund, 'CANCELLED REFUNDED'],
    ['taking everything back', chosen(FAILPOINTS.returning), returning, 'COMPLETED REFUNDED'],
    [
      'selling at a counter',
      chosen(FAILPOINTS.sale, /SELL_STOCK.after-call/),
      atTill(sellAtCounter),
      SOLD,
    ],
    [
      'uploading offline sales',
      chosen(FAILPOINTS.upload, /SELL_STOCK.after-call/),
      atTill(uploadFromTill),
      SOLD,
    ],
  ] as const)(
    'at any point of %s leaves an order with everything held, or everything given back',
    async (what, points, journey, state) => {
      await Promise.all(
        lanes.map(async (lane, n) => {
          for (const [i, point] of points.entries()) {
            if (i % lanes.length === n) await killAt(lane, point, [what, journey, state]);
          }
        }),
      );
    },
    480_000,
  );

  it('at any point of refusing leaves an order with everything given back, and its key free', async () => {
    await Promise.all(
      lanes.map(async (lane, n) => {
        for (const [i, point] of chosen(FAILPOINTS.refuse).entries()) {
          if (i % lanes.length === n) await refuseAt(lane, point);
        }
      }),
    );
  }, 480_000);
});
