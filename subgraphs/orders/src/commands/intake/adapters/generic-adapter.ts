import { z } from 'zod';
import { OUTSIDE_STATUSES, type OutsideOrder } from '../../../domain/intake/outside-order.ts';
import { textOf, unitPrice, yuan, type IntakeAdapter } from './read-payload.ts';

const instant = () => z.iso.datetime({ offset: true });
const degrees = () => z.string().regex(/^-?\d{1,3}(\.\d{1,8})?$/);
const words = (max: number) => z.string().max(max).nullish();

const Line = z.object({
  lineRef: textOf(64).describe('The platform’s number of the line (子订单号)'),
  itemCode: textOf(64).nullish().describe('The platform’s number of the item (商品编码)'),
  sku: textOf(64).nullish().describe('Our SKU, where the platform knows it (货号)'),
  title: textOf(500).describe('As the platform shows it (商品名称)'),
  quantity: z.number().int().min(1).max(100_000).describe('How many (数量)'),
  unitPrice: unitPrice().describe('Yuan, four places at most (单价)'),
  discount: yuan().default(0).describe('Taken off the line, in yuan (行优惠)'),
  cancelled: z.boolean().default(false).describe('Given back before it was shipped (已退款)'),
});

const Receiver = z.object({
  name: words(64),
  phone: words(32),
  province: words(64),
  city: words(64),
  district: words(64),
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullish(),
  address: words(300),
  latitude: degrees().nullish(),
  longitude: degrees().nullish(),
});

const Order = z
  .object({
    orderNo: textOf(64).describe('The platform’s number of the order (平台订单号)'),
    status: z.enum(OUTSIDE_STATUSES).describe('Where it stands there (状态)'),
    modifiedAt: instant().describe('When it changed last there, RFC 3339 (修改时间)'),
    placedAt: instant().describe('When it was placed, RFC 3339 (下单时间)'),
    payment: z
      .object({ reference: textOf(64), paidAt: instant() })
      .nullish()
      .describe('Needed once it is paid (支付)'),
    memberNo: textOf(64).nullish().describe('Our member, where it is known (会员号)'),
    lines: z.array(Line).min(1).max(198).describe('What was bought (明细)'),
    freight: yuan().default(0).describe('Yuan (运费)'),
    surcharge: yuan().default(0).describe('What was put on top, in yuan (加价)'),
    total: yuan().describe('What the buyer pays: lines, less discounts, with freight (实付)'),
    receiver: Receiver.nullish().describe('Who receives it (收货人)'),
    note: words(500).describe('What the buyer wrote (买家留言)'),
  })
  .superRefine((order, context) => {
    const isPaid = order.status === 'PAID';
    if (isPaid && !order.payment) {
      context.addIssue({
        code: 'invalid_type',
        expected: 'object',
        path: ['payment'],
        input: undefined,
      });
    }
  });

/** Orders in our own JSON, for platforms that somebody writes a connector for. */
export const genericAdapter: IntakeAdapter = {
  name: 'GENERIC',
  schema: Order,
  numberOf: (payload) => (payload as { orderNo?: unknown }).orderNo,
  adapt: (given: z.output<typeof Order>): OutsideOrder => ({
    orderNo: given.orderNo,
    status: given.status,
    modifiedAt: new Date(given.modifiedAt),
    placedAt: new Date(given.placedAt),
    payment: given.payment
      ? { reference: given.payment.reference, paidAt: new Date(given.payment.paidAt) }
      : null,
    memberNo: given.memberNo ?? null,
    lines: given.lines.map(({ discount, itemCode, sku, ...line }) => ({
      ...line,
      itemCode: itemCode ?? null,
      sku: sku ?? null,
      discountMinor: discount,
    })),
    freightMinor: given.freight,
    surchargeMinor: given.surcharge,
    totalMinor: given.total,
    receiver: given.receiver ? toReceiver(given.receiver) : null,
    note: given.note ?? null,
  }),
};

function toReceiver(given: z.output<typeof Receiver>): NonNullable<OutsideOrder['receiver']> {
  return {
    name: given.name ?? null,
    phone: given.phone ?? null,
    province: given.province ?? null,
    city: given.city ?? null,
    district: given.district ?? null,
    divisionCode: given.divisionCode ?? null,
    address: given.address ?? null,
    latitude: given.latitude ?? null,
    longitude: given.longitude ?? null,
  };
}
