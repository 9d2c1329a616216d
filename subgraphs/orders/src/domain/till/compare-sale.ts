import { compareDecimals, lineAmountMinor, multiplyDecimal } from '@entresol/shared/decimal';
import { canonicalCode } from '../check-cart.ts';
import { isCounterMethod, type Tender } from '../payment/decide-tender.ts';
import type { SaleProduct } from '../price-order.ts';
import type { CheckedSale, Conflict } from './offline-sale.ts';

/** What the house knows of what sales name. */
export interface HouseKnowledge {
  /** By code as it was scanned, in capitals. */
  readonly products: ReadonlyMap<string, SaleProduct>;
  readonly members: ReadonlySet<string>;
  /** Currency of each drawer, by its shift. */
  readonly shifts: ReadonlyMap<string, string>;
  readonly channels: ReadonlySet<string>;
}

/** A line as the order keeps it; one without goods moves no stock. */
export interface KeptLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly goods: boolean;
  readonly description: string;
  readonly categoryCode: string | null;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly amountMinor: number;
  readonly discountMinor: number;
}

/** A sale as it is kept, with everything that does not fit. */
export interface ComparedSale {
  readonly channel: string;
  readonly lines: readonly KeptLine[];
  readonly memberNo: string | null;
  readonly shiftNo: string | null;
  /** Never ahead of the house's clock, nor longer ago than a till can be offline. */
  readonly soldAt: Date;
  /** Each taken over the counter, as far as the house knows. */
  readonly tenders: readonly Tender[];
  readonly conflicts: readonly Conflict[];
}

/** What tills sell through when they do not say otherwise. */
export const TILL_CHANNEL = 'POS';
const TERMINAL = 'CARD';
const AHEAD_MAX_MS = 5 * 60_000;
// As far as an uploaded line's amount may go, in whole units.
const LINE_MAX = '10000000000';
const AGE_MAX_MS = 31 * 86_400_000;

/**
 * Compares a sale made offline with what the house knows; nothing of it is refused.
 *
 * Money that a provider should have taken is kept as what a terminal says: nobody else saw it.
 *
 * Prices stay the till's. An unknown SKU is kept as a line without goods, an unknown member's
 * sale as a guest's, an unknown channel's as the tills' own; by a clock that cannot be right it was sold now.
 */
export function compareSale(sale: CheckedSale, house: HouseKnowledge, now: Date): ComparedSale {
  const { occurredAt, memberNo, shiftNo } = sale;
  const conflicts: Conflict[] = [];
  const note = (conflict: Conflict) => conflicts.push(conflict);
  const lines = sale.lines.map((_, index) => keepLine(sale, index, house.products, note));
  const isMember = memberNo != null && house.members.has(memberNo);
  if (memberNo != null && !isMember) {
    note({ kind: 'MEMBER_UNKNOWN', subject: memberNo, atTill: memberNo, atHouse: null });
  }
  const channel = keepChannel(sale, house, note);
  const drawer = shiftNo == null ? undefined : house.shifts.get(shiftNo);
  if (drawer === undefined) {
    const subject = shiftNo ?? '';
    note({ kind: 'SHIFT_UNKNOWN', subject, atTill: shiftNo ?? null, atHouse: null });
  }
  noteCurrency(sale, shiftNo ?? '', drawer, note);
  const tenders = sale.settlement.tenders.map((tender) => keepTender(tender, note));
  const age = now.getTime() - occurredAt.getTime();
  const isLongAgo = age > AGE_MAX_MS;
  if (age < -AHEAD_MAX_MS || isLongAgo) {
    const [atTill, atHouse] = [occurredAt.toISOString(), now.toISOString()];
    note({ kind: 'CLOCK_SKEW', subject: '', atTill, atHouse });
  }
  return {
    channel,
    lines,
    memberNo: isMember ? memberNo : null,
    shiftNo: drawer === undefined ? null : (shiftNo ?? null),
    soldAt: age > 0 && !isLongAgo ? occurredAt : now,
    tenders,
    conflicts: distinct(conflicts),
  };
}

/** A house without the tills' own channel has nowhere to book what an unknown one sold. */
export function isOfNoChannel(
  { channel }: Pick<CheckedSale, 'channel'>,
  { channels }: Pick<HouseKnowledge, 'channels'>,
): boolean {
  return !channels.has(channel) && !channels.has(TILL_CHANNEL);
}

/** No channel that the house lacks stands on an order: readers could not name it. */
function keepChannel(
  { channel }: CheckedSale,
  { channels }: HouseKnowledge,
  note: (conflict: Conflict) => void,
): string {
  if (channels.has(channel)) return channel;
  note({ kind: 'CHANNEL_UNKNOWN', subject: channel, atTill: channel, atHouse: TILL_CHANNEL });
  return TILL_CHANNEL;
}

/**
 * No provider of ours took it while the till was offline: none could give it back either.
 *
 * As a terminal's it goes back over the counter, by somebody who may hand money out.
 */
function keepTender(tender: Tender, note: (conflict: Conflict) => void): Tender {
  const { method, amountMinor, terminalRef } = tender;
  if (isCounterMethod(method)) return tender;
  const atTill = `${method} ${amountMinor}`;
  note({ kind: 'TENDER_NOT_CONFIRMED', subject: method, atTill, atHouse: TERMINAL });
  return { ...tender, method: TERMINAL, terminalRef: terminalRef ?? method, mode: 'CAPTURE' };
}

function keepLine(
  sale: CheckedSale,
  index: number,
  products: HouseKnowledge['products'],
  note: (conflict: Conflict) => void,
): KeptLine {
  const { sku: code, quantity, unitPrice, amountMinor, description } = sale.lines[index]!;
  const lineNo = index + 1;
  const product = products.get(canonicalCode(code));
  const discountMinor = sale.discounts
    .flatMap(({ shares }) => shares)
    .filter((share) => share.lineNo === lineNo)
    .reduce((sum, share) => sum + share.amountMinor, 0);
  const sku = product?.sku ?? canonicalCode(code);
  if (!product) note({ kind: 'SKU_UNKNOWN', subject: sku, atTill: code, atHouse: null });
  else if (product.currency !== sale.currency) noteCurrency(sale, sku, product.currency, note);
  else if (compareDecimals(unitPrice, product.unitPrice) !== 0) {
    note({ kind: 'PRICE_DIFFERS', subject: sku, atTill: unitPrice, atHouse: product.unitPrice });
  }
  const due = dueOf(unitPrice, quantity);
  if (due !== String(amountMinor)) {
    note({ kind: 'AMOUNT_DIFFERS', subject: sku, atTill: String(amountMinor), atHouse: due });
  }
  const kept = { lineNo, sku, goods: product !== undefined, quantity, unitPrice, amountMinor };
  return {
    ...kept,
    description: description?.trim() || (product?.nameZh ?? code),
    categoryCode: product?.categoryCode ?? null,
    discountMinor,
  };
}

/** What so many cost at a price, in minor units; beyond any line's amount it need not be whole. */
function dueOf(unitPrice: string, quantity: number): string {
  const isLine = compareDecimals(multiplyDecimal(unitPrice, quantity), LINE_MAX) <= 0;
  if (isLine) return String(lineAmountMinor(unitPrice, quantity));
  return multiplyDecimal(unitPrice, quantity * 100);
}

/** Amounts of two currencies cannot be compared, nor counted together. */
function noteCurrency(
  { currency }: CheckedSale,
  subject: string,
  atHouse: string | undefined,
  note: (conflict: Conflict) => void,
): void {
  if (atHouse === undefined || atHouse === currency) return;
  note({ kind: 'CURRENCY_DIFFERS', subject, atTill: currency, atHouse });
}

/** One conflict per kind and subject: the same SKU on three lines is one. */
function distinct(conflicts: readonly Conflict[]): readonly Conflict[] {
  const byKey = new Map(conflicts.map((it) => [`${it.kind} ${it.subject}`, it]));
  return [...byKey.values()];
}
