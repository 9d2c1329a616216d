import { checkLocation } from './check-location.ts';
import { checkStaff } from './check-staff.ts';
import { checkCode, checkText } from './check-text.ts';
import type { LegalEntityDraft, OrganizationDraft } from './drafts.ts';
import { invalid, type InvalidInput } from './refusal.ts';

/** Rows of one kind in one change. */
export const ROWS_MAX = 1_000;

// 18 characters without I, O, S, V and Z (GB 32100).
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * Gives every broken rule of a change that can be seen without the database.
 *
 * Lists that are too long are refused alone: judging each row would only lengthen the answer.
 */
export function checkOrganization(
  draft: OrganizationDraft,
  knownRoles: readonly string[],
): readonly InvalidInput[] {
  const tooLong = checkLengths(draft);
  if (tooLong.length > 0) return tooLong;
  const { legalEntities, locations, channels, staff } = draft;
  return [
    ...legalEntities.flatMap((row, i) =>
      checkLegalEntity(row, ['input', 'legalEntities', String(i)]),
    ),
    ...locations.flatMap((row, i) => checkLocation(row, ['input', 'locations', String(i)])),
    ...channels.flatMap((row, i) => [
      ...checkCode(row.code, ['input', 'channels', String(i), 'code']),
      ...checkText(row.name, ['input', 'channels', String(i), 'name']),
    ]),
    ...staff.flatMap((row, i) => checkStaff(row, ['input', 'staff', String(i)], knownRoles)),
    ...checkRepeats(legalEntities, 'legalEntities', 'code'),
    ...checkRepeats(locations, 'locations', 'code'),
    ...checkRepeats(channels, 'channels', 'code'),
    ...checkRepeats(staff, 'staff', 'staffNo'),
  ];
}

function checkLengths(draft: OrganizationDraft): readonly InvalidInput[] {
  return Object.entries(draft)
    .filter(([, rows]) => (rows as readonly unknown[]).length > ROWS_MAX)
    .map(([list]) =>
      invalid(
        ['input', list],
        `一次最多 ${ROWS_MAX} 条，请分批。`,
        `At most ${ROWS_MAX} rows at once: send them in batches.`,
      ),
    );
}

function checkLegalEntity(
  { code, name, creditCode }: LegalEntityDraft,
  field: readonly string[],
): readonly InvalidInput[] {
  const faults = [...checkCode(code, [...field, 'code']), ...checkText(name, [...field, 'name'])];
  if (creditCode !== null && !CREDIT_CODE.test(creditCode)) {
    faults.push(
      invalid(
        [...field, 'creditCode'],
        '统一社会信用代码应为 18 位（不含 I、O、S、V、Z）。',
        'A unified social credit code has 18 characters, without I, O, S, V and Z.',
      ),
    );
  }
  return faults;
}

/** A second row of the same key would make the outcome depend on the order of rows. */
function checkRepeats<Key extends string>(
  rows: readonly Readonly<Record<Key, string>>[],
  list: string,
  key: Key,
): readonly InvalidInput[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    if (!seen.has(row[key])) {
      seen.add(row[key]);
      return [];
    }
    return [
      invalid(
        ['input', list, String(index), key],
        '同一请求中重复出现。',
        'This occurs more than once in the request.',
      ),
    ];
  });
}
