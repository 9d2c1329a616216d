import type { GraphClient } from '../../../scripts/house/graph-client.ts';
import type { sellAtCounter } from './counter-acts.ts';

/** What the people of one journey do; every request has a key, so all of it may be repeated. */
export type Journey = (people: People, key: string) => Promise<string>;

export interface People {
  readonly clerk: GraphClient;
  readonly member: GraphClient;
  /** A product of this point's own, and more units of it than any one place has. */
  scarce(key: string): Promise<readonly [string, number]>;
  /** An integration, which has no store of its own. */
  readonly service: GraphClient;
  /** The provider says that an order's begun payment was paid. */
  notify(orderNo: string, more?: object): Promise<string>;
}

const COUPON = `mutation ($memberNo: String!, $key: String!) {
  couponIssue(input: { template: "KILL", memberNo: $memberNo }, idempotencyKey: $key) {
    coupon { code } userErrors { code message }
  }
}`;
/** What an unpaid or a paid order is bought with. */
export const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo } userErrors { code message }
  }
}`;
export const PAY = `mutation ($orderNo: String!, $method: PaymentMethod!, $key: String!) {
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

export const submitFor = async (memberNo: string, people: People, key: string, quantity = 1) => {
  const { clerk } = people;
  const input = {
    store: 'SH001',
    memberNo,
    lines: [{ sku: 'WARE-02L', quantity }],
    couponCodes: [await couponFor(memberNo, people, key)],
    pointsToSpend: 10,
  };
  const answer = await clerk.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
    input,
    key: `${key}-submit`,
  });
  return answer.orderSubmit.order.orderNo;
};

export const submit: Journey = (people, key) => submitFor('M0000001', people, key);

export const capture: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.clerk.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  return orderNo;
};

export const prepay: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PAY, { orderNo, method: 'SANDBOX', key: `${key}-pay` });
  await people.notify(orderNo);
  return orderNo;
};

export const cancel: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  return orderNo;
};

export const cancelPaid: Journey = async (people, key) => {
  const orderNo = await capture(people, key);
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  return orderNo;
};

export const fulfil: Journey = async (people, key) => {
  const orderNo = await capture(people, key);
  await people.clerk.run(FULFIL, { orderNo, key: `${key}-fulfil` });
  return orderNo;
};

/** The provider is paid when the order is cancelled already. */
export const refund: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PAY, { orderNo, method: 'SANDBOX', key: `${key}-pay` });
  await people.clerk.run(CANCEL, { orderNo, key: `${key}-cancel` });
  await people.notify(orderNo);
  return orderNo;
};

export const returning: Journey = async (people, key) => {
  const orderNo = await fulfil(people, key);
  await people.clerk.run(RETURN, { orderNo, key: `${key}-return` });
  return orderNo;
};

/** The provider promises, and staff take it: the order is covered before it is paid. */
export const settle: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  await people.member.run(PROMISE, { orderNo, key: `${key}-promise` });
  const authorizedUntil = new Date(Date.now() + 3_600_000).toISOString();
  await people.notify(orderNo, { authorizedUntil });
  await people.clerk.run(SETTLE, { orderNo, key: `${key}-settle` });
  return orderNo;
};

export const reverse: Journey = async (people, key) => {
  const orderNo = await submit(people, key);
  const paying = { orderNo, key: `${key}-part` };
  const { orderPay } = await people.clerk.run<{ orderPay: { payment: { id: string } } }>(
    PART,
    paying,
  );
  await people.clerk.run(REVERSE, { payment: orderPay.payment.id, key: `${key}-off` });
  return orderNo;
};

const JOIN = `mutation ($input: MemberRegisterInput!, $key: String!) {
  memberRegister(input: $input, idempotencyKey: $key) {
    member { memberNo } userErrors { code message }
  }
}`;
const LEAVE = `mutation ($memberNo: String!, $key: String!) {
  memberErase(input: { memberNo: $memberNo }, idempotencyKey: $key) {
    erasure { state } userErrors { code message }
  }
}`;

/** Somebody joins, buys something that is delivered, has it handed over, and leaves. */
export const leaveHouse: Journey = async ({ clerk, service }, key) => {
  const identities = [{ kind: 'CARD', value: key }];
  const joined = await service.run<{ memberRegister: { member: { memberNo: string } } }>(JOIN, {
    input: { displayName: key, identities },
    key: `${key}-join`,
  });
  const { memberNo } = joined.memberRegister.member;
  const delivery = { receiver: key, phone: '13900000000', city: '上海市', address: 'Road 1' };
  const lines = [{ sku: 'WARE-02L', quantity: 1 }];
  const bought = await clerk.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
    input: { store: 'SH001', memberNo, lines, delivery },
    key: `${key}-submit`,
  });
  const { orderNo } = bought.orderSubmit.order;
  await clerk.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  await clerk.run(FULFIL, { orderNo, key: `${key}-fulfil` });
  await service.run(LEAVE, { memberNo, key: `${key}-leave` });
  return orderNo;
};

/** A counter sale, and one that was made offline. */
export const atTill =
  (act: typeof sellAtCounter): Journey =>
  async (people, key) => {
    const memberNo = 'M0000001';
    const couponCode = await couponFor(memberNo, people, key);
    return act(people.clerk, { memberNo, sku: 'WARE-02L', couponCode }, key);
  };
