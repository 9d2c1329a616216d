import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';

/** What is wrong; PAST_DAY is a fact that no rule asks for. */
export type AlertKind = 'LOW' | 'IDLE' | 'OVERSTOCK' | 'PAST_DAY';
export type AlertStatus = 'OPEN' | 'ACKNOWLEDGED' | 'RESOLVED';

/** What a rule without a SKU, or without a place, has there: it is for all of them. */
export const ANY = '';

/** A rule as a manager writes it; what is left out is not watched. */
export interface AlertRuleInput {
  readonly sku?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly minUnits?: number | null | undefined;
  readonly maxUnits?: number | null | undefined;
  readonly idleDays?: number | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** A rule with canonical codes. */
export interface AlertRuleDraft {
  readonly sku: string;
  readonly location: string;
  readonly minUnits: number | null;
  readonly maxUnits: number | null;
  readonly idleDays: number | null;
}

const UNITS_MAX = 1_000_000_000;
const DAYS_MAX = 3_650;

/** Checks a rule by itself. */
export function checkAlertRule(input: AlertRuleInput): Outcome<AlertRuleDraft, InvalidInput> {
  const { minUnits = null, maxUnits = null, idleDays = null } = input;
  const refusals = [
    // A blank one would be taken for all of them, which nobody wrote.
    ...(input.sku == null ? [] : checkText(input.sku, ['input', 'sku'])),
    ...(input.location == null ? [] : checkText(input.location, ['input', 'location'])),
    ...checkRange(minUnits, ['input', 'minUnits'], UNITS_MAX),
    ...checkRange(maxUnits, ['input', 'maxUnits'], UNITS_MAX),
    ...checkRange(idleDays, ['input', 'idleDays'], DAYS_MAX),
  ];
  if (minUnits !== null && maxUnits !== null && minUnits > maxUnits) {
    const zh = '下限不能高于上限。';
    refusals.push(invalid(['input', 'minUnits'], zh, 'The least is not more than the most.'));
  }
  return refuseIfAny(refusals, {
    sku: canonicalCode(input.sku ?? ANY),
    location: canonicalCode(input.location ?? ANY),
    minUnits,
    maxUnits,
    idleDays,
  });
}

function checkRange(value: number | null, field: Field, most: number): readonly InvalidInput[] {
  if (value === null || (Number.isInteger(value) && value >= 1 && value <= most)) return [];
  return [invalid(field, `应为 1 到 ${most}。`, `This is 1 to ${most}.`)];
}
