import { invalid, type Field, type InvalidInput } from './refusals.ts';

/** More units in one line are a typing error (a scanned barcode), not a delivery. */
export const LINE_QUANTITY_MAX = 1_000_000;
export const LINES_MAX = 500;
export const TEXT_LENGTH_MAX = 200;
const KEY_LENGTH_MAX = 255;

// Neither can be stored, or read in a report.
const CONTROL = /\p{Cc}/u;

/** A list of lines: at least one, and bounded. */
export function checkLineCount(
  count: number,
  field: Field,
  countMax: number = LINES_MAX,
): readonly InvalidInput[] {
  if (count >= 1 && count <= countMax) return [];
  return [
    invalid(
      field,
      `应有 1 到 ${countMax} 行，收到 ${count} 行。`,
      `There must be 1 to ${countMax} lines; got ${count}.`,
    ),
  ];
}

/** A number of units that move. */
export function checkQuantity(quantity: number, field: Field): readonly InvalidInput[] {
  const isGood = Number.isInteger(quantity) && quantity >= 1 && quantity <= LINE_QUANTITY_MAX;
  if (isGood) return [];
  return [
    invalid(
      field,
      `数量应为 1 到 ${LINE_QUANTITY_MAX} 的整数，收到 ${quantity}。`,
      `A quantity is a whole number from 1 to ${LINE_QUANTITY_MAX}; got ${quantity}.`,
    ),
  ];
}

/** A key that a command is done once by. */
export function checkKey(key: string): readonly InvalidInput[] {
  return checkText(key, ['idempotencyKey'], KEY_LENGTH_MAX);
}

/** A text that must say something. */
export function checkText(
  text: string,
  field: Field,
  lengthMax: number = TEXT_LENGTH_MAX,
): readonly InvalidInput[] {
  if (text.trim() !== '') return checkOptionalText(text, field, lengthMax);
  return [invalid(field, '此项不能为空。', 'This must not be blank.')];
}

/** A text that may be left out; given, it is bounded and printable. */
export function checkOptionalText(
  text: string | null | undefined,
  field: Field,
  lengthMax: number = TEXT_LENGTH_MAX,
): readonly InvalidInput[] {
  if (text == null) return [];
  const isGood = text.length <= lengthMax && text.isWellFormed() && !CONTROL.test(text);
  if (isGood) return [];
  return [
    invalid(
      field,
      `最多 ${lengthMax} 个字符，且不能含控制字符。`,
      `At most ${lengthMax} characters, without control characters.`,
    ),
  ];
}
