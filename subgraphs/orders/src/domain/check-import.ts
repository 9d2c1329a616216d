import { isDecimal, lineAmountMinor } from '@entresol/shared/decimal';
import { isStorable } from './is-storable.ts';
import { invalid, type OrderRefusal } from './refusals.ts';

export const IMPORT_LINES_MAX = 2_000;
const REFUSALS_MAX = 20;
const QUANTITY_MAX = 10_000_000;
const TEXT_MAX = 500;
const AMOUNT_MAX = 1e13;

export type OrderType = 'SALE' | 'RETURN' | 'ADJUSTMENT';

/** A finished document of another system. */
export interface ImportedOrder {
  readonly externalRef: string;
  readonly type: OrderType;
  readonly memberNo: string | null;
  readonly country: string | null;
  readonly placedAt: Date;
  readonly lines: readonly {
    readonly sourceLine: number;
    readonly sku: string;
    readonly goods: boolean;
    readonly description: string;
    readonly quantity: number;
    readonly unitPrice: string;
  }[];
}

/** Everything wrong with a batch of documents, as far as it alone can tell; the first faults. */
export function checkImport(orders: readonly ImportedOrder[]): readonly OrderRefusal[] {
  const lines = orders.reduce((count, order) => count + order.lines.length, 0);
  if (lines === 0 || lines > IMPORT_LINES_MAX) {
    const zh = `一次导入 1 到 ${IMPORT_LINES_MAX} 行。`;
    return [invalid(['input', 'orders'], zh, `One call imports 1 to ${IMPORT_LINES_MAX} lines.`)];
  }
  const seen = new Set<string>();
  const refusals: OrderRefusal[] = [];
  for (const [index, order] of orders.entries()) {
    const key = `${order.type} ${order.externalRef}`;
    if (seen.has(key)) refusals.push(twice(index, order.externalRef));
    seen.add(key);
    refusals.push(...checkOrder(order, index));
    if (refusals.length >= REFUSALS_MAX) break;
  }
  return refusals.slice(0, REFUSALS_MAX);
}

function twice(index: number, externalRef: string): OrderRefusal {
  const field = ['input', 'orders', String(index), 'externalRef'];
  return invalid(field, `单据 ${externalRef} 重复。`, `Document ${externalRef} is given twice.`);
}

function checkOrder(order: ImportedOrder, index: number): readonly OrderRefusal[] {
  const at = ['input', 'orders', String(index)];
  const refusals: OrderRefusal[] = [];
  const { externalRef } = order;
  if (externalRef.trim() === '' || externalRef.length > 64 || !isStorable(externalRef)) {
    refusals.push(
      invalid([...at, 'externalRef'], '单号不能为空。', 'externalRef has 1 to 64 characters.'),
    );
  }
  if (order.lines.length === 0) {
    refusals.push(invalid([...at, 'lines'], '单据没有行。', 'A document has at least one line.'));
  }
  for (const [n, line] of order.lines.entries()) {
    const fault = lineFault(line, order.type);
    if (fault) refusals.push(invalid([...at, 'lines', String(n), fault.field], fault.zh, fault.en));
  }
  return refusals;
}

function lineFault(line: ImportedOrder['lines'][number], type: OrderType) {
  if (line.sku.trim() === '' || line.sku.length > 64 || !isStorable(line.sku)) {
    return { field: 'sku', zh: '货号不能为空。', en: 'sku has 1 to 64 characters.' };
  }
  if (line.description.length > TEXT_MAX || !isStorable(line.description)) {
    const en = `description exceeds ${TEXT_MAX}, or holds what cannot be stored.`;
    return { field: 'description', zh: '描述过长或含无法保存的字符。', en };
  }
  if (Math.abs(line.quantity) > QUANTITY_MAX) {
    return { field: 'quantity', zh: '数量过大。', en: `quantity exceeds ${QUANTITY_MAX}.` };
  }
  if (!isDecimal(line.unitPrice, 4)) {
    return { field: 'unitPrice', zh: '单价最多四位小数。', en: 'unitPrice has up to four places.' };
  }
  if (Math.abs(Number(line.unitPrice) * line.quantity) > AMOUNT_MAX) {
    return { field: 'unitPrice', zh: '金额过大。', en: 'The amount is too large.' };
  }
  if (type !== 'ADJUSTMENT' && line.unitPrice.startsWith('-')) {
    const en = 'Only adjustments have prices below zero.';
    return { field: 'unitPrice', zh: '只有账务调整可为负单价。', en };
  }
  return null;
}

const SUFFIX: Readonly<Record<OrderType, string>> = { SALE: '', RETURN: '-R', ADJUSTMENT: '-A' };

/** The order number of an imported document: the same document always gets the same. */
export function importedOrderNo(channel: string, order: ImportedOrder): string {
  return `${channel}-${order.externalRef.trim()}${SUFFIX[order.type]}`;
}

/** A document as it is stored, its amount the sum of its lines' rounded amounts. */
export function importedRow(channel: string, order: ImportedOrder) {
  const lines = order.lines.map((line, index) => ({
    lineNo: index + 1,
    sku: line.sku.trim().toUpperCase(),
    goods: line.goods,
    description: line.description,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    amountMinor: lineAmountMinor(line.unitPrice, line.quantity),
    sourceLine: line.sourceLine,
  }));
  return {
    orderNo: importedOrderNo(channel, order),
    externalRef: order.externalRef.trim(),
    type: order.type,
    memberNo: order.memberNo,
    country: order.country,
    placedAt: order.placedAt.toISOString(),
    totalMinor: lines.reduce((sum, line) => sum + line.amountMinor, 0),
    lines,
  };
}
