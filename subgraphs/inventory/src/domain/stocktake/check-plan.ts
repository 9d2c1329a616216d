import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkOptionalText, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import type { StocktakeScope } from './stocktake.ts';

/** A stocktake as a manager asks for it. */
export interface PlanStocktake {
  readonly location: string;
  readonly scope: StocktakeScope;
  readonly codes?: readonly string[] | null | undefined;
  readonly zone?: string | null | undefined;
  readonly blind: boolean;
  readonly toleranceUnits: number;
  readonly note?: string | null | undefined;
}

/** A plan with canonical codes. */
export interface StocktakePlan {
  readonly location: string;
  readonly scope: StocktakeScope;
  readonly codes: readonly string[];
  readonly zone: string | null;
  readonly blind: boolean;
  readonly toleranceUnits: number;
  readonly note: string | null;
}

export const PLAN_CODES_MAX = 5_000;
const TOLERANCE_MAX = 1_000_000;
const ZONE_LENGTH_MAX = 40;

/** Checks a plan by itself; codes are capitals and stand once. */
export function checkPlan(input: PlanStocktake): Outcome<StocktakePlan, InvalidInput> {
  const { location, scope, codes, zone, blind, toleranceUnits, note } = input;
  const listed = [...new Set((codes ?? []).map(canonicalCode))].sort();
  const refusals = [
    ...checkText(location, ['input', 'location']),
    ...checkOptionalText(note, ['input', 'note']),
    ...checkOptionalText(zone, ['input', 'zone'], ZONE_LENGTH_MAX),
    ...checkScope(scope, listed, zone?.trim() ?? ''),
    ...listed.flatMap((code) => checkText(code, ['input', 'codes'])).slice(0, 1),
  ];
  if (!(toleranceUnits >= 0 && toleranceUnits <= TOLERANCE_MAX)) {
    const zh = `容差应为 0 到 ${TOLERANCE_MAX}。`;
    const en = `A tolerance is 0 to ${TOLERANCE_MAX}.`;
    refusals.push(invalid(['input', 'toleranceUnits'], zh, en));
  }
  return refuseIfAny(refusals, {
    location: canonicalCode(location),
    scope,
    codes: listed,
    zone: zone?.trim() || null,
    blind,
    toleranceUnits,
    note: note?.trim() || null,
  });
}

function checkScope(
  scope: StocktakeScope,
  codes: readonly string[],
  zone: string,
): readonly InvalidInput[] {
  const needsCodes = scope === 'CATEGORIES' || scope === 'SKUS';
  const refusals: InvalidInput[] = [];
  if (needsCodes !== codes.length > 0) {
    const zh = needsCodes ? '请列出类目或货号。' : '此范围不需要列出编码。';
    const en = needsCodes ? 'List the categories or SKUs.' : 'This scope takes no codes.';
    refusals.push(invalid(['input', 'codes'], zh, en));
  }
  if (codes.length > PLAN_CODES_MAX) {
    const zh = `最多 ${PLAN_CODES_MAX} 个编码。`;
    refusals.push(invalid(['input', 'codes'], zh, `At most ${PLAN_CODES_MAX} codes.`));
  }
  if (scope === 'ZONE' && zone === '') {
    refusals.push(invalid(['input', 'zone'], '请给出库区。', 'Name the zone.'));
  }
  return refusals;
}
