import { isDecimal } from '@entresol/shared/decimal';
import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
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

/**
 * Names what makes no sense in an upload, or gives its sales with their sums.
 *
 * Only what cannot be a sale is refused: sums that do not add up, nothing sold, no number. What
 * merely does not fit the house is no fault of an upload.
 */
export function checkUpload(upload: OfflineUpload): Outcome<readonly CheckedSale[], OrderRefusal> {
  const { device, sales } = upload;
  if (sales.length < 1 || sales.length > SALES_MAX) {
    const zh = `一次补传 1 到 ${SALES_MAX} 笔。`;
    return refuse(invalid(['input', 'sales'], zh, `An upload has 1 to ${SALES_MAX} sales.`));
  }
  const refusals = [...checkDevice(device), ...twice(sales)];
  const checked: CheckedSale[] = [];
  for (const [index, sale] of sales.entries()) {
    const path = ['input', 'sales', String(index)];
    const formal = checkForm(sale, path);
    const outcome = formal.length > 0 ? null : addUp(sale, path);
    refusals.push(...formal, ...(outcome && !outcome.ok ? outcome.refusals : []));
    if (outcome?.ok) checked.push(outcome.value);
  }
  return refuseIfAny(refusals, checked);
}

function twice(sales: readonly OfflineSale[]): OrderRefusal[] {
  const numbers = sales.map(({ sequence }) => sequence);
  if (new Set(numbers).size === numbers.length) return [];
  const zh = '同一本地序号只能出现一次。';
  return [invalid(['input', 'sales'], zh, 'Each number of the till stands once.')];
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
    '序号从 1 起。',
    'Numbers begin at 1.',
  );
  unless(isName(channel), ['channel'], '渠道不能为空。', 'A channel is named.');
  unless(memberNo == null || isName(memberNo), ['memberNo'], '会员号有误。', 'Name the member.');
  const isCounted = lines.length >= 1 && lines.length <= LINES_MAX;
  unless(isCounted, ['lines'], `1 到 ${LINES_MAX} 行。`, `1 to ${LINES_MAX} lines.`);
  unless(discounts.length <= DISCOUNTS_MAX, ['discounts'], '优惠过多。', 'Too many discounts.');
  unless(tenders.length <= TENDERS_MAX, ['tenders'], '付款过多。', 'Too many tenders.');
  for (const [index, line] of lines.slice(0, LINES_MAX).entries()) {
    const at = (field: string) => ['lines', String(index), field];
    unless(isName(line.sku), at('sku'), '货号不能为空。', 'A SKU is named.');
    const { quantity, unitPrice, amountMinor, description } = line;
    const isMany = quantity >= 1 && quantity <= QUANTITY_MAX;
    unless(isMany, at('quantity'), `1 到 ${QUANTITY_MAX}。`, `1 to ${QUANTITY_MAX}.`);
    const isPrice = isDecimal(unitPrice, 4) && !unitPrice.startsWith('-');
    unless(isPrice, at('unitPrice'), '单价有误。', 'Not a price.');
    unless(isAmount(amountMinor), at('amountMinor'), '金额有误。', 'Not an amount.');
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
        const zh = '分摊超出该行金额。';
        return refuse(invalid([...at, 'shares'], zh, 'A share is more than its line bears.'));
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

function isAmount(amountMinor: number): boolean {
  return amountMinor >= 0 && amountMinor <= AMOUNT_MAX;
}
