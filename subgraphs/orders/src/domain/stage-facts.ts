import type { Sentence } from './refusals.ts';

/** The seven stages (七阶段). */
export type StageKind =
  'CHANNEL' | 'SYNC' | 'PROCESS' | 'RULE' | 'DISPATCH' | 'FULFILMENT' | 'SETTLEMENT';

interface FactText extends Sentence {
  readonly stage: StageKind;
}

function fact(stage: StageKind, zh: string, en: string): FactText {
  return { stage, zh, en };
}

/** Every fact an order's history can hold, with the stage it belongs to and its words. */
export const STAGE_FACTS = {
  ORDER_RECEIVED: fact('CHANNEL', '渠道下单', 'Order received from its channel'),
  ORDER_RECORDED: fact(
    'SYNC',
    '订单已入库，统一格式',
    'Recorded in the one format of all channels',
  ),
  ORDER_SYNCED: fact('SYNC', '外部平台订单已同步', 'Taken in from an outside platform'),
  NEWS_SYNCED: fact('SYNC', '外部平台状态已同步', 'News of the outside platform taken in'),
  AMOUNTS_TAKEN: fact('RULE', '价格由外部平台确定，已冻结', 'Frozen at the prices of the platform'),
  EXCEPTION_RAISED: fact('DISPATCH', '转入异常待处理', 'Put into the queue of exceptions'),
  EXCEPTION_CLEARED: fact('DISPATCH', '异常已解除', 'No longer an exception'),
  ORDER_HELD: fact('PROCESS', '订单已暂挂', 'Held by staff'),
  ORDER_RELEASED: fact('PROCESS', '订单已解挂', 'Let go on by staff'),
  DEADLINE_CHANGED: fact('PROCESS', '支付截止已修改', 'Payment deadline changed'),
  DELIVERY_CHANGED: fact('PROCESS', '收货信息已修改', 'Delivery changed'),
  ORDER_AMENDED: fact('PROCESS', '订单已修改', 'Amended by staff'),
  AMENDMENT_AWAITS: fact('PROCESS', '改单待补差价', 'Amended once what it adds is paid'),
  AMENDMENT_LAPSED: fact('PROCESS', '改单已失效，原订单继续', 'Not amended, goes on as it was'),
  AMENDMENT_REFUSED: fact('PROCESS', '改单未成功，未做更改', 'Not amended, nothing changed'),
  ORDER_IMPORTED: fact('SYNC', '从外部系统导入', 'Imported from another system'),
  ORDER_PRICED: fact('RULE', '价格与优惠已冻结', 'Prices and discounts frozen'),
  CART_HOLD_ENDED: fact(
    'PROCESS',
    '购物车预留已失效，重新预留',
    'The cart held nothing any more, reserved anew',
  ),
  STOCK_RESERVED: fact('PROCESS', '库存已预留', 'Stock reserved'),
  COUPONS_LOCKED: fact('RULE', '优惠已复核，优惠券已锁定', 'Discounts confirmed, coupons locked'),
  POINTS_HELD: fact('PROCESS', '积分已冻结', 'Points held'),
  ORDER_ACCEPTED: fact('PROCESS', '订单已受理，待支付', 'Accepted, awaiting payment'),
  LOCATION_ASSIGNED: fact('DISPATCH', '已派发至发货地点', 'Given to the place that ships it'),
  ROUTE_DECIDED: fact('RULE', '已按路由策略选定地点', 'Place chosen by the routing policy'),
  ROUTE_CHANGED: fact(
    'DISPATCH',
    '库存不足，改派下一地点',
    'Out of stock there, given to the next',
  ),
  ORDER_REFUSED: fact('PROCESS', '订单被拒绝，已全部退回', 'Refused, everything given back'),
  PAYMENT_BEGUN: fact('SETTLEMENT', '支付已发起', 'Payment begun'),
  PAYMENT_CAPTURED: fact('SETTLEMENT', '支付成功', 'Payment captured'),
  NOTHING_TO_PAY: fact('SETTLEMENT', '应付为零，无需支付', 'Costs nothing, so it is paid'),
  PAYMENT_FAILED: fact('SETTLEMENT', '支付失败', 'Payment failed'),
  PAYMENT_REJECTED: fact(
    'SETTLEMENT',
    '支付通知不符，未入账',
    'Notification did not match, not taken',
  ),
  PAYMENT_LATE: fact(
    'SETTLEMENT',
    '重复或迟到的支付，将退款',
    'Paid twice or too late, to be refunded',
  ),
  PAYMENT_AUTHORIZED: fact(
    'SETTLEMENT',
    '支付已授权，待扣款',
    'Payment authorized, to be captured',
  ),
  PAYMENT_LAPSED: fact('SETTLEMENT', '支付授权已失效', 'An authorization has lapsed'),
  PAYMENT_VOIDED: fact('SETTLEMENT', '支付授权已撤销', 'An authorization was released'),
  PAYMENT_GIVEN_UP: fact(
    'SETTLEMENT',
    '支付已撤回，将退款',
    'A tender was given up, to be refunded',
  ),
  REFUND_DUE: fact('SETTLEMENT', '待门店退款', 'To be paid out by the store'),
  REFUND_ARRIVED: fact('SETTLEMENT', '退款已到账', 'The refund has arrived'),
  REFUND_FAILED: fact('SETTLEMENT', '渠道退款失败，需人工处理', 'A refund failed at its provider'),
  REFUND_RETRIED: fact('SETTLEMENT', '渠道退款已重新申请', 'Asked for again at its provider'),
  REFUND_PAID_OUT: fact('SETTLEMENT', '退款已线下支付', 'Paid out instead of by its provider'),
  PAYMENT_REFUNDED: fact('SETTLEMENT', '已退款', 'Refunded'),
  COUPONS_REDEEMED: fact('SETTLEMENT', '优惠券已核销', 'Coupons redeemed'),
  POINTS_SPENT: fact('SETTLEMENT', '积分已使用', 'Points spent'),
  CANCEL_DECIDED: fact('PROCESS', '取消中，正在退回', 'Cancelled, giving everything back'),
  STOCK_RELEASED: fact('PROCESS', '库存已释放', 'Stock released'),
  COUPONS_RELEASED: fact('RULE', '优惠券已退回', 'Coupons given back'),
  POINTS_RELEASED: fact('PROCESS', '积分已退回', 'Points given back'),
  ORDER_CANCELLED: fact('PROCESS', '订单已取消，已全部退回', 'Cancelled, everything given back'),
  FULFILMENT_FAILED: fact('FULFILMENT', '出库失败', 'The goods could not be handed over'),
  STOCK_SOLD: fact('FULFILMENT', '货品已从库存出库', 'Goods taken from stock'),
  SALE_UPLOADED: fact('SYNC', '离线销售已补传', 'Sold offline, uploaded by its till'),
  SALE_CONFLICT: fact('PROCESS', '离线销售有待处理的差异', 'Sold offline, to be looked at'),
  SALE_ACCEPTED: fact('PROCESS', '柜台销售已受理', 'Counter sale accepted'),
  LOT_WAIVED: fact('FULFILMENT', '临期批次已放行', 'Goods past their last day of sale were let go'),
  CODE_WAIVED: fact('FULFILMENT', '未验取货码交付', 'Handed over without the collection code'),
  GOODS_HANDED_OVER: fact('FULFILMENT', '货品已出库并交付', 'Goods handed over'),
  RETURN_ACCEPTED: fact('PROCESS', '售后已受理', 'Return accepted'),
  GOODS_RETURNED: fact('FULFILMENT', '退货已入库', 'Returned goods taken in'),
  RETURN_REFUSED: fact('FULFILMENT', '退货未能入库，售后已撤销', 'The goods could not be taken in'),
  ORDER_RETURNED: fact('SETTLEMENT', '售后完成', 'Return completed'),
  FULFILMENT_ACCEPTED: fact('FULFILMENT', '履约方已接单', 'Accepted by the place that fulfils it'),
  FULFILMENT_REJECTED: fact('DISPATCH', '履约方拒单', 'Rejected by the place it was given to'),
  FULFILMENT_MOVED: fact('DISPATCH', '已改派至其他地点', 'Given to another place'),
  FULFILMENT_WAITS: fact('DISPATCH', '等待库存或人工处理', 'Waits for stock, or for somebody'),
  TRANSFER_ASKED: fact('DISPATCH', '已向附近地点调拨', 'Sent for from the nearest places'),
  STOCK_AWAITED: fact('DISPATCH', '等待到货', 'Waits for goods that are to come'),
  STOCK_ARRIVED: fact('DISPATCH', '货品已到齐', 'The goods it waited for are here'),
  STOCK_FAILED: fact('DISPATCH', '等待的货品未能到齐', 'The goods it waited for will not come'),
  PRIORITY_CHANGED: fact('DISPATCH', '优先级已调整', 'Its turn was changed'),
  GOODS_PICKED: fact('FULFILMENT', '拣货完成', 'Picked'),
  PICKING_BEGUN: fact('FULFILMENT', '拣货中', 'Being picked'),
  GOODS_PACKED: fact('FULFILMENT', '已打包', 'Packed'),
  PARCEL_SHIPPED: fact('FULFILMENT', '包裹已发出', 'A parcel has left'),
  PARCEL_DELIVERED: fact('FULFILMENT', '包裹已签收', 'A parcel has arrived'),
  READY_FOR_PICKUP: fact('FULFILMENT', '待顾客自提', 'Ready to be collected'),
  GOODS_COLLECTED: fact('FULFILMENT', '顾客已自提', 'Collected'),
  UNITS_SHORT: fact('FULFILMENT', '缺货，部分改派或取消', 'Units were missing'),
  UNITS_WRITTEN_OFF: fact('FULFILMENT', '缺货已核销', 'Missing units have left the books'),
  UNITS_DROPPED: fact('FULFILMENT', '部分商品取消并退款', 'Units are cancelled and paid back'),
  LINES_SETTLED: fact('SETTLEMENT', '已生成结算事实', 'Delivered lines are settled'),
  ORDER_COMPLETED: fact('SETTLEMENT', '订单完成', 'Order completed'),
} as const satisfies Readonly<Record<string, FactText>>;

export type StageFactCode = keyof typeof STAGE_FACTS;

/** One fact to be appended to an order's history. */
export interface StageFact {
  readonly fact: StageFactCode;
  readonly reason?: string | null;
}

/** The stage and words of a stored fact; a code of a later version speaks for itself. */
export function describeFact(code: string): Sentence {
  const known = (STAGE_FACTS as Readonly<Record<string, FactText>>)[code];
  return known ?? { zh: code, en: code };
}
