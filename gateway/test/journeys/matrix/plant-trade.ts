import type { Place } from './plant-rows.ts';

const SKU = 'WARE-01S';
/** What no place has. */
export const SCARCE_SKU = 'MATRIX-SCARCE';
const STRANGER_TO_ALL = 'SH901';
/** A channel is of one front stock. */
const CHANNELS: Readonly<Record<string, string>> = { SH001: 'WEB', SH002: 'MINI' };

/** Runs one change and gives back the named object of its answer; a refusal is noted. */
export type Change = (mutation: string, input: object, shows?: string) => Promise<any>;

/**
 * Lets goods be sold, sent, brought back and moved at one place, so that every part of an order and of a
 * document exists: notes, parcels, walks of pickers, returns, cash in the drawer, what a delivery was short of.
 */
export async function plantTrade(change: Change, place: Place): Promise<void> {
  await sendGoods(change, place);
  await refuseAndAmend(change, place);
  await moveGoods(change, place);
  await setGoodsAside(change, place);
  await workTheTill(change, place);
  await lackGoods(change, place);
}

/** An order with a coupon that goes out in a parcel and comes back in part. */
async function sendGoods(change: Change, { store, member }: Place): Promise<void> {
  const issued = { template: 'SPRING50', memberNo: member };
  const { coupon } = await change('couponIssue', issued, 'coupon { code }');
  const { order } = await change(
    'orderSubmit',
    {
      store,
      memberNo: member,
      scene: 'SCAN_STORE_SHIPS',
      handOver: 'PARCEL',
      lines: [{ sku: SKU, quantity: 8 }],
      couponCodes: [coupon.code],
      delivery: { receiver: '收件人', phone: '13800000021', address: '矩阵路 1 号' },
    },
    'order { orderNo fulfilmentOrders { fulfilmentNo } }',
  );
  const { orderNo } = order;
  const { fulfilmentNo } = order.fulfilmentOrders[0];
  await change('orderNoteAdd', { orderNo, text: '请轻放' });
  await change('orderPay', { orderNo, method: 'CASH' });
  await change('fulfilmentOrderAccept', { fulfilmentNo });
  const asked = { location: store, fulfilmentNos: [fulfilmentNo] };
  await change('pickBatchCreate', asked);
  await change('fulfilmentOrderPick', { fulfilmentNo, lines: [{ lineNo: 1, quantity: 8 }] });
  await change('fulfilmentOrderPack', { fulfilmentNo });
  const parcel = { carrier: 'SF', trackingNo: orderNo, parts: [{ fulfilmentNo }] };
  const sent = await change('parcelShip', parcel, 'parcel { parcelNo }');
  await change('parcelDeliver', { parcelNo: sent.parcel.parcelNo });
  await change('orderReturn', {
    orderNo,
    reason: '不合适',
    location: store,
    lines: [{ lineNo: 1, quantity: 1, condition: 'GOOD' }],
  });
}

/** An order that is changed after it was made, and whose goods a place refuses to send. */
async function refuseAndAmend(change: Change, { store, member }: Place): Promise<void> {
  const { order } = await change(
    'orderSubmit',
    {
      store,
      memberNo: member,
      scene: 'SCAN_STORE_SHIPS',
      handOver: 'PARCEL',
      lines: [{ sku: SKU, quantity: 2 }],
    },
    'order { orderNo version }',
  );
  const { orderNo, version } = order;
  const less = {
    orderNo,
    expectedVersion: version,
    reason: '少要',
    lines: [{ lineNo: 1, quantity: 1 }],
  };
  await change('orderAmend', less);
  await change('orderPay', { orderNo, method: 'CASH' });
  await change('fulfilmentOrderReject', { fulfilmentNo: `${orderNo}-F1`, reason: '找不到' });
  await change('orderDraftCreate', {
    cart: { store, memberNo: member, unlisted: [{ name: '手工', unitPrice: '3' }], lines: [] },
  });
}

/** Goods on the way that arrive short, and a purchase that arrives. */
async function moveGoods(change: Change, { store }: Place): Promise<void> {
  const shows = 'transfer { transferNo version status }';
  const lines = [{ sku: SKU, quantity: 2 }];
  let { transfer } = await change(
    'transferRequest',
    { from: STRANGER_TO_ALL, to: store, lines },
    shows,
  );
  const { transferNo } = transfer;
  const at = () => ({ transferNo, expectedVersion: transfer.version });
  if (transfer.status !== 'APPROVED') ({ transfer } = await change('transferApprove', at(), shows));
  ({ transfer } = await change('transferShip', at(), shows));
  const arrived = [{ sku: SKU, quantity: 1 }];
  await change('transferReceive', { transferNo, lines: arrived, final: true });

  const purchaseNo = await promiseGoods(change, store, SKU);
  await change('purchaseReceive', { purchaseNo, lines: [{ lineNo: 1, quantity: 2 }] });
}

/** Goods that a supplier has promised; the number of the order for them. */
async function promiseGoods(change: Change, store: string, sku: string): Promise<string> {
  const wanted = [{ sku, quantity: 5, unitPrice: '3', expectedAt: '2027-06-01T00:00:00Z' }];
  const shows = 'purchaseOrder { purchaseNo version }';
  const input = { supplier: 'MATRIX', location: store, lines: wanted };
  let { purchaseOrder } = await change('purchaseOrderDraft', input, shows);
  const { purchaseNo } = purchaseOrder;
  const at = () => ({ purchaseNo, expectedVersion: purchaseOrder.version });
  ({ purchaseOrder } = await change('purchaseOrderApprove', at(), shows));
  await change('purchaseOrderConfirm', at());
  return purchaseNo;
}

/** What channels may sell, and what a campaign has for itself. */
async function setGoodsAside(change: Change, { store }: Place): Promise<void> {
  const front = `MATRIX-${store}`;
  const saved = { code: front, name: '矩阵', channels: [CHANNELS[store]!], locations: [store] };
  await change('stockFrontSave', saved);
  await change('stockFrontQuotaSet', { front, lines: [{ sku: SKU, quotaLeft: 5 }] });
  const lines = [{ sku: SKU, location: store, change: 1 }];
  await change('stockPoolCarve', { code: front, name: '矩阵', lines });
}

async function workTheTill(change: Change, { store }: Place): Promise<void> {
  await change('tillPolicyUpsert', { store, differenceMaxMinor: 100 });
  const device = `MX2-${store}`;
  const shift = { store, device, floatMinor: 1_000 };
  const { shift: open } = await change('shiftOpen', shift, 'shift { shiftNo }');
  const sold = [{ sku: SKU, quantity: 1 }];
  await change('saleComplete', { store, device, lines: sold, tenders: [{ method: 'CASH' }] });
  const moved = { shiftNo: open.shiftNo, kind: 'PAID_IN', amountMinor: 500, reason: '找零' };
  await change('shiftCashMove', moved);
  await change('shiftClose', { shiftNo: open.shiftNo, countedMinor: 1_500 });
}

/** What was sold and was not there by the books, what is waited for, what has to be bought. */
async function lackGoods(change: Change, { store, member }: Place): Promise<void> {
  const lines = [{ sku: SCARCE_SKU, quantity: 1 }];
  const device = `MX3-${store}`;
  await change('shiftOpen', { store, device, floatMinor: 0 });
  await change('saleComplete', { store, device, lines, tenders: [{ method: 'CASH' }] });
  await promiseGoods(change, store, SCARCE_SKU);
  await change('orderSubmit', {
    store,
    memberNo: member,
    scene: 'SCAN_STORE_SHIPS',
    handOver: 'PARCEL',
    lines: [{ sku: SCARCE_SKU, quantity: 1, acceptBackorder: true }],
    delivery: { receiver: '收件人', phone: '13800000021', address: '矩阵路 1 号' },
  });
  await change('replenishmentPolicyUpsert', [
    { sku: SCARCE_SKU, location: store, minLevel: 15, maxLevel: 19 },
  ]);
  const shows = 'proposal { proposalNo version }';
  const asked = { locations: [store], skus: [SCARCE_SKU] };
  let { proposal } = await change('replenishmentPropose', asked, shows);
  const at = () => ({ proposalNo: proposal.proposalNo, expectedVersion: proposal.version });
  ({ proposal } = await change('replenishmentApprove', at(), shows));
  await change('replenishmentExecute', at());
}
