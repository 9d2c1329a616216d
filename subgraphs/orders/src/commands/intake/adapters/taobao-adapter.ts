import { lineAmountMinor } from '@entresol/shared/decimal';
import { z } from 'zod';
import type {
  OutsideLine,
  OutsideOrder,
  OutsideStatus,
} from '../../../domain/intake/outside-order.ts';
import { textOf, unitPrice, yuan, type IntakeAdapter } from './read-payload.ts';

/** Where a trade stands, by the names that the platform gives. */
const STATUS = {
  TRADE_NO_CREATE_PAY: 'UNPAID',
  WAIT_BUYER_PAY: 'UNPAID',
  PAY_PENDING: 'UNPAID',
  WAIT_SELLER_SEND_GOODS: 'PAID',
  PAID_FORBID_CONSIGN: 'PAID',
  SELLER_CONSIGNED_PART: 'SHIPPED',
  WAIT_BUYER_CONFIRM_GOODS: 'SHIPPED',
  TRADE_BUYER_SIGNED: 'SHIPPED',
  TRADE_FINISHED: 'COMPLETED',
  TRADE_CLOSED: 'CANCELLED',
  TRADE_CLOSED_BY_TAOBAO: 'CANCELLED',
} as const satisfies Readonly<Record<string, OutsideStatus>>;

const STATUS_NAMES = Object.keys(STATUS) as (keyof typeof STATUS)[];

// Without a zone: the platform writes the time of its country.
const localTime = () => z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
const words = (max: number) => z.string().max(max).nullish();
const number = () => textOf(64).nullish();

/** An adjustment by the seller: below zero it takes off, above it adds. */
const signedYuan = () =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^-?\d{1,10}(\.\d{1,2})?$/))
    .transform((text) => lineAmountMinor(text, 1));

const Order = z.object({
  oid: textOf(64),
  title: textOf(500),
  num: z.coerce.number().int().min(1).max(100_000),
  price: unitPrice(),
  num_iid: number(),
  sku_id: number(),
  outer_iid: number(),
  outer_sku_id: number(),
  discount_fee: yuan().default(0),
  adjust_fee: signedYuan().default(0),
  part_mjz_discount: yuan().default(0),
  divide_order_fee: yuan().nullish(),
  refund_status: z.string().max(64).default('NO_REFUND'),
});

const Trade = z.object({
  tid: textOf(64),
  status: z.enum(STATUS_NAMES),
  created: localTime(),
  modified: localTime(),
  pay_time: localTime().nullish(),
  alipay_no: number(),
  payment: yuan(),
  post_fee: yuan().default(0),
  orders: z.object({ order: z.array(Order).min(1).max(198) }),
  receiver_name: words(64),
  receiver_mobile: words(32),
  receiver_phone: words(32),
  receiver_state: words(64),
  receiver_city: words(64),
  receiver_district: words(64),
  receiver_town: words(64),
  receiver_address: words(300),
  buyer_message: words(500),
});

type TradeOrder = z.output<typeof Order>;

/** Trades as Taobao and Tmall write them, in the fields of their full trade record. */
export const taobaoAdapter: IntakeAdapter = {
  name: 'TAOBAO_TRADE',
  schema: Trade,
  numberOf: (payload) => (payload as { tid?: unknown }).tid,
  adapt: (trade: z.output<typeof Trade>): OutsideOrder => {
    const parts = trade.orders.order.map(toLine);
    const status = STATUS[trade.status];
    const live = parts.filter(({ line }) => !line.cancelled);
    const back = parts
      .filter(({ line }) => line.cancelled)
      .reduce((sum, { paidMinor }) => sum + paidMinor, 0);
    return {
      orderNo: trade.tid,
      // With nothing left of it there is nothing to ship, whatever the trade says.
      status: live.length === 0 && status !== 'COMPLETED' ? 'CANCELLED' : status,
      modifiedAt: toInstant(trade.modified),
      placedAt: toInstant(trade.created),
      payment: trade.pay_time
        ? { reference: trade.alipay_no ?? trade.tid, paidAt: toInstant(trade.pay_time) }
        : null,
      memberNo: null,
      lines: parts.map(({ line }) => line),
      freightMinor: trade.post_fee,
      surchargeMinor: live.reduce((sum, { surchargeMinor }) => sum + surchargeMinor, 0),
      totalMinor: Math.max(0, trade.payment - back),
      receiver: toReceiver(trade),
      note: trade.buyer_message ?? null,
    };
  },
};

/** What a line cost in the end is what the buyer paid for it; the rest of its price was taken off. */
function toLine(order: TradeOrder) {
  const amount = lineAmountMinor(order.price, order.num);
  const settled = amount + order.adjust_fee - order.discount_fee - order.part_mjz_discount;
  const paidMinor = Math.max(0, order.divide_order_fee ?? settled);
  const line: OutsideLine = {
    lineRef: order.oid,
    itemCode: order.sku_id ?? order.num_iid ?? null,
    sku: order.outer_sku_id ?? order.outer_iid ?? null,
    title: order.title,
    quantity: order.num,
    unitPrice: order.price,
    discountMinor: Math.max(0, amount - paidMinor),
    cancelled: order.refund_status === 'SUCCESS',
  };
  return { line, paidMinor, surchargeMinor: Math.max(0, paidMinor - amount) };
}

function toReceiver(trade: z.output<typeof Trade>): OutsideOrder['receiver'] {
  const address = [trade.receiver_town, trade.receiver_address].filter(Boolean).join(' ');
  return {
    name: trade.receiver_name ?? null,
    phone: trade.receiver_mobile ?? trade.receiver_phone ?? null,
    province: trade.receiver_state ?? null,
    city: trade.receiver_city ?? null,
    district: trade.receiver_district ?? null,
    divisionCode: null,
    address: address === '' ? null : address,
    latitude: null,
    longitude: null,
  };
}

function toInstant(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}+08:00`);
}
