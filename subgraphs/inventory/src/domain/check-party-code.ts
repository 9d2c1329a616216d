import { canonicalCode } from './level.ts';
import { HOUSE } from './movement.ts';
import { invalid, type Field, type InvalidInput } from './refusals.ts';

const CODE = /^[A-Z0-9][A-Z0-9-]{0,63}$/;

/**
 * The code of an owner or a supplier, in any case: letters, digits and hyphens.
 *
 * One rule for both, since a supplier of consigned goods owns them under its own code.
 */
export function checkPartyCode(written: string, field: Field): readonly InvalidInput[] {
  const code = canonicalCode(written);
  if (CODE.test(code) && code !== HOUSE) return [];
  const zh = `编码为 1 到 64 个字母、数字或连字符，且不能是 ${HOUSE}。`;
  const en = `A code is 1 to 64 letters, digits or hyphens, and not ${HOUSE}.`;
  return [invalid(field, zh, en)];
}
