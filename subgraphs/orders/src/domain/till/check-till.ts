import { invalid, type OrderRefusal } from '../refusals.ts';

/** More than this in a drawer, or handed over at once, is a typing error. */
export const CASH_MAX_MINOR = 1_000_000_000;
export const TENDERS_MAX = 10;
const DEVICE = /^[A-Za-z0-9._-]{1,40}$/;
const TEXT_MAX = 200;

/** A till of a store: short and plain, since it stands in keys and on receipts. */
export function checkDevice(device: string): readonly OrderRefusal[] {
  if (DEVICE.test(device)) return [];
  const zh = '收银机编号为 1 到 40 个字母、数字或 . _ -。';
  const en = 'A device is named by 1 to 40 letters, digits or . _ -.';
  return [invalid(['input', 'device'], zh, en)];
}

/** A sum of cash; `least` is 0 for what a drawer holds and 1 for what is moved. */
export function checkCash(amountMinor: number, field: string, least: 0 | 1): OrderRefusal[] {
  if (amountMinor >= least && amountMinor <= CASH_MAX_MINOR) return [];
  const zh = `金额应在 ${least} 到 ${CASH_MAX_MINOR} 分之间。`;
  const en = `An amount is ${least} to ${CASH_MAX_MINOR} minor units.`;
  return [invalid(['input', field], zh, en)];
}

/** A text that people read; blank only where it may be left out. */
export function checkWords(
  text: string | null | undefined,
  field: string,
  isNeeded: boolean,
): OrderRefusal[] {
  const length = text?.trim().length ?? 0;
  if (length <= TEXT_MAX && (length > 0 || !isNeeded)) return [];
  const zh = `此项${isNeeded ? '不能为空，且' : ''}不超过 ${TEXT_MAX} 个字符。`;
  const en = `This ${isNeeded ? 'must not be blank and ' : ''}has at most ${TEXT_MAX} characters.`;
  return [invalid(['input', field], zh, en)];
}
