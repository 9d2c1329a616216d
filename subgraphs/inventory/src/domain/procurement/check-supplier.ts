import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkPartyCode } from '../check-party-code.ts';
import { checkOptionalText, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
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

const DAYS_MAX = 730;

/** Checks a supplier by itself; the code becomes capitals. */
export function checkSupplier(input: SupplierInput): Outcome<SupplierDraft, InvalidInput> {
  const code = canonicalCode(input.code);
  const refusals = [
    ...checkPartyCode(code, ['input', 'code']),
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

function checkDays(days: number, field: Field): readonly InvalidInput[] {
  if (Number.isInteger(days) && days >= 0 && days <= DAYS_MAX) return [];
  return [invalid(field, `应为 0 到 ${DAYS_MAX} 天。`, `This is 0 to ${DAYS_MAX} days.`)];
}
