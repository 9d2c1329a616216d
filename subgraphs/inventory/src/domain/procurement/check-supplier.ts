import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkOptionalText, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { HOUSE } from '../movement.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';

/** A supplier as a buyer writes it. */
export interface SupplierInput {
  readonly code: string;
  readonly name: string;
  readonly paymentDays: number;
  readonly leadDays: number;
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  readonly active: boolean;
}

/** A supplier with canonical values. */
export interface SupplierDraft {
  readonly code: string;
  readonly name: string;
  readonly paymentDays: number;
  readonly leadDays: number;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly active: boolean;
}

const CODE = /^[A-Z0-9][A-Z0-9-]{0,63}$/;
const DAYS_MAX = 730;

/** Checks a supplier by itself; the code becomes capitals. */
export function checkSupplier(input: SupplierInput): Outcome<SupplierDraft, InvalidInput> {
  const code = canonicalCode(input.code);
  const refusals = [
    ...checkCode(code),
    ...checkText(input.name, ['input', 'name']),
    ...checkDays(input.paymentDays, ['input', 'paymentDays']),
    ...checkDays(input.leadDays, ['input', 'leadDays']),
    ...checkOptionalText(input.contactName, ['input', 'contactName']),
    ...checkOptionalText(input.contactPhone, ['input', 'contactPhone'], 40),
  ];
  return refuseIfAny(refusals, {
    code,
    name: input.name.trim(),
    paymentDays: input.paymentDays,
    leadDays: input.leadDays,
    contactName: input.contactName?.trim() || null,
    contactPhone: input.contactPhone?.trim() || null,
    active: input.active,
  });
}

function checkCode(code: string): readonly InvalidInput[] {
  if (CODE.test(code) && code !== HOUSE) return [];
  const zh = `编码为 1 到 64 个字母、数字或连字符，且不能是 ${HOUSE}。`;
  const en = `A code is 1 to 64 letters, digits or hyphens, and not ${HOUSE}.`;
  return [invalid(['input', 'code'], zh, en)];
}

function checkDays(days: number, field: Field): readonly InvalidInput[] {
  if (Number.isInteger(days) && days >= 0 && days <= DAYS_MAX) return [];
  return [invalid(field, `应为 0 到 ${DAYS_MAX} 天。`, `This is 0 to ${DAYS_MAX} days.`)];
}
