import { invalid, type OrderRefusal } from '../refusals.ts';

/** How money is paid out that a provider could not pay back. */
export type PayoutMethod = 'CASH' | 'CARD' | 'BANK_TRANSFER';

/** What is done about a refund that failed. */
export interface RefundResolution {
  readonly way: 'RETRY' | 'PAY_OUT';
  readonly reason: string;
  readonly payoutMethod?: PayoutMethod | null | undefined;
  /** Number of the transfer, or of the card terminal's slip. */
  readonly payoutReference?: string | null | undefined;
}

const REASON_MAX = 500;
const REFERENCE_MAX = 64;

/** Everything in it that is wrong: who pays out says how, and by which number it can be found. */
export function checkRefundResolution(given: RefundResolution): readonly OrderRefusal[] {
  const { way, reason, payoutMethod = null, payoutReference = null } = given;
  const refusals: OrderRefusal[] = [];
  const refuse = (field: string, zh: string, en: string) =>
    refusals.push(invalid(['input', field], zh, en));
  if (reason.trim() === '' || reason.length > REASON_MAX) {
    const zh = `请填写原因，不超过 ${REASON_MAX} 个字符。`;
    refuse('reason', zh, `Give a reason of at most ${REASON_MAX} characters.`);
  }
  if ((way === 'PAY_OUT') !== (payoutMethod !== null)) {
    const en = 'What is paid out says how; what is tried again does not.';
    refuse('payoutMethod', '线下支付时须填写方式，重试时不填。', en);
  }
  const length = payoutReference?.trim().length ?? 0;
  const needed = payoutMethod === 'CARD' || payoutMethod === 'BANK_TRANSFER';
  if (length > REFERENCE_MAX || length > 0 !== needed) {
    const zh = `刷卡或转账须填写流水号（不超过 ${REFERENCE_MAX} 个字符），其他方式不填。`;
    const en = `A card or a transfer has a number of at most ${REFERENCE_MAX} characters, nothing else has.`;
    refuse('payoutReference', zh, en);
  }
  return refusals;
}
