import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { byPrecedence, invalid, notFound, type OrderRefusal } from './refusals.ts';
import { returnShare, type ReturnableLine } from './return-share.ts';

/** DROPPED units never left: only staff who cannot send them make such a return. */
export type ReturnKind = 'RETURN' | 'REFUND_ONLY' | 'EXCHANGE' | 'DROPPED';
export type ReturnCondition = 'GOOD' | 'DAMAGED';

/** Units of one line that a customer gives back, or is paid back for. */
export interface ReturnLineRequest {
  readonly lineNo: number;
  readonly quantity: number;
  /** Null where the goods stay with the customer. */
  readonly condition: ReturnCondition | null;
}

/** A return as it is asked for. */
export interface ReturnRequest {
  readonly orderNo: string;
  readonly kind: ReturnKind;
  readonly reason: string;
  /** Where the goods come back; the selling store when left out. */
  readonly location: string | null;
  readonly lines: readonly ReturnLineRequest[];
}

/** One line of a return with what it gives back. */
export interface PlannedLine {
  readonly position: number;
  readonly lineNo: number;
  readonly sku: string;
  /** False for what never was in stock, such as freight: only its money comes back. */
  readonly goods: boolean;
  readonly quantity: number;
  readonly condition: ReturnCondition | null;
  readonly refundMinor: number;
  readonly points: number;
}

/** What a return gives back. */
export interface ReturnPlan {
  readonly lines: readonly PlannedLine[];
  readonly refundMinor: number;
  readonly points: number;
  /** Nothing of the order is left after it: only then do coupons come back. */
  readonly isFull: boolean;
}

const LINES_MAX = 200;
const REASON_MAX = 500;

/** Whether goods come back, or only money. */
export function takesGoods(kind: ReturnKind): boolean {
  return kind === 'RETURN' || kind === 'EXCHANGE';
}

/**
 * Decides what a return gives back, or names everything that speaks against it.
 *
 * Thresholds that the rest of the order no longer reaches are kept (KEEP): what stays was sold at
 * its price, and stays so.
 */
export function decideReturn(
  sold: readonly ReturnableLine[],
  request: ReturnRequest,
): Outcome<ReturnPlan, OrderRefusal> {
  const refusals = [
    ...checkReturn(request),
    ...unknownLines(sold, request.lines),
    ...checkSums(sold, request.lines),
  ];
  const [first, ...rest] = byPrecedence(refusals);
  return first ? refuse(first, ...rest) : accept(planReturn(sold, request.lines));
}

/** What giving up units of a sale that never left gives back; there are that many of them. */
export function planDrop(
  sold: readonly ReturnableLine[],
  units: readonly { readonly lineNo: number; readonly quantity: number }[],
): ReturnPlan {
  return planReturn(
    sold,
    units.map((line) => ({ ...line, condition: null })),
  );
}

/** Everything that is wrong with a return by itself, whatever was sold. */
export function checkReturn(request: ReturnRequest): readonly OrderRefusal[] {
  return [
    ...checkRequest(request),
    ...request.lines.flatMap((line, index) => checkLine(request, line, index)),
  ];
}

/** Lines that the order does not have. */
export function unknownLines(
  sold: readonly Pick<ReturnableLine, 'lineNo'>[],
  lines: readonly ReturnLineRequest[],
): readonly OrderRefusal[] {
  const known = new Set(sold.map(({ lineNo }) => lineNo));
  return lines.flatMap(({ lineNo }, index) => {
    const field = ['input', 'lines', String(index), 'lineNo'];
    return known.has(lineNo) ? [] : [notFound(field, `行 ${lineNo}`, `Line ${lineNo}`)];
  });
}

function checkRequest({ kind, reason, location, lines }: ReturnRequest): readonly OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  if (kind === 'DROPPED') {
    const en = 'Units that have not left are given up with their fulfilment order.';
    refusals.push(invalid(['input', 'kind'], '未发货商品请在履约单上取消。', en));
  }
  if (reason.trim() === '' || reason.length > REASON_MAX) {
    const zh = `请填写原因，不超过 ${REASON_MAX} 个字符。`;
    const en = `Give a reason of at most ${REASON_MAX} characters.`;
    refusals.push(invalid(['input', 'reason'], zh, en));
  }
  if (lines.length === 0 || lines.length > LINES_MAX) {
    const zh = `应有 1 到 ${LINES_MAX} 行。`;
    refusals.push(invalid(['input', 'lines'], zh, `There must be 1 to ${LINES_MAX} lines.`));
  }
  if (!takesGoods(kind) && location !== null) {
    const zh = '仅退款时没有货品退回，请勿填写地点。';
    refusals.push(invalid(['input', 'location'], zh, 'No goods come back where only money does.'));
  }
  return refusals;
}

function checkLine(
  request: ReturnRequest,
  line: ReturnLineRequest,
  index: number,
): readonly OrderRefusal[] {
  const path = ['input', 'lines', String(index)];
  const refusals: OrderRefusal[] = [];
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1) {
    const zh = '数量应为正整数。';
    refusals.push(invalid([...path, 'quantity'], zh, 'A quantity is a whole number from 1.'));
  }
  if (takesGoods(request.kind) !== (line.condition !== null)) {
    const zh = '货品退回时须填写成色，仅退款时不填。';
    const en = 'Goods that come back have a condition; where only money does, leave it out.';
    refusals.push(invalid([...path, 'condition'], zh, en));
  }
  const isTwin = (other: ReturnLineRequest, place: number) =>
    place < index && other.lineNo === line.lineNo && other.condition === line.condition;
  if (request.lines.some(isTwin)) {
    const zh = `行 ${line.lineNo} 重复，请合并数量。`;
    refusals.push(invalid(path, zh, `Line ${line.lineNo} is there twice; add its units up.`));
  }
  return refusals;
}

/** How many units of a line a customer has, and may give back. */
export function returnableUnits({ quantity, returned, arrived }: ReturnableLine): number {
  return Math.max(0, Math.min(quantity - returned, arrived ?? quantity));
}

/** Two conditions of one line ask for their sum. */
function checkSums(
  sold: readonly ReturnableLine[],
  lines: readonly ReturnLineRequest[],
): readonly OrderRefusal[] {
  return sold.flatMap((line): OrderRefusal[] => {
    const asked = lines.filter(({ lineNo }) => lineNo === line.lineNo);
    const requested = asked.reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0);
    const returnable = returnableUnits(line);
    if (requested <= returnable) return [];
    return [{ kind: 'ReturnExceeded', lineNo: line.lineNo, requested, returnable }];
  });
}

function planReturn(
  sold: readonly ReturnableLine[],
  lines: readonly ReturnLineRequest[],
): ReturnPlan {
  const state = new Map(sold.map((line) => [line.lineNo, line]));
  const planned = lines.map(({ lineNo, quantity, condition }, index): PlannedLine => {
    const line = state.get(lineNo)!;
    const share = returnShare(line, quantity);
    state.set(lineNo, { ...line, returned: line.returned + quantity });
    const { sku, goods = true } = line;
    return { position: index + 1, lineNo, sku, goods, quantity, condition, ...share };
  });
  return {
    lines: planned,
    refundMinor: planned.reduce((sum, line) => sum + line.refundMinor, 0),
    points: planned.reduce((sum, line) => sum + line.points, 0),
    isFull: [...state.values()].every((line) => line.returned === line.quantity),
  };
}
