import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkText, LINE_QUANTITY_MAX } from '../check-values.ts';
import { canonicalCode, levelText, type LevelKey } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';

/** A front stock as somebody writes it. */
export interface FrontInput {
  readonly code: string;
  readonly name: string;
  readonly channels: readonly string[];
  readonly locations: readonly string[];
  readonly safety: number;
  readonly expectedVersion?: number | null | undefined;
}

/** What a front stock may still sell of a SKU. */
export interface QuotaLine {
  readonly sku: string;
  readonly quotaLeft?: number | null | undefined;
  readonly safety?: number | null | undefined;
}

/** Units that enter a pool, or leave it. */
export interface CarveLine extends LevelKey {
  readonly change: number;
}

const CODE_LENGTH_MAX = 64;
const CHANNELS_MAX = 50;
const LOCATIONS_MAX = 5_000;

/** Checks a front stock by itself and gives it with canonical codes, each once. */
export function checkFront(input: FrontInput): Outcome<FrontInput, InvalidInput> {
  const { channels, locations } = input;
  const refusals = [
    ...checkText(input.code, ['input', 'code'], CODE_LENGTH_MAX),
    ...checkText(input.name, ['input', 'name']),
    ...checkLineCount(channels.length, ['input', 'channels'], CHANNELS_MAX),
    ...channels.flatMap((code, n) => checkText(code, ['input', 'channels', String(n)])),
    ...(locations.length === 0
      ? []
      : checkLineCount(locations.length, ['input', 'locations'], LOCATIONS_MAX)),
    ...locations.flatMap((code, n) => checkText(code, ['input', 'locations', String(n)])),
    ...checkUnits(input.safety, ['input', 'safety']),
  ];
  return refuseIfAny(refusals, {
    ...input,
    code: canonicalCode(input.code),
    name: input.name.trim(),
    channels: [...new Set(channels.map(canonicalCode))],
    locations: [...new Set(locations.map(canonicalCode))].sort(),
  });
}

/** Checks quotas by themselves and gives them with canonical SKUs, in key order. */
export function checkQuotas(
  front: string,
  lines: readonly QuotaLine[],
): Outcome<readonly QuotaLine[], InvalidInput> {
  const field = ['input', 'lines'];
  const codes = lines.map(({ sku }) => canonicalCode(sku));
  const refusals = [
    ...checkText(front, ['input', 'front']),
    ...checkLineCount(lines.length, field),
    ...lines.flatMap(({ sku, quotaLeft, safety }, n) => [
      ...checkText(sku, [...field, String(n), 'sku']),
      ...checkUnits(quotaLeft, [...field, String(n), 'quotaLeft']),
      ...checkUnits(safety, [...field, String(n), 'safety']),
      ...checkOnce(codes.indexOf(canonicalCode(sku)) === n, [...field, String(n), 'sku']),
    ]),
  ];
  const canonical = lines.map((line) => ({ ...line, sku: canonicalCode(line.sku) }));
  return refuseIfAny(
    refusals,
    canonical.sort((a, b) => (a.sku < b.sku ? -1 : 1)),
  );
}

/** Checks what is to be carved by itself and gives it with canonical codes. */
export function checkCarve(
  code: string,
  lines: readonly CarveLine[],
): Outcome<readonly CarveLine[], InvalidInput> {
  const field = ['input', 'lines'];
  const canonical = lines.map(({ sku, location, change }) => ({
    sku: canonicalCode(sku),
    location: canonicalCode(location),
    change,
  }));
  const texts = canonical.map(levelText);
  const refusals = [
    ...checkText(code, ['input', 'code'], CODE_LENGTH_MAX),
    ...checkLineCount(lines.length, field),
    ...lines.flatMap(({ sku, location, change }, n) => [
      ...checkText(sku, [...field, String(n), 'sku']),
      ...checkText(location, [...field, String(n), 'location']),
      ...checkChange(change, [...field, String(n), 'change']),
      ...checkOnce(texts.indexOf(texts[n]!) === n, [...field, String(n)]),
    ]),
  ];
  return refuseIfAny(refusals, canonical);
}

function checkUnits(units: number | null | undefined, field: Field): readonly InvalidInput[] {
  if (units == null || (units >= 0 && units <= LINE_QUANTITY_MAX)) return [];
  const zh = `应为 0 到 ${LINE_QUANTITY_MAX} 的整数，收到 ${units}。`;
  return [invalid(field, zh, `This is 0 to ${LINE_QUANTITY_MAX}; got ${units}.`)];
}

function checkChange(change: number, field: Field): readonly InvalidInput[] {
  if (change !== 0 && Math.abs(change) <= LINE_QUANTITY_MAX) return [];
  const zh = `变动量不能为 0，且绝对值最多 ${LINE_QUANTITY_MAX}，收到 ${change}。`;
  const en = `A change is not 0 and at most ${LINE_QUANTITY_MAX} either way; got ${change}.`;
  return [invalid(field, zh, en)];
}

function checkOnce(isFirst: boolean, field: Field): readonly InvalidInput[] {
  if (isFirst) return [];
  return [invalid(field, '不能重复。', 'This stands twice.')];
}
