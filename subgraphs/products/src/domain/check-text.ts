import { invalid, type InvalidInput } from './refusal.ts';

// NUL and lone surrogates cannot be stored as text; the others do not belong into a name.
const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINE_BREAKS = /[^\P{Cc}\n\r\t]/u;

/** A short text for people: not empty, bounded, on one line. */
export function checkLine(
  text: string,
  field: readonly string[],
  lengthMax: number,
): readonly InvalidInput[] {
  const isGood =
    text !== '' && text.length <= lengthMax && text.isWellFormed() && !CONTROL.test(text);
  if (isGood) return [];
  return [
    invalid(
      field,
      `此项不能为空，最多 ${lengthMax} 个字符，且不能含控制字符。`,
      `This must not be empty, has at most ${lengthMax} characters and no control characters.`,
    ),
  ];
}

/** A longer text for people, with line breaks; null and empty are fine. */
export function checkProse(
  text: string | null,
  field: readonly string[],
  lengthMax: number,
): readonly InvalidInput[] {
  const isGood =
    text === null ||
    (text.length <= lengthMax && text.isWellFormed() && !CONTROL_BUT_LINE_BREAKS.test(text));
  if (isGood) return [];
  return [
    invalid(
      field,
      `最多 ${lengthMax} 个字符，除换行外不能含控制字符。`,
      `This has at most ${lengthMax} characters and no control characters but line breaks.`,
    ),
  ];
}
