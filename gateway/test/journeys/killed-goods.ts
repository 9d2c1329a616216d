import { PAY, SUBMIT, submitFor, type Journey, type People } from './killed-payments.ts';

/** More than any place has, so two places send it; each point has a product of its own. */
export const split: Journey = async (people, key) => {
  const [sku, quantity] = await people.scarce(key);
  return payFor(people, key, [{ sku, quantity }]);
};

const POLICY = `mutation {
  routingPolicyUpsert(
    input: { channel: "MINI", scene: ONLINE_STORE_PICKUP, nearestTransfer: true }
    idempotencyKey: "kill-nearest"
  ) { userErrors { code message } }
}`;

/** More than the named store has, so that its neighbours send it; each point has its product. */
export const sendFor: Journey = async ({ service, scarce }, key) => {
  const [sku, quantity] = await scarce(key);
  await service.run(POLICY);
  const way = { channel: 'MINI', store: 'WEB01', fulfilmentLocation: 'SH001' };
  const input = { ...way, scene: 'ONLINE_STORE_PICKUP', lines: [{ sku, quantity }] };
  const answer = await service.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
    input,
    key: `${key}-submit`,
  });
  const { orderNo } = answer.orderSubmit.order;
  await service.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  return orderNo;
};

const REJECT = `mutation ($no: String!, $key: String!) {
  fulfilmentOrderReject(
    input: { fulfilmentNo: $no, reason: "shelf is empty" }, idempotencyKey: $key
  ) { fulfilmentOrder { state } userErrors { code message } }
}`;

/** Given back by the store that sold it: the next place gets it. */
export const reject: Journey = async (people, key) => {
  const orderNo = await payFor(people, key, [{ sku: 'WARE-02L', quantity: 1 }]);
  await people.clerk.run(REJECT, { no: `${orderNo}-F1`, key: `${key}-reject` });
  return orderNo;
};

/** More than any other place has is given back: nobody can send it instead. */
export const rejectAll: Journey = async (people, key) => {
  const [sku] = await people.scarce(key);
  await receive(people, { sku, location: 'SH001', quantity: MORE_THAN_ANY }, key);
  const orderNo = await payFor(people, key, [{ sku, quantity: MORE_THAN_ANY }]);
  await people.clerk.run(REJECT, { no: `${orderNo}-F1`, key: `${key}-reject` });
  return orderNo;
};

const REROUTE = `mutation ($no: String!, $key: String!) {
  fulfilmentOrderReroute(
    input: { fulfilmentNo: $no, location: "SH002" }, idempotencyKey: $key
  ) { fulfilmentOrder { state } userErrors { code message } }
}`;

/** What nobody can send is sent by hand to a place that does not have it: it is refused. */
export const sendInVain: Journey = async (people, key) => {
  const orderNo = await rejectAll(people, key);
  const sent = people.service.run(REROUTE, { no: `${orderNo}-F1`, key: `${key}-reroute` });
  const code = await sent.then(
    () => 'SENT',
    (error: { readonly code?: string }) => error.code,
  );
  if (code !== 'INSUFFICIENT_STOCK') throw new Error(`${orderNo} is not refused: ${code}`);
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

const ACCEPT = `mutation ($no: String!, $key: String!) {
  fulfilmentOrderAccept(input: { fulfilmentNo: $no }, idempotencyKey: $key) {
    fulfilmentOrder { state } userErrors { code message }
  }
}`;
const SHIP = `mutation ($input: ParcelShipInput!, $key: String!) {
  parcelShip(input: $input, idempotencyKey: $key) { parcel { state } userErrors { code message } }
}`;
const SHORT = `mutation ($input: FulfilmentOrderReportShortageInput!, $key: String!) {
  fulfilmentOrderReportShortage(input: $input, idempotencyKey: $key) {
    fulfilmentOrder { state } userErrors { code message }
  }
}`;
const AMEND = `mutation ($input: OrderAmendInput!, $key: String!) {
  orderAmend(input: $input, idempotencyKey: $key) {
    order { status } userErrors { code message }
  }
}`;

/** A paid order of two that its store has accepted. */
async function accepted(people: People, key: string): Promise<string> {
  const orderNo = await payFor(people, key, [{ sku: 'WARE-02L', quantity: 2 }]);
  await people.clerk.run(ACCEPT, { no: `${orderNo}-F1`, key: `${key}-accept` });
  return orderNo;
}

/** One of two leaves in a parcel: it is divided off what is held, and taken out of stock. */
export const ship: Journey = async (people, key) => {
  const orderNo = await accepted(people, key);
  const parts = [{ fulfilmentNo: `${orderNo}-F1`, lines: [{ lineNo: 1, quantity: 1 }] }];
  const input = { carrier: 'SF', trackingNo: `SF-${orderNo}`, parts };
  await people.clerk.run(SHIP, { input, key: `${key}-ship` });
  return orderNo;
};

/** One of two is not on its shelf. */
const short =
  (policy: 'REROUTE' | 'CANCEL'): Journey =>
  async (people, key) => {
    const orderNo = await accepted(people, key);
    const lines = [{ lineNo: 1, quantity: 1 }];
    const input = { fulfilmentNo: `${orderNo}-F1`, lines, policy };
    await people.clerk.run(SHORT, { input, key: `${key}-short` });
    return orderNo;
  };
export const sendElsewhere = short('REROUTE');
export const drop = short('CANCEL');

const SEEN = new Map<string, number>();

/** An order becomes more, or less; the version is the one that was seen. */
async function amendOf({ clerk, service }: People, orderNo: string, change: object, key: string) {
  if (!SEEN.has(key)) {
    const query = `query ($orderNo: String!) { order(orderNo: $orderNo) { version } }`;
    const { order } = await clerk.run<{ order: { version: number } }>(query, { orderNo });
    SEEN.set(key, order.version);
  }
  const input = { orderNo, expectedVersion: SEEN.get(key), reason: 'asked for it', ...change };
  await service.run(AMEND, { input, key: `${key}-amend` });
  return orderNo;
}

/** An order that is not paid yet. */
const amend =
  (change: object): Journey =>
  async (people, key) => {
    const cart = { store: 'SH001', lines: [{ sku: 'WARE-02L', quantity: 2 }] };
    const placed = await people.clerk.run<{ orderSubmit: { order: { orderNo: string } } }>(SUBMIT, {
      input: cart,
      key: `${key}-submit`,
    });
    return amendOf(people, placed.orderSubmit.order.orderNo, change, key);
  };
export const amendMore = amend({ add: [{ sku: 'WARE-02L', quantity: 1 }] });
export const amendLess = amend({ lines: [{ lineNo: 1, quantity: 1 }] });

/** One of two that are paid with money and points: its share of both goes back. */
export const amendPaid: Journey = async (people, key) => {
  const orderNo = await submitFor('M0000001', people, key, 2);
  await people.clerk.run(PAY, { orderNo, method: 'CASH', key: `${key}-pay` });
  return amendOf(people, orderNo, { lines: [{ lineNo: 1, quantity: 1 }] }, key);
};

const PLATFORM = `mutation {
  intakePlatformUpsert(
    input: { code: "KILL", adapter: "GENERIC", channel: "MARKET", store: "SH001" }
    idempotencyKey: "kill-platform"
  ) { userErrors { code message } }
}`;
const INTAKE = `mutation ($order: String!, $key: String!) {
  orderIntake(input: { platform: "KILL", orders: [$order] }, idempotencyKey: $key) {
    rows { order { orderNo } } userErrors { code message }
  }
}`;
const RECEIVE = `mutation ($input: StockReceiveInput!, $key: String!) {
  stockReceive(input: $input, idempotencyKey: $key) { userErrors { code message } }
}`;
const RETRY = `mutation ($orderNo: String!, $key: String!) {
  orderExceptionRetry(input: { orderNo: $orderNo }, idempotencyKey: $key) {
    order { exception } userErrors { code message }
  }
}`;
const MORE_THAN_ANY = 100_000;

async function receive(
  { service }: People,
  goods: { readonly sku: string; readonly location: string; readonly quantity: number },
  key: string,
): Promise<void> {
  const { location, ...line } = goods;
  const input = { location, lines: [line] };
  await service.run(RECEIVE, { input, key: `${key}-receive-${location}` });
}

/** A platform has sold what nobody has; then it comes, and is looked for again. */
const allocateAt =
  (...locations: readonly string[]): Journey =>
  async (people, key) => {
    const { service, scarce } = people;
    const [sku] = await scarce(key);
    await service.run(PLATFORM);
    const order = JSON.stringify({
      orderNo: `KILL-${sku}`,
      status: 'PAID',
      modifiedAt: '2026-01-01T00:10:00Z',
      placedAt: '2026-01-01T00:00:00Z',
      payment: { reference: `PAY-${sku}`, paidAt: '2026-01-01T00:05:00Z' },
      lines: [{ lineRef: '1', sku, title: 'snack', quantity: MORE_THAN_ANY, unitPrice: '0.01' }],
      total: '1000.00',
      receiver: { name: '张三', phone: '13800000000', city: '上海市', address: '某路 1 号' },
    });
    const taken = await service.run<{ orderIntake: { rows: { order: { orderNo: string } }[] } }>(
      INTAKE,
      { order, key: `${key}-intake` },
    );
    const { orderNo } = taken.orderIntake.rows[0]!.order;
    const quantity = MORE_THAN_ANY / locations.length;
    for (const location of locations) await receive(people, { sku, location, quantity }, key);
    await service.run(RETRY, { orderNo, key: `${key}-retry` });
    return orderNo;
  };
export const allocate = allocateAt('SH001');
/** The same, of which two places get a half each. */
export const allocateApart = allocateAt('SH001', 'SH002');
