import { lineAmountMinor } from '@entresol/shared/decimal';
import type { PricedLine, PricedOrder } from '../price-order.ts';
import type { IntakeFault, OutsideLine, OutsideOrder } from './outside-order.ts';

// 10^12 fen: sums of 200 such lines stay far below 2^53.
const AMOUNT_MAX = 1_000_000_000_000;

/** Lines that are still wanted: what was given back on the platform is not shipped. */
export function liveLines(order: OutsideOrder): readonly OutsideLine[] {
  return order.lines.filter((line) => !line.cancelled);
}

/** Tells whether the same units are wanted as before; compared when a platform tells news. */
export function wantedUnits(order: OutsideOrder): string {
  return liveLines(order)
    .map(({ lineRef, quantity }) => `${lineRef}x${quantity}`)
    .sort()
    .join(' ');
}

/**
 * Everything in a platform's amounts that does not add up.
 *
 * INV7: what was paid there is Σ lines − Σ discounts + freight + surcharge, to the fen; an order
 * that says otherwise waits in the report until somebody has looked at it.
 */
export function amountFaults(order: OutsideOrder): readonly IntakeFault[] {
  const faults: IntakeFault[] = [];
  for (const [index, line] of order.lines.entries()) {
    const amount = lineAmountMinor(line.unitPrice, line.quantity);
    const path = ['lines', String(index)];
    if (amount > AMOUNT_MAX) {
      faults.push({ path, code: 'OUT_OF_RANGE', zh: '金额过大。', en: 'The amount is too large.' });
    } else if (line.discountMinor > amount) {
      const zh = `优惠 ${line.discountMinor} 分超过行金额 ${amount} 分。`;
      const en = `${line.discountMinor} is taken off a line of ${amount} minor units.`;
      faults.push({ path, code: 'AMOUNTS_DIFFER', zh, en });
    }
  }
  if (faults.length > 0) return faults;
  const sum = totalOf(order);
  if (sum === order.totalMinor) return [];
  const zh = `明细合计 ${sum} 分，与实付 ${order.totalMinor} 分不符。`;
  const en = `The parts add up to ${sum} minor units, the total says ${order.totalMinor}.`;
  return [{ path: ['total'], code: 'AMOUNTS_DIFFER', zh, en }];
}

function totalOf(order: OutsideOrder): number {
  const lines = liveLines(order).map(
    (line) => lineAmountMinor(line.unitPrice, line.quantity) - line.discountMinor,
  );
  return lines.reduce((sum, part) => sum + part, 0) + order.freightMinor + order.surchargeMinor;
}

/**
 * An order priced as its platform did, never anew: prices, discounts and total are taken as they
 * are, and frozen. `skuOf` gives the SKU of each line.
 */
export function settleAmounts(
  order: OutsideOrder,
  platform: string,
  skuOf: (line: OutsideLine) => string,
): PricedOrder {
  const goods = liveLines(order).map((line, index) => ({
    line: {
      lineNo: index + 1,
      sku: skuOf(line),
      description: line.title,
      categoryCode: null,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      amountMinor: lineAmountMinor(line.unitPrice, line.quantity),
    },
    discountMinor: line.discountMinor,
  }));
  const charges = [
    charge('FREIGHT', '运费', order.freightMinor, goods.length + 1),
    charge('SURCHARGE', '加价', order.surchargeMinor, goods.length + 2),
  ].flat();
  const shares = goods
    .filter(({ discountMinor }) => discountMinor > 0)
    .map(({ line, discountMinor }) => ({ lineNo: line.lineNo, amountMinor: discountMinor }));
  const discountMinor = shares.reduce((sum, share) => sum + share.amountMinor, 0);
  const lines = [
    ...goods.map(({ line, discountMinor: off }) => ({ ...line, discountMinor: off })),
    ...charges.map((line) => ({ ...line, discountMinor: 0 })),
  ];
  const subtotalMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const names = { nameZh: '平台优惠', nameEn: 'Discount of the platform' };
  const frozen = { source: 'PLATFORM', code: platform, ...names, amountMinor: discountMinor };
  return {
    lines,
    discounts: shares.length > 0 ? [{ ...frozen, shares }] : [],
    subtotalMinor,
    discountMinor,
    pointsMinor: 0,
    pointsSpent: 0,
    totalMinor: subtotalMinor - discountMinor,
  };
}

/** What is no good and cannot be shipped, but is paid for. */
function charge(sku: string, description: string, amountMinor: number, lineNo: number) {
  if (amountMinor === 0) return [];
  const unitPrice = (amountMinor / 100).toFixed(2);
  const line: PricedLine = {
    lineNo,
    sku,
    goods: false,
    description,
    categoryCode: null,
    quantity: 1,
    unitPrice,
    amountMinor,
  };
  return [line];
}
