import { invalid, type InvalidInput } from './refusal.ts';

const CODE = /^[A-Z0-9][A-Z0-9_-]{0,31}$/;
// Neither can be stored as text, and neither belongs into a name.
const CONTROL = /\p{Cc}/u;

/** Whether a text can be a natural key: capitals, digits, `-` and `_`, up to 32 characters. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** A code must be written in its one form, since other subgraphs refer to it. */
export function checkCode(text: string, field: readonly string[]): readonly InvalidInput[] {
  if (isCode(text)) return [];
  return [
    invalid(
      field,
      '编码应为 1 到 32 位大写字母、数字、“-”或“_”，且以字母或数字开头。',
      'A code is 1 to 32 capitals, digits, "-" or "_", and begins with a capital or digit.',
    ),
  ];
}

/** A text for people: not empty, bounded, without control characters. */
export function checkText(
  text: string,
  field: readonly string[],
  lengthMax = 100,
): readonly InvalidInput[] {
  const isGood =
    text.trim() !== '' && text.length <= lengthMax && text.isWellFormed() && !CONTROL.test(text);
  if (isGood) return [];
  return [
    invalid(
      field,
      `此项不能为空，最多 ${lengthMax} 个字符，且不能含控制字符。`,
      `This must not be empty, has at most ${lengthMax} characters and no control characters.`,
    ),
  ];
}
