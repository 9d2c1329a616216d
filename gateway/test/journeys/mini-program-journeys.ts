import { describe, expect, it } from '@jest/globals';
import { signSandboxNotification } from '../../../subgraphs/orders/src/payment/sandbox-provider.ts';
import { eventually, SETTINGS, type JourneySystem } from './journey-system.ts';
import { CLERK, MEMBER, OTHER_CLERK, OTHER_MEMBER } from './people.ts';

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo status total { amountMinor } }
    userErrors { __typename code message field }
  }
}`;

const PAY = `mutation ($orderNo: String!, $method: PaymentMethod!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: $method }, idempotencyKey: $key) {
    order { status paymentStatus }
    payment { state method }
    clientParameters { name value }
    userErrors { code message }
  }
}`;

const STATUS = `subscription ($orderNo: String, $location: String, $after: String) {
  orderStatusChanged(orderNo: $orderNo, location: $location, after: $after) {
    kind position
    facts { orderNo status paymentStatus version order { member { memberNo } store { name } } }
  }
}`;

/** What a customer's phone does, on the whole system. */
export function miniProgramJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);
  const orderFor = async (actor: typeof MEMBER, key: string, extra: object = {}) => {
    const input = {
      channel: 'MINI',
      store: 'WEB01',
      lines: [{ sku: 'TEA-03S', quantity: 1 }],
      ...extra,
    };
    return ask(actor, SUBMIT, { input, key });
  };

  describe('a mini-program', () => {
    it('claims a coupon once, and not a second time', async () => {
      const claim = (key: string) =>
        ask(
          OTHER_MEMBER,
          `mutation ($key: String!) {
            couponIssue(input: { template: "WELCOME5" }, idempotencyKey: $key) {
              coupon { code status member { memberNo } }
              userErrors { __typename code }
            }
          }`,
          { key },
        );
      const first = await claim('claim-1');
      expect(first.data.couponIssue).toMatchObject({
        coupon: { status: 'ISSUED', member: { memberNo: 'M0000002' } },
        userErrors: [],
      });
      expect((await claim('claim-1')).data).toEqual(first.data);
      expect((await claim('claim-2')).data.couponIssue).toMatchObject({
        coupon: null,
        userErrors: [{ code: 'COUPON_LIMIT_REACHED' }],
      });
    });

    it('orders, pays by the provider, and watches every status arrive', async () => {
      const submitted = await orderFor(MEMBER, 'mini-1');
      expect(submitted.data.orderSubmit.userErrors).toEqual([]);
      const { orderNo } = submitted.data.orderSubmit.order;
      const stream = await system().listen(MEMBER, STATUS, { orderNo });
      const snapshot = (await stream.next()).orderStatusChanged;
      expect(snapshot).toMatchObject({
        kind: 'SNAPSHOT',
        facts: [
          {
            orderNo,
            status: 'AWAITING_PAYMENT',
            order: { member: { memberNo: 'M0000001' }, store: { name: '线上店' } },
          },
        ],
      });

      const paying = await ask(MEMBER, PAY, { orderNo, method: 'SANDBOX', key: 'mini-pay-1' });
      expect(paying.data.orderPay).toMatchObject({ payment: { state: 'PENDING' }, userErrors: [] });
      expect(paying.data.orderPay.clientParameters.length).toBeGreaterThan(0);

      const seen = [];
      let last = snapshot;
      while (last.facts[0].status !== 'PAID') {
        last = (await stream.next()).orderStatusChanged;
        expect(last.kind).toBe('CHANGE');
        seen.push(last.facts[0]);
      }
      const versions = [snapshot.facts[0], ...seen].map((fact: any) => fact.version);
      expect(versions).toEqual(versions.map((_: number, i: number) => versions[0] + i));
      expect(last.facts[0]).toMatchObject({ status: 'PAID', paymentStatus: 'PAID' });
      await stream.end();

      const again = await system().listen(MEMBER, STATUS, { orderNo, after: snapshot.position });
      for (const fact of seen) {
        expect((await again.next()).orderStatusChanged).toMatchObject({
          kind: 'CHANGE',
          facts: [{ version: fact.version, status: fact.status }],
        });
      }
      await again.end();
    });

    it('may not take cash: only a notification or staff captures', async () => {
      const { data } = await orderFor(MEMBER, 'mini-2');
      const { orderNo } = data.orderSubmit.order;
      const paying = await ask(MEMBER, PAY, { orderNo, method: 'CASH', key: 'mini-cash' });
      const refused =
        paying.errors?.[0]?.extensions.code ?? paying.data.orderPay.userErrors[0].code;
      expect(refused).toBe('FORBIDDEN');
      const order = await ask(
        MEMBER,
        `query ($n: String!) { order(orderNo: $n) { paymentStatus } }`,
        {
          n: orderNo,
        },
      );
      expect(order.data.order.paymentStatus).toBe('UNPAID');
    });

    it('is paid by a notification that comes over HTTP, and is answered as providers want', async () => {
      const { data } = await orderFor(MEMBER, 'mini-notify');
      const { orderNo } = data.orderSubmit.order;
      const paying = await ask(MEMBER, PAY, { orderNo, method: 'SANDBOX', key: 'mini-notify-pay' });
      const parameters = paying.data.orderPay.clientParameters;
      const valueOf = (wanted: string) =>
        parameters.find(({ name }: { name: string }) => name === wanted).value;
      const body = JSON.stringify({
        paymentNo: valueOf('prepayId').replace('SBX-', ''),
        providerRef: valueOf('prepayId'),
        amountMinor: Number(valueOf('amountMinor')),
        currency: 'CNY',
        succeeded: true,
      });
      const notify = (signature: string) =>
        fetch(`${system().url}/payments/notifications/sandbox`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-entresol-signature': signature },
          body,
        });
      const forged = await notify('forged');
      expect([forged.status, await forged.json()]).toEqual([
        400,
        { code: 'FAIL', message: 'SIGNATURE_WRONG' },
      ]);
      const signature = signSandboxNotification(SETTINGS.SANDBOX_SECRET, body);
      expect((await notify(signature)).status).toBe(204);
      expect((await notify(signature)).status).toBe(204);
      const query = `query ($n: String!) { order(orderNo: $n) { status payments { state } } }`;
      const { order } = (await ask(MEMBER, query, { n: orderNo })).data;
      expect(order).toEqual({ status: 'PAID', payments: [{ state: 'CAPTURED' }] });
    });

    it('refuses a notification with a wrong signature', async () => {
      const response = await fetch(`${system().url}/payments/sandbox/notify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-entresol-signature': 'forged' },
        body: JSON.stringify({ providerRef: 'x', state: 'CAPTURED', amountMinor: 1 }),
      });
      expect(response.status).toBe(400);
    });

    it('sees neither the orders, the coupons nor the data of another member', async () => {
      const { data } = await orderFor(MEMBER, 'mini-private');
      const { orderNo } = data.orderSubmit.order;
      const mine = await ask(MEMBER, `{ coupons(first: 1) { nodes { code } } }`);
      const { code } = mine.data.coupons.nodes[0];
      const peek = await ask(
        OTHER_MEMBER,
        `query ($orderNo: String!, $code: String!) {
          order(orderNo: $orderNo) { orderNo }
          coupon(code: $code) { code }
          member(memberNo: "M0000001") { memberNo displayName }
          members(first: 100) { nodes { memberNo } }
          orders(first: 100) { nodes { orderNo member { memberNo } } }
        }`,
        { orderNo, code },
      );
      expect(peek.data).toMatchObject({ order: null, coupon: null, member: null });
      expect(peek.data.members.nodes).toEqual([{ memberNo: 'M0000002' }]);
      const owners = peek.data.orders.nodes.map((order: any) => order.member.memberNo);
      expect(new Set(owners)).not.toContain('M0000001');

      const other = await ask(
        OTHER_CLERK,
        `query ($n: String!) { order(orderNo: $n) { orderNo } }`,
        {
          n: orderNo,
        },
      );
      expect(other.data.order).toBeNull();
    });

    it('cannot use the coupon of another member', async () => {
      const mine = await ask(
        MEMBER,
        `mutation { couponIssue(input: { template: "WELCOME5" }, idempotencyKey: "own-welcome") {
          coupon { code } userErrors { code } } }`,
      );
      const couponCodes = [mine.data.couponIssue.coupon.code];
      const answer = await orderFor(OTHER_MEMBER, 'mini-stolen', { couponCodes });
      expect(answer.data.orderSubmit).toMatchObject({
        order: null,
        userErrors: [{ __typename: 'CouponNotUsableError' }],
      });
      const coupon = await ask(MEMBER, `query ($c: String!) { coupon(code: $c) { status } }`, {
        c: couponCodes[0],
      });
      expect(coupon.data.coupon.status).toBe('ISSUED');
    });
  });

  describe('live stock', () => {
    const LEVELS = `subscription ($after: String) {
      stockLevelChanged(skus: ["HOME-01S"], locations: ["SH001"], after: $after) {
        kind position stockLevels { sku available version product { name } location { code } }
      }
    }`;
    const receive = (quantity: number, key: string) =>
      ask(
        CLERK,
        `mutation ($quantity: Int!, $key: String!) {
          stockReceive(input: { location: "SH001", lines: [{ sku: "HOME-01S", quantity: $quantity }] }
                       idempotencyKey: $key) { userErrors { code message } }
        }`,
        { quantity, key },
      );

    it('begins with a snapshot, goes on with each change, and resumes without a gap', async () => {
      const stream = await system().listen(CLERK, LEVELS);
      const snapshot = (await stream.next()).stockLevelChanged;
      expect(snapshot.kind).toBe('SNAPSHOT');
      const [level] = snapshot.stockLevels;
      expect(level).toMatchObject({
        product: { name: 'Scented candle, small' },
        location: { code: 'SH001' },
      });

      await receive(3, 'live-1');
      const change = (await stream.next()).stockLevelChanged;
      expect(change).toMatchObject({
        kind: 'CHANGE',
        stockLevels: [{ available: level.available + 3, version: level.version + 1 }],
      });
      await stream.end();

      await receive(4, 'live-2');
      const resumed = await system().listen(CLERK, LEVELS, { after: change.position });
      expect((await resumed.next()).stockLevelChanged).toMatchObject({
        kind: 'CHANGE',
        stockLevels: [{ available: level.available + 7, version: level.version + 2 }],
      });
      await resumed.end();

      const lost = await system().listen(CLERK, LEVELS, { after: '999999999' });
      expect((await lost.next()).stockLevelChanged).toMatchObject({
        kind: 'GAP',
        stockLevels: [{ available: level.available + 7 }],
      });
      await lost.end();
    });

    it('sees a sale in another window', async () => {
      const stream = await system().listen(CLERK, LEVELS);
      const [before] = (await stream.next()).stockLevelChanged.stockLevels;
      const input = { store: 'SH001', lines: [{ sku: 'HOME-01S', quantity: 2 }] };
      await ask(CLERK, SUBMIT, { input, key: 'live-sale' });
      const change = (await stream.next()).stockLevelChanged.stockLevels[0];
      expect(change).toMatchObject({
        available: before.available - 2,
        version: before.version + 1,
      });
      await stream.end();
      await eventually(
        async () =>
          (await ask(CLERK, `{ stockLevel(sku: "HOME-01S", location: "SH001") { version } }`)).data,
        (data) => data.stockLevel.version === change.version,
      );
    });
  });
}
