import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { ScannedCode, UnreadableCode } from './scanned-code.ts';

const GRAMS: ReadonlySet<string> = new Set(['g', '克']);

/**
 * How many units of stock a scan is.
 *
 * Stock is counted in whole units: what is counted in grams moves by the weight on the label, and
 * everything else by the pack, whatever it weighs.
 */
export function quantityOf(
  code: ScannedCode,
  unit: string,
  typed: number,
): Outcome<number, UnreadableCode> {
  if (code.serial !== null && typed !== 1) {
    const zh = '序列号商品一次只能扫一件。';
    return refuse({ zh, en: 'A serial number is one unit.' });
  }
  if (GRAMS.has(unit.trim().toLowerCase())) {
    if (code.weightGrams !== null) return accept(code.weightGrams * typed);
    if (code.priceMinor === null) return accept(typed);
    const zh = '该商品按克计数，而条码只有价格，请输入重量。';
    return refuse({ zh, en: 'It is counted in grams, and the code says a price alone.' });
  }
  return accept((code.count ?? 1) * typed);
}
