import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { byPrecedence, invalid, type OrderRefusal } from '../refusals.ts';
import { CASH_MAX_MINOR } from '../till/check-till.ts';

/** How money comes in; PLATFORM: an outside platform took it, and gives it back. */
export type PaymentMethod = 'CASH' | 'CARD' | 'SANDBOX' | 'WECHAT' | 'PLATFORM';

/** Whether money is taken at once, or promised first and taken later. */
export type PaymentMode = 'CAPTURE' | 'AUTHORIZE';

/** A part of an order's total as it is offered. */
export interface TenderOffer {
  readonly method: PaymentMethod;
  /** Everything that is left when left out. */
  readonly amountMinor?: number | null | undefined;
  /** Cash as it was handed over; the rest is change. */
  readonly tenderedMinor?: number | null | undefined;
  /** Number of a card terminal's slip. */
  readonly terminalRef?: string | null | undefined;
  readonly mode?: PaymentMode | null | undefined;
}

/** A tender that may be taken. */
export interface Tender {
  readonly method: PaymentMethod;
  readonly amountMinor: number;
  readonly tenderedMinor: number | null;
  readonly terminalRef: string | null;
  readonly mode: PaymentMode;
}

const REFERENCE_MAX = 64;
const COUNTER: ReadonlySet<string> = new Set<PaymentMethod>(['CASH', 'CARD']);

/** Whether a tender is taken, and given back, over the counter, by staff. */
export function isCounterMethod(method: string): boolean {
  return COUNTER.has(method);
}

/** Decides how much of what is left a tender pays, or names everything that speaks against it. */
export function decideTender(
  orderNo: string,
  outstandingMinor: number,
  offer: TenderOffer,
  path: readonly string[],
): Outcome<Tender, OrderRefusal> {
  const given = offer.tenderedMinor ?? null;
  const fallback = given === null ? outstandingMinor : Math.min(given, outstandingMinor);
  const amountMinor = offer.amountMinor ?? fallback;
  const refusals = [...checkCash(offer, amountMinor, path), ...checkCard(offer, path)];
  // What costs nothing is paid by nothing.
  const isFree = outstandingMinor === 0 && amountMinor === 0;
  if (!isFree && amountMinor <= 0) refusals.push(notAboveZero(path));
  if (amountMinor > outstandingMinor) {
    const field = [...path, 'amountMinor'];
    refusals.push({
      kind: 'PaymentExceeds',
      orderNo,
      requestedMinor: amountMinor,
      outstandingMinor,
      field,
    });
  }
  const [first, ...rest] = byPrecedence(refusals);
  if (first) return refuse(first, ...rest);
  return accept({
    method: offer.method,
    amountMinor,
    tenderedMinor: given,
    terminalRef: offer.terminalRef?.trim() ?? null,
    mode: offer.mode ?? 'CAPTURE',
  });
}

/** Everything that is wrong with a tender by itself, whatever is left to pay. */
export function checkTender(offer: TenderOffer, path: readonly string[]): readonly OrderRefusal[] {
  const amountMinor = offer.amountMinor ?? 0;
  return [
    ...checkCash(offer, amountMinor, path),
    ...checkCard(offer, path),
    ...(amountMinor < 0 ? [notAboveZero(path)] : []),
  ];
}

/** The same of several. */
export function checkTenders(offers: readonly TenderOffer[]): readonly OrderRefusal[] {
  return offers.flatMap((offer, index) => checkTender(offer, ['input', 'tenders', String(index)]));
}

function notAboveZero(path: readonly string[]): OrderRefusal {
  return invalid([...path, 'amountMinor'], '金额应大于零。', 'An amount is above zero.');
}

/** A decision on tenders whose refusals name amounts in a currency. */
export function inCurrency<Value>(
  currency: string,
  decision: Outcome<Value, OrderRefusal>,
): Outcome<Value, OrderRefusal> {
  if (decision.ok) return decision;
  const [first, ...rest] = decision.refusals.map((refusal): OrderRefusal =>
    refusal.kind === 'PaymentExceeds' || refusal.kind === 'PaymentOutstanding'
      ? { ...refusal, currency }
      : refusal,
  );
  return refuse(first!, ...rest);
}

/** Decides several tenders in turn, each from what the ones before it leave. */
export function decideTenders(
  orderNo: string,
  outstandingMinor: number,
  offers: readonly TenderOffer[],
): Outcome<readonly Tender[], OrderRefusal> {
  const tenders: Tender[] = [];
  const refusals: OrderRefusal[] = [];
  let left = outstandingMinor;
  for (const [index, offer] of offers.entries()) {
    const decision = decideTender(orderNo, left, offer, ['input', 'tenders', String(index)]);
    if (!decision.ok) {
      refusals.push(...decision.refusals);
      continue;
    }
    tenders.push(decision.value);
    left -= decision.value.amountMinor;
  }
  const [first, ...rest] = byPrecedence(refusals);
  return first ? refuse(first, ...rest) : accept(tenders);
}

function checkCash(
  { method, tenderedMinor }: TenderOffer,
  amountMinor: number,
  path: readonly string[],
): OrderRefusal[] {
  if (tenderedMinor == null) return [];
  const field = [...path, 'tenderedMinor'];
  if (method !== 'CASH') {
    const zh = '仅现金支付可填写收取金额。';
    return [invalid(field, zh, 'Only cash is handed over and changed.')];
  }
  if (tenderedMinor > CASH_MAX_MINOR) {
    const zh = `收取的现金不超过 ${CASH_MAX_MINOR} 分。`;
    return [invalid(field, zh, `Cash handed over is at most ${CASH_MAX_MINOR} minor units.`)];
  }
  if (tenderedMinor >= amountMinor) return [];
  const zh = '收取的现金少于支付金额。';
  return [invalid(field, zh, 'Less cash was handed over than is to be paid with it.')];
}

function checkCard({ method, terminalRef }: TenderOffer, path: readonly string[]): OrderRefusal[] {
  const field = [...path, 'terminalRef'];
  if (method !== 'CARD') {
    if (terminalRef == null) return [];
    return [invalid(field, '仅刷卡支付有终端流水号。', 'Only card payments have a slip number.')];
  }
  const length = terminalRef?.trim().length ?? 0;
  if (length >= 1 && length <= REFERENCE_MAX) return [];
  const zh = `请填写终端流水号，不超过 ${REFERENCE_MAX} 个字符。`;
  const en = `Give the number of the terminal's slip, at most ${REFERENCE_MAX} characters.`;
  return [invalid(field, zh, en)];
}
