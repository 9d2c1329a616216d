import { isPlainText } from './check-text.ts';
import { invalid, type InvalidInput } from './refusal.ts';

const LENGTH_MAX = 64;

/** Refuses a reference that cannot be an order's number. */
export function checkReference(
  reference: string,
  field: readonly string[],
): readonly InvalidInput[] {
  if (isPlainText(reference, LENGTH_MAX) && reference === reference.trim()) return [];
  return [
    invalid(
      field,
      `订单号应为 1 到 ${LENGTH_MAX} 个字符，首尾无空格。`,
      `An order number has 1 to ${LENGTH_MAX} characters and no space around them.`,
    ),
  ];
}
