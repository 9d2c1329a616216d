import { invalid, type InvalidInput } from './refusal.ts';

// Control characters have no place in names, and PostgreSQL refuses U+0000 in any text.
const CONTROL = /\p{Cc}/u;

/** Whether a text can be stored and shown on one line. */
export function isPlainText(text: string, lengthMax: number): boolean {
  return text.trim() !== '' && text.length <= lengthMax && !CONTROL.test(text);
}

/** Refuses a text that is blank, too long or not on one line; nothing given is fine. */
export function checkText(
  text: string | null | undefined,
  field: readonly string[],
  lengthMax: number,
): readonly InvalidInput[] {
  if (text == null || isPlainText(text, lengthMax)) return [];
  return [
    invalid(
      field,
      `应为 1 到 ${lengthMax} 个字符的单行文本。`,
      `Must be one line of 1 to ${lengthMax} characters.`,
    ),
  ];
}
