import { isDecimal } from '@entresol/shared/decimal';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../refusals.ts';
import type { AmendRequest, PlacedOrder } from './decide-amendment.ts';

const QUANTITY_MAX = 100_000;

/** Everything in a request that is wrong, whatever the new goods cost. */
export function amendRefusals(order: PlacedOrder, request: AmendRequest): readonly OrderRefusal[] {
  const refusals = [
    ...checkNumbers(order, request.lines, 'lines'),
    ...checkNumbers(order, request.prices, 'prices'),
    ...request.lines.flatMap(({ lineNo, quantity }, index) =>
      checkQuantity(order, lineNo, quantity, ['input', 'lines', String(index), 'quantity']),
    ),
    ...request.prices.flatMap(({ unitPrice }, index) => checkPrice(unitPrice, index)),
    ...checkPoints(order, request),
  ];
  const changes = request.lines.length + request.add.length + request.prices.length;
  if (changes === 0) {
    const en = 'Say what is to be changed.';
    refusals.push(invalid(['input', 'lines'], '请填写要修改的内容。', en));
  }
  return byPrecedence(refusals);
}

function checkNumbers(
  order: PlacedOrder,
  given: readonly { readonly lineNo: number }[],
  name: string,
): readonly OrderRefusal[] {
  return given.flatMap(({ lineNo }, index) => {
    const path = ['input', name, String(index)];
    if (!order.lines.some((line) => line.lineNo === lineNo)) {
      return [notFound([...path, 'lineNo'], `行 ${lineNo}`, `Line ${lineNo}`)];
    }
    const isTwin = given.findIndex((other) => other.lineNo === lineNo) < index;
    return isTwin ? [invalid(path, `行 ${lineNo} 重复。`, `Line ${lineNo} is there twice.`)] : [];
  });
}

function checkQuantity(
  order: PlacedOrder,
  lineNo: number,
  quantity: number,
  field: readonly string[],
): readonly OrderRefusal[] {
  const line = order.lines.find((it) => it.lineNo === lineNo);
  if (quantity < 0 || quantity > QUANTITY_MAX) {
    const zh = `数量应在 0 到 ${QUANTITY_MAX} 之间。`;
    return [invalid(field, zh, `quantity must be 0 to ${QUANTITY_MAX}.`)];
  }
  if (!line || line.goods || quantity <= line.quantity) return [];
  const en = 'What no product stands for can only become fewer: there is no price to add it at.';
  return [invalid(field, '无码商品只能减少数量。', en)];
}

function checkPrice(unitPrice: string, index: number): readonly OrderRefusal[] {
  if (isDecimal(unitPrice, 4) && Number(unitPrice) >= 0 && Number(unitPrice) <= 1_000_000)
    return [];
  const field = ['input', 'prices', String(index), 'unitPrice'];
  const en = 'A price is from 0 to 1,000,000, with up to four places.';
  return [invalid(field, '单价应在 0 到 1,000,000 之间，最多四位小数。', en)];
}

// Points are held whole until the order is paid; only then parts of them can be given back.
function checkPoints(order: PlacedOrder, request: AmendRequest): readonly OrderRefusal[] {
  const lessens = request.lines.some(({ lineNo, quantity }) =>
    order.lines.some((line) => line.lineNo === lineNo && quantity < line.quantity),
  );
  const isFree = order.pointsSpent === 0 || order.isPaid === true;
  if (isFree || (!lessens && request.prices.length === 0)) return [];
  const zh = '该订单使用了积分，只能增加商品；如需减少请取消后重新下单。';
  const en = 'Points pay a part of it, so it can only grow: cancel it and order anew.';
  return [invalid(['input', 'lines'], zh, en)];
}

/** What speaks against amending what an outside platform sold; its prices and goods are its own. */
export function outsideRefusals(
  order: PlacedOrder,
  request: AmendRequest & { readonly platformConsent?: boolean | null | undefined },
): readonly OrderRefusal[] {
  if (request.platformConsent !== true) {
    const zh = '外部平台的订单须平台同意后方可减少商品；请确认 platformConsent。';
    const en = 'What a platform sold becomes fewer only with its consent: say platformConsent.';
    return [invalid(['input', 'platformConsent'], zh, en)];
  }
  const grows = request.lines.some(({ lineNo, quantity }) =>
    order.lines.some((line) => line.lineNo === lineNo && quantity > line.quantity),
  );
  if (!grows && request.add.length === 0 && request.prices.length === 0) return [];
  const zh = '外部平台的订单只能减少商品；加购与改价请在平台办理。';
  const en = 'What a platform sold can only become fewer here: goods and prices are its own.';
  return [invalid(['input', 'lines'], zh, en)];
}
