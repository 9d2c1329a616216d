import { expect } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK, eventually, openTill } from './fixtures.ts';
import { openFulfilmentDesk } from './fulfilment-desk.ts';

const WORK = `fulfilmentOrder { state version attempt waitingFor location { code }
    lines { picked shipped delivered cancelled quantity }
    rejections { location { code } reason } }
  userErrors { __typename code field ... on CollectionCodeError { triesLeft } }`;
const PARCEL = `parcel { parcelNo state carrier lines { fulfilmentNo lineNo quantity } }
  userErrors { code field }`;
const BUND = { latitude: '31.2363', longitude: '121.4800' };

/** An order of three for a member, sent to the door. */
export const ONLINE = {
  scene: 'ONLINE_SALE',
  deliverTo: BUND,
  lines: [{ sku: 'TEA', quantity: 3 }],
  memberNo: 'M-1',
};

/** An order that its buyer comes for. */
export const PICKUP = {
  scene: 'ONLINE_STORE_PICKUP',
  fulfilmentLocation: 'SH001',
  deliverTo: null,
};

/** What people who pick, pack and send do, by the names of the mutations. */
export function openWarehouseDesk(orders: SubgraphUnderTest) {
  const till = openTill(orders);
  const desk = openFulfilmentDesk(orders);
  const work = (name: string, type: string, input: object, key: string, actor: Actor = CLERK) =>
    desk.ask(
      `mutation ($input: ${type}!, $key: String!) {
        ${name}(input: $input, idempotencyKey: $key) { ${WORK} } }`,
      { input, key },
      { actor },
    );
  const simple = (name: string) => (fulfilmentNo: string, key: string, actor?: Actor) =>
    work(`fulfilmentOrder${name}`, 'FulfilmentOrderInput', { fulfilmentNo }, key, actor);

  return {
    till,
    desk,
    work,
    accept: simple('Accept'),
    pack: simple('Pack'),
    ready: simple('Ready'),
    pick: (fulfilmentNo: string, quantity: number, key: string) =>
      work(
        'fulfilmentOrderPick',
        'FulfilmentOrderPickInput',
        { fulfilmentNo, lines: [{ lineNo: 1, quantity }] },
        key,
      ),
    collect: (fulfilmentNo: string, code: string, key: string) =>
      work('fulfilmentOrderCollect', 'FulfilmentOrderCollectInput', { fulfilmentNo, code }, key),
    /** Units of the first line that nobody found. */
    short: (
      fulfilmentNo: string,
      quantity: number,
      key: string,
      more: object = {},
      actor?: Actor,
    ) =>
      work(
        'fulfilmentOrderReportShortage',
        'FulfilmentOrderReportShortageInput',
        { fulfilmentNo, lines: [{ lineNo: 1, quantity }], ...more },
        key,
        actor,
      ),
    giveUp: (fulfilmentNo: string, key: string, actor?: Actor) =>
      work(
        'fulfilmentOrderCancel',
        'FulfilmentOrderCancelInput',
        { fulfilmentNo, reason: 'nowhere to be had' },
        key,
        actor,
      ),
    ship: (trackingNo: string, parts: readonly object[], key = trackingNo) =>
      desk.ask(
        `mutation ($input: ParcelShipInput!, $key: String!) {
          parcelShip(input: $input, idempotencyKey: $key) { ${PARCEL} } }`,
        { input: { carrier: 'SF', trackingNo, parts }, key },
      ),
    deliver: (parcelNo: string) =>
      desk.ask(
        `mutation ($input: ParcelDeliverInput!, $key: String!) {
          parcelDeliver(input: $input, idempotencyKey: $key) { ${PARCEL} } }`,
        { input: { parcelNo }, key: `deliver-${parcelNo}` },
      ),
    /** A paid order, and the number of its first fulfilment order. */
    async paid(key: string, more: object = {}) {
      const { order, userErrors } = await till.submit({ ...ONLINE, ...more }, key);
      expect(userErrors).toEqual([]);
      await till.pay(order.orderNo, `${key}-pay`);
      return { orderNo: order.orderNo as string, no: `${order.orderNo}-F1` };
    },
    codeOf: async (fulfilmentNo: string, actor: Actor): Promise<string> =>
      (
        await desk.ask(
          `query ($no: String!) { fulfilmentOrder(fulfilmentNo: $no) { collectionCode } }`,
          { no: fulfilmentNo },
          { actor },
        )
      ).collectionCode,
    /** Lets leases pass until nothing is being worked on. */
    settle: () =>
      eventually(
        async () =>
          (
            await orders.sql(`select count(*)::int as n from order_process where ended_at is null`)
          )[0].n,
        (n) => n === 0,
        () => orders.clock.advance(10_001),
      ),
  };
}
