import { compareDecimals, isDecimal } from '@entresol/shared/decimal';
import { checkOpeningHours } from './check-opening-hours.ts';
import { checkCode, checkText } from './check-text.ts';
import type { LocationDraft } from './drafts.ts';
import { invalid, type InvalidInput } from './refusal.ts';

const DIVISION_CODE = /^\d{6}$/;
/** About 0.1 m: finer is noise. */
const DEGREE_SCALE = 6;

/** Checks one store or warehouse by itself, without what it refers to. */
export function checkLocation(
  location: LocationDraft,
  field: readonly string[],
): readonly InvalidInput[] {
  const at = (...path: string[]) => [...field, ...path];
  return [
    ...checkCode(location.code, at('code')),
    ...checkText(location.name, at('name')),
    ...checkGrade(location, at('grade')),
    ...checkDivision(location.divisionCode, at('address', 'divisionCode')),
    ...checkText(location.region, at('address', 'region')),
    ...checkText(location.street, at('address', 'street'), 200),
    ...checkCoordinates(location, field),
    ...checkOpeningHours(location.openingHours, at('openingHours')),
    ...checkCode(location.legalEntityCode, at('legalEntityCode')),
    ...checkTimeZone(location.timeZone, at('timeZone')),
  ];
}

function checkGrade(
  { kind, grade }: LocationDraft,
  field: readonly string[],
): readonly InvalidInput[] {
  if (grade === null || kind === 'STORE') return [];
  return [invalid(field, '只有门店才有等级。', 'Only stores have a grade.')];
}

function checkDivision(code: string, field: readonly string[]): readonly InvalidInput[] {
  if (DIVISION_CODE.test(code)) return [];
  return [
    invalid(
      field,
      '行政区划代码应为 6 位数字（GB/T 2260），境外写 000000。',
      'A division code is six digits (GB/T 2260); write 000000 for places abroad.',
    ),
  ];
}

function checkCoordinates(
  { latitude, longitude }: LocationDraft,
  field: readonly string[],
): readonly InvalidInput[] {
  if (latitude === null && longitude === null) return [];
  if (latitude === null || longitude === null) {
    return [
      invalid(
        [...field, latitude === null ? 'latitude' : 'longitude'],
        '经度与纬度要么都给，要么都不给。',
        'Give both latitude and longitude, or neither.',
      ),
    ];
  }
  return [
    ...checkDegrees(latitude, '90', [...field, 'latitude']),
    ...checkDegrees(longitude, '180', [...field, 'longitude']),
  ];
}

function checkDegrees(
  degrees: string,
  limit: string,
  field: readonly string[],
): readonly InvalidInput[] {
  const isInRange =
    isDecimal(degrees, DEGREE_SCALE) &&
    compareDecimals(degrees, `-${limit}`) >= 0 &&
    compareDecimals(degrees, limit) <= 0;
  if (isInRange) return [];
  return [
    invalid(
      field,
      `应在 -${limit} 到 ${limit} 度之间，最多 ${DEGREE_SCALE} 位小数。`,
      `This is between -${limit} and ${limit} degrees, with at most ${DEGREE_SCALE} decimals.`,
    ),
  ];
}

function checkTimeZone(zone: string, field: readonly string[]): readonly InvalidInput[] {
  try {
    // An offset such as +08:00 is no zone: it knows no daylight saving.
    if (!/^[A-Za-z]/.test(zone)) throw new RangeError(zone);
    Intl.DateTimeFormat('en', { timeZone: zone });
    return [];
  } catch {
    return [
      invalid(
        field,
        '时区应为 IANA 名称，如 Asia/Shanghai。',
        'A time zone is an IANA name, such as Asia/Shanghai.',
      ),
    ];
  }
}
