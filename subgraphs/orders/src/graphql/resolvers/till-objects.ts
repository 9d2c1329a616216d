import { toMoney } from '@entresol/shared';
import { parkedStatusOf } from '../../queries/till/parked-status.ts';
import { cashMovesOf, reportOf } from '../../queries/till/list-shifts.ts';
import type {
  OrderReceiptResolvers,
  ParkedSaleResolvers,
  TillShiftReportResolvers,
  TillShiftResolvers,
} from '../generated/resolvers.ts';

export const tillShift: TillShiftResolvers = {
  store: ({ store }) => ({ code: store }),
  status: ({ status }) => status as never,
  review: ({ review }) => review,
  reviewedBy: ({ reviewedBy }) => reviewedBy ?? null,
  reviewedAt: ({ reviewedAt }) => reviewedAt ?? null,
  reviewReason: ({ reviewReason }) => reviewReason ?? null,
  float: ({ floatMinor, currency }) => toMoney(floatMinor, currency),
  report: (shift, _args, { em }) => reportOf(em, shift),
  cashMoves: async ({ shiftNo, currency }, _args, { em }) =>
    (await cashMovesOf(em, shiftNo)).map(({ kind, amountMinor, reason, document, actor, at }) => ({
      kind,
      amount: toMoney(amountMinor, currency),
      reason,
      document: document ?? null,
      actor,
      at,
    })),
};

export const tillShiftReport: TillShiftReportResolvers = {
  salesTotal: ({ salesMinor, currency }) => toMoney(salesMinor, currency),
  discountTotal: ({ discountMinor, currency }) => toMoney(discountMinor, currency),
  tenders: ({ tenders, currency }) =>
    tenders.map(({ method, count, amountMinor }) => ({
      method: method as never,
      count,
      amount: toMoney(amountMinor, currency),
    })),
  cashIn: ({ cashInMinor, currency }) => toMoney(cashInMinor, currency),
  cashOut: ({ cashOutMinor, currency }) => toMoney(cashOutMinor, currency),
  expectedCash: ({ expectedMinor, currency }) => toMoney(expectedMinor, currency),
  countedCash: ({ countedMinor, currency }) =>
    countedMinor === null ? null : toMoney(countedMinor, currency),
  difference: ({ differenceMinor, currency }) =>
    differenceMinor === null ? null : toMoney(differenceMinor, currency),
};

export const parkedSale: ParkedSaleResolvers = {
  store: ({ store }) => ({ code: store }),
  status: (sale, _args, { clock }) => parkedStatusOf(sale, clock.now()),
  memberNo: ({ cart }) => cart.memberNo,
  lines: ({ cart }) => [...cart.lines],
  couponCodes: ({ cart }) => [...cart.couponCodes],
  pointsToSpend: ({ cart }) => cart.pointsToSpend,
};

const TAX = {
  zh: '价格含增值税，凭本小票可开具发票。',
  en: 'Prices include VAT. An invoice is issued on this receipt.',
};

export const orderReceipt: OrderReceiptResolvers = {
  receiptNo: ({ sale }) => sale.receiptNo ?? null,
  device: ({ sale }) => sale.device,
  shiftNo: ({ sale }) => sale.shiftNo ?? null,
  occurredAt: ({ sale }) => sale.occurredAt,
  offline: ({ sale }) => sale.offline,
  tendered: ({ order, sale }) => toMoney(sale.tenderedMinor, order.currency),
  change: ({ order, sale }) => toMoney(sale.changeMinor, order.currency),
  pointsSpent: ({ order }) => order.pointsSpent,
  taxText: (_receipt, _args, { language }) => TAX[language],
};
