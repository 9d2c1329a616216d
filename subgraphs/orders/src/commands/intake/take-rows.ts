import type { IntakeFault, OutsideOrder } from '../../domain/intake/outside-order.ts';
import { amountFaults, settleAmounts } from '../../domain/intake/settle-amounts.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { MemberForOrderDocument } from '../../remote/generated.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import { parsePayload, readPayload } from './adapters/read-payload.ts';
import type { Platform } from './find-platform.ts';
import { glimpseOrders, type Glimpse } from './known-orders.ts';
import { recordReject, referenceOf, resolveReject } from './record-reject.ts';
import { resolveLines, skuFaults, type SkuOf } from './resolve-lines.ts';
import { cartOf, routeOutside } from './route-outside.ts';
import { SHIPPED_ELSEWHERE, SHIPPED_TEXT, takeOrder } from './take-order.ts';

/** What became of one order of a batch. */
export interface IntakeRow {
  /** Its place in the batch, from 0. */
  readonly index: number;
  readonly outsideNo: string | null;
  readonly result: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED' | 'IN_PROGRESS';
  readonly orderNo: string | null;
  readonly faults: readonly IntakeFault[];
}

interface Given {
  readonly index: number;
  readonly text: string;
  readonly payload: { readonly payload: unknown } | null;
  readonly outsideNo: string | null;
  readonly order: OutsideOrder | null;
  readonly faults: readonly IntakeFault[];
}

// Routing and stock are asked for each order: a few at once, and other requests keep connections.
const PARALLEL = 4;

/** Takes each order of a batch for itself; those of one number one after the other. */
export async function takeRows(
  context: WorkContext,
  platform: Platform,
  texts: readonly string[],
): Promise<readonly IntakeRow[]> {
  const given = texts.map((text, index) => readRow(platform, text, index));
  const orders = given.flatMap(({ order }) => order ?? []);
  const numbers = orders.map(({ orderNo }) => orderNo);
  const known = await glimpseOrders(context.em, platform.code, numbers);
  const fresh = orders.filter((order) => !isOld(known.get(order.orderNo), order));
  const skuOf = await resolveLines(context, platform.code, fresh);
  const groups = [...Map.groupBy(given, (row) => row.outsideNo ?? `#${row.index}`).values()];
  const rows: IntakeRow[] = [];
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      for (const row of group) rows.push(await takeRow(context, platform, { row, known, skuOf }));
    }
  });
  await Promise.all(workers);
  return rows.sort((a, b) => a.index - b.index);
}

function readRow(platform: Platform, text: string, index: number): Given {
  const payload = parsePayload(text);
  if (!payload) {
    const fault = { code: 'NOT_JSON', zh: '不是有效的 JSON。', en: 'This is no JSON.' } as const;
    const faults = [{ path: [], ...fault }];
    return { index, text, payload: null, outsideNo: null, order: null, faults };
  }
  const adapted = readPayload(ADAPTERS.get(platform.adapter)!, payload.payload);
  if (!adapted.ok) {
    const { faults, orderNo: outsideNo } = adapted;
    return { index, text, payload, outsideNo, order: null, faults };
  }
  const { order } = adapted;
  return { index, text, payload, outsideNo: order.orderNo, order, faults: amountFaults(order) };
}

function isOld(known: Glimpse | undefined, order: OutsideOrder): boolean {
  return known !== undefined && new Date(known.modified_at) >= order.modifiedAt;
}

async function takeRow(
  context: WorkContext,
  platform: Platform,
  given: {
    readonly row: Given;
    readonly known: ReadonlyMap<string, Glimpse>;
    readonly skuOf: SkuOf;
  },
): Promise<IntakeRow> {
  const { row, skuOf } = given;
  const { index, outsideNo, order } = row;
  const glimpse = given.known.get(outsideNo ?? '');
  if (order && isOld(glimpse, order)) {
    const orderNo = glimpse!.order_no;
    return { index, outsideNo, result: 'UNCHANGED', orderNo, faults: [] };
  }
  if (!order || row.faults.length > 0) return reject(context, platform, row, row.faults);
  const faults = [...skuFaults(order, skuOf), ...(await memberFaults(context, order))];
  if (faults.length > 0) return reject(context, platform, row, faults);

  const priced = settleAmounts(order, platform.code, (line) => skuOf(line)!);
  const cart = cartOf(platform, order);
  const isNew = !glimpse?.order_no && (order.status === 'PAID' || order.status === 'UNPAID');
  const route = isNew ? await routeOutside(context, cart, priced) : null;
  const incoming = { platform, order, priced, cart, route };
  const taken = await takeOrder(context, incoming, glimpse?.order_no ?? null);
  if (!taken.ok) {
    const isShipped = taken.refusals.includes(SHIPPED_ELSEWHERE);
    if (isShipped) return reject(context, platform, row, [shippedElsewhere()]);
    return late(row, glimpse, taken.refusals);
  }
  const { act, orderNo } = taken.value;
  const now = context.clock.now();
  await resolveReject(context.em, platform.code, [referenceOf(row)], orderNo, now);
  const changed = act === 'CREATE' ? 'CREATED' : 'UPDATED';
  return {
    index,
    outsideNo,
    result: act === 'NOTHING' ? 'UNCHANGED' : changed,
    orderNo,
    faults: [],
  };
}

/** Something else is being done to the order for longer than a request may wait. */
function late(
  { index, outsideNo }: Given,
  known: Glimpse | undefined,
  refusals: readonly OrderRefusal[],
): IntakeRow {
  const isBusy = refusals.every(({ kind }) => kind === 'RequestInProgress');
  if (!isBusy) throw new Error(`unforeseen: ${refusals.map(({ kind }) => kind).join(', ')}`);
  return { index, outsideNo, result: 'IN_PROGRESS', orderNo: known?.order_no ?? null, faults: [] };
}

async function reject(
  context: WorkContext,
  platform: Platform,
  row: Given,
  faults: readonly IntakeFault[],
): Promise<IntakeRow> {
  const { index, outsideNo, text, payload } = row;
  const rejected = { platform: platform.code, outsideNo, text, payload, faults };
  await recordReject(context.em, rejected, context.clock.now());
  return { index, outsideNo, result: 'REJECTED', orderNo: null, faults };
}

async function memberFaults(
  context: WorkContext,
  { memberNo }: OutsideOrder,
): Promise<readonly IntakeFault[]> {
  if (memberNo === null) return [];
  const options = { requestId: context.requestId };
  const data = await context.call('members', MemberForOrderDocument, { memberNo }, options);
  if (data.memberForOrder) return [];
  const zh = `没有会员 ${memberNo}。`;
  return [
    { path: ['memberNo'], code: 'MEMBER_UNKNOWN', zh, en: `There is no member ${memberNo}.` },
  ];
}

function shippedElsewhere(): IntakeFault {
  const { zh, en } = SHIPPED_TEXT;
  return { path: ['status'], code: 'SHIPPED_ELSEWHERE', zh, en };
}
