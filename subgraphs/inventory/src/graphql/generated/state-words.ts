export const STATE_WORDS = {
  "StockPoolStatus": {
    "OPEN": "进行中",
    "CLOSED": "已关闭"
  },
  "PurchaseOrderStatus": {
    "DRAFT": "草稿",
    "APPROVED": "已审核",
    "CONFIRMED": "供应商已确认",
    "PARTLY_RECEIVED": "部分到货",
    "RECEIVED": "已到齐",
    "CLOSED": "已关闭",
    "CANCELLED": "已取消"
  },
  "PurchaseOrderAction": {
    "AMEND": "修改",
    "APPROVE": "审核",
    "CONFIRM": "供应商确认",
    "RECEIVE": "收货",
    "RETURN": "退供应商",
    "CLOSE": "关闭",
    "CANCEL": "取消"
  },
  "ReplenishmentStatus": {
    "PROPOSED": "待审批",
    "APPROVED": "已审批",
    "REJECTED": "已驳回",
    "EXECUTED": "已执行"
  },
  "StockReservationStatus": {
    "ACTIVE": "有效",
    "CONSUMED": "已出库",
    "RELEASED": "已释放",
    "EXPIRED": "已过期"
  },
  "StockAlertStatus": {
    "OPEN": "待处理",
    "ACKNOWLEDGED": "处理中",
    "RESOLVED": "已解除"
  },
  "StockSyncRowStatus": {
    "APPLIED": "已采用",
    "UNCHANGED": "无变化",
    "REJECTED": "未采用"
  },
  "StocktakeStatus": {
    "PLANNED": "已计划",
    "COUNTING": "盘点中",
    "APPROVED": "已审核",
    "CANCELLED": "已取消"
  },
  "StocktakeLineState": {
    "UNCOUNTED": "未盘",
    "RECOUNT_DUE": "需复盘",
    "COUNTED": "已盘",
    "SUPERSEDED": "已被后续盘点取代"
  },
  "TransferStatus": {
    "REQUESTED": "待审批",
    "APPROVED": "已审批",
    "REJECTED": "已驳回",
    "CANCELLED": "已取消",
    "SHIPPED": "在途",
    "PARTLY_RECEIVED": "部分收货",
    "DISCREPANCY": "差异待处理",
    "RECEIVED": "已完成"
  }
} as const;
