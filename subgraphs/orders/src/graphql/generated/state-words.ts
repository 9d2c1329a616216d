export const STATE_WORDS = {
  "OrderStatus": {
    "SUBMITTING": "处理中",
    "AWAITING_PAYMENT": "待支付",
    "PAID": "已支付",
    "COMPLETED": "已完成",
    "CANCELLING": "取消中",
    "CANCELLED": "已取消",
    "REFUSED": "已拒绝"
  },
  "PaymentStatus": {
    "UNPAID": "未支付",
    "PENDING": "支付中",
    "PARTIALLY_PAID": "部分支付",
    "AUTHORIZED": "已授权",
    "PAID": "已支付",
    "LAPSED": "授权已失效",
    "BALANCE_DUE": "待补差价",
    "REFUND_DUE": "待退款",
    "REFUNDED": "已退款"
  },
  "FulfilmentStatus": {
    "UNFULFILLED": "未履约",
    "PARTIAL": "部分履约",
    "FULFILLED": "已履约"
  },
  "OrderAction": {
    "PAY": "支付",
    "CANCEL": "取消",
    "FULFIL": "履约",
    "RETURN": "售后"
  },
  "ReturnState": {
    "IN_PROGRESS": "处理中",
    "DONE": "已完成",
    "REFUSED": "已撤销"
  },
  "RefundState": {
    "PENDING": "退款中",
    "DONE": "已退款",
    "VOID": "已撤销"
  },
  "OrderAmendmentState": {
    "IN_PROGRESS": "处理中",
    "AWAITING_PAYMENT": "待补差价",
    "DONE": "已完成",
    "REFUSED": "已拒绝",
    "LAPSED": "已失效"
  },
  "FulfilmentOrderState": {
    "NEW": "待派发",
    "ASSIGNED": "已派发",
    "ACCEPTED": "已接单",
    "REJECTED": "已拒单",
    "PICKING": "拣货中",
    "PACKED": "已打包",
    "SHIPPED": "已发货",
    "READY_FOR_PICKUP": "待自提",
    "DELIVERED": "已签收",
    "COLLECTED": "已自提",
    "CANCELLED": "已取消"
  },
  "IntakeRejectState": {
    "OPEN": "待处理",
    "RESOLVED": "已处理"
  },
  "OrderDraftState": {
    "OPEN": "待确认",
    "CONFIRMED": "已确认",
    "DISCARDED": "已作废",
    "EXPIRED": "已过期"
  },
  "ParcelState": {
    "SHIPPED": "运输中",
    "DELIVERED": "已签收"
  },
  "ParkedSaleStatus": {
    "PARKED": "挂起",
    "RESUMED": "已取单",
    "DROPPED": "已作废",
    "EXPIRED": "已过期"
  },
  "ProviderRefundState": {
    "ACCEPTED": "已受理",
    "DONE": "已到账",
    "FAILED": "失败"
  },
  "PaymentState": {
    "PENDING": "待通知",
    "AUTHORIZED": "已授权",
    "CAPTURED": "已入账",
    "FAILED": "失败",
    "VOIDED": "已撤销授权",
    "REFUNDED": "已退款"
  },
  "PickBatchState": {
    "OPEN": "拣货中",
    "DONE": "已完成"
  },
  "TillShiftStatus": {
    "OPEN": "营业中",
    "CLOSED": "已交班"
  }
} as const;
