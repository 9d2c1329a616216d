import { isDecimal } from '@entresol/shared/decimal';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { LINES_MAX, QUANTITY_MAX } from '../check-cart.ts';
import { isStorable } from '../is-storable.ts';
import { invalid, type OrderRefusal } from '../refusals.ts';
import { checkDevice, TENDERS_MAX } from './check-till.ts';
import type { CheckedSale, OfflineSale, OfflineUpload } from './offline-sale.ts';
import { settleTenders } from './settle-tenders.ts';

export const SALES_MAX = 200;
const DISCOUNTS_MAX = 20;
const NAME_MAX = 64;
const TEXT_MAX = 500;
const SEQUENCE_MAX = 2_000_000_000;
// 10^12 fen: sums of 200 such lines stay far below 2^53.
const AMOUNT_MAX = 1e12;

/** A sale with its sums, or why it cannot be booked as it is told. */
export type SaleVerdict =
  | { readonly ok: true; readonly sale: CheckedSale }
  | { readonly ok: false; readonly sale: OfflineSale; readonly refusals: readonly OrderRefusal[] };

/**
 * Refuses an upload that nobody can take in, or gives a verdict on each of its sales.
 *
 * A sale is judged by itself: one that does not add up keeps no other out. What merely does not fit
 * the house is no fault of a sale.
 */
export function checkUpload(upload: OfflineUpload): Outcome<readonly SaleVerdict[], OrderRefusal> {
  const { device, sales } = upload;
  const refusals = [...checkDevice(device)];
  if (sales.length < 1 || sales.length > SALES_MAX) {
    const zh = `一次补传 1 到 ${SALES_MAX} 笔，这次有 ${sales.length} 笔。`;
    const en = `An upload has 1 to ${SALES_MAX} sales, and this one ${sales.length}.`;
    refusals.push(invalid(['input', 'sales'], zh, en));
  }
  if (refusals.length > 0) return refuseIfAny(refusals, []);
  return accept(sales.map((sale, index) => judge(sale, ['input', 'sales', String(index)])));
}

function judge(sale: OfflineSale, path: readonly string[]): SaleVerdict {
  const faults = checkForm(sale, path);
  if (faults.length > 0) return { ok: false, sale, refusals: faults };
  const added = addUp(sale, path);
  if (added.ok) return { ok: true, sale: added.value };
  return { ok: false, sale, refusals: added.refusals };
}

function checkForm(sale: OfflineSale, path: readonly string[]): OrderRefusal[] {
  const faults: OrderRefusal[] = [];
  const unless = (isGood: boolean, at: readonly string[], zh: string, en: string) => {
    if (!isGood) faults.push(invalid([...path, ...at], zh, en));
  };
  const { sequence, channel, memberNo, lines, discounts, tenders } = sale;
  unless(
    sequence >= 1 && sequence <= SEQUENCE_MAX,
    ['sequence'],
    `本地序号应在 1 到 ${SEQUENCE_MAX} 之间，收到 ${sequence}。`,
    `The till's number is 1 to ${SEQUENCE_MAX}, and not ${sequence}.`,
  );
  unless(isName(channel), ['channel'], '渠道不能为空。', 'A channel is named.');
  unless(memberNo == null || isName(memberNo), ['memberNo'], '会员号有误。', 'Name the member.');
  const isCounted = lines.length >= 1 && lines.length <= LINES_MAX;
  unless(
    isCounted,
    ['lines'],
    `一笔销售有 1 到 ${LINES_MAX} 行。`,
    `A sale has 1 to ${LINES_MAX} lines.`,
  );
  unless(discounts.length <= DISCOUNTS_MAX, ['discounts'], '优惠过多。', 'Too many discounts.');
  unless(tenders.length <= TENDERS_MAX, ['tenders'], '付款过多。', 'Too many tenders.');
  for (const [index, line] of lines.slice(0, LINES_MAX).entries()) {
    const at = (field: string) => ['lines', String(index), field];
    unless(isName(line.sku), at('sku'), '货号不能为空。', 'A SKU is named.');
    const { quantity, unitPrice, amountMinor, description } = line;
    const isMany = quantity >= 1 && quantity <= QUANTITY_MAX;
    unless(
      isMany,
      at('quantity'),
      `数量应在 1 到 ${QUANTITY_MAX} 之间。`,
      `quantity must be 1 to ${QUANTITY_MAX}.`,
    );
    const isPrice = isDecimal(unitPrice, 4) && !unitPrice.startsWith('-');
    const priceZh = '单价不为负，至多四位小数。';
    unless(isPrice, at('unitPrice'), priceZh, 'A price is not negative, with 4 places at most.');
    const [wrongZh, wrongEn] = wrongAmount(amountMinor);
    unless(isAmount(amountMinor), at('amountMinor'), wrongZh, wrongEn);
    const isShort = (description ?? '').length <= TEXT_MAX && isStorable(description ?? '');
    unless(isShort, at('description'), '描述过长或含无法保存的字符。', 'Too long, or no text.');
  }
  return faults;
}

/** Sums of a sale; shares fall on lines that can bear them, and tenders pay it whole. */
function addUp(sale: OfflineSale, path: readonly string[]): Outcome<CheckedSale, OrderRefusal> {
  const left = sale.lines.map(({ amountMinor }) => amountMinor);
  let discountMinor = 0;
  let pointsMinor = 0;
  for (const [index, { source, code, shares }] of sale.discounts.entries()) {
    const at = [...path, 'discounts', String(index)];
    if (!isName(code)) return refuse(invalid([...at, 'code'], '编码有误。', 'Name the discount.'));
    for (const { lineNo, amountMinor } of shares) {
      const rest = (left[lineNo - 1] ?? -1) - amountMinor;
      if (!isAmount(amountMinor) || rest < 0) {
        const zh = `第 ${lineNo} 行不存在，或承担不了 ${amountMinor} 分的优惠。`;
        const en = `There is no line ${lineNo}, or it cannot bear ${amountMinor} minor units.`;
        return refuse(invalid([...at, 'shares'], zh, en));
      }
      left[lineNo - 1] = rest;
      if (source === 'POINTS') pointsMinor += amountMinor;
      else discountMinor += amountMinor;
    }
  }
  const totalMinor = left.reduce((sum, part) => sum + part, 0);
  const settlement = settleTenders(totalMinor, sale.tenders);
  if (!settlement.ok) {
    const zh = `收款与应付 ${totalMinor} 分不符。`;
    const en = `The tenders do not pay the total of ${totalMinor} minor units.`;
    return refuse(invalid([...path, 'tenders'], zh, en));
  }
  const subtotalMinor = totalMinor + discountMinor + pointsMinor;
  const sums = { subtotalMinor, discountMinor, pointsMinor, totalMinor };
  return { ok: true, value: { ...sale, ...sums, settlement: settlement.value } };
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= NAME_MAX && isStorable(text);
}

function wrongAmount(amountMinor: number): readonly [zh: string, en: string] {
  return [
    `金额应在 0 到 ${AMOUNT_MAX} 分之间，收到 ${amountMinor}。`,
    `A line's amount is 0 to ${AMOUNT_MAX} minor units, and not ${amountMinor}.`,
  ];
}

function isAmount(amountMinor: number): boolean {
  return amountMinor >= 0 && amountMinor <= AMOUNT_MAX;
}
