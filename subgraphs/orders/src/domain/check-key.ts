import { invalid, type OrderRefusal } from './refusals.ts';

const KEY_MAX = 255;

/** What is wrong with an idempotency key, if anything. */
export function checkKey(key: string): OrderRefusal | null {
  if (key.trim() !== '' && key.length <= KEY_MAX) return null;
  const zh = `幂等键应为 1 到 ${KEY_MAX} 个字符。`;
  return invalid(['idempotencyKey'], zh, `An idempotency key has 1 to ${KEY_MAX} characters.`);
}
