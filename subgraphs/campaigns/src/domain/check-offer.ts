import { compareDecimals, isDecimal } from '@entresol/shared/decimal';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { invalidInput, type InvalidInput } from './refusal.ts';

/** A benefit as a caller writes it. */
export interface BenefitDraft {
  readonly kind: 'SPEND_SAVE' | 'PERCENT_OFF';
  readonly thresholdMinor: number;
  readonly saveMinor: number | null;
  readonly percentOff: string | null;
  readonly currency: string;
}

/** What drafts of promotions and coupon templates have in common. */
export interface OfferDraft {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly benefit: BenefitDraft;
  readonly categoryCodes: readonly string[];
  readonly locationCodes: readonly string[];
}

const CODE = /^[A-Z0-9][A-Z0-9_-]{0,63}$/;
const NAME_LENGTH_MAX = 200;
const SCOPE_MAX = 1_000;
const PERCENT_SCALE = 2;

/** The stored form of a promotion's or template's code. */
export function canonicalCode(code: string): string {
  return code.trim().toUpperCase();
}

/** Codes without doubles, in order, so that equal scopes are equal rows. */
export function canonicalCodes(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => code.trim()))].sort();
}

/** Names every fault of a draft that promotions and templates share. */
export function offerFaults(draft: OfferDraft): InvalidInput[] {
  const faults: InvalidInput[] = [];
  const fault = (field: readonly string[], zh: string, en: string) =>
    faults.push(invalidInput(['input', ...field], zh, en));

  if (!CODE.test(canonicalCode(draft.code))) {
    fault(
      ['code'],
      '编码须为 1 到 64 个字母、数字、横线或下划线。',
      'A code has 1 to 64 letters, digits, dashes or underscores.',
    );
  }
  for (const name of ['nameZh', 'nameEn'] as const) {
    const length = draft[name].trim().length;
    if (length === 0 || length > NAME_LENGTH_MAX) {
      fault([name], '名称须为 1 到 200 个字符。', 'A name has 1 to 200 characters.');
    }
  }
  for (const scope of ['categoryCodes', 'locationCodes'] as const) {
    const codes = draft[scope];
    if (codes.length > SCOPE_MAX || codes.some((code) => code.trim() === '')) {
      fault(
        [scope],
        `最多 ${SCOPE_MAX} 个编码，且不能为空。`,
        `At most ${SCOPE_MAX} codes, none of them empty.`,
      );
    }
  }
  return [...faults, ...benefitFaults(draft.benefit)];
}

function benefitFaults(benefit: BenefitDraft): InvalidInput[] {
  const faults: InvalidInput[] = [];
  const fault = (name: string, zh: string, en: string) =>
    faults.push(invalidInput(['input', 'benefit', name], zh, en));
  const { kind, thresholdMinor, saveMinor, percentOff } = benefit;

  if (thresholdMinor < 0) fault('thresholdMinor', '门槛不能为负。', 'A threshold is not negative.');
  if (kind === 'SPEND_SAVE' && (saveMinor === null || saveMinor <= 0)) {
    fault('saveMinor', '满减须给出大于零的减免金额。', 'SPEND_SAVE needs saveMinor above 0.');
  }
  if (kind === 'PERCENT_OFF' && !isPercent(percentOff)) {
    fault(
      'percentOff',
      '折扣须给出大于 0、至多 100、至多两位小数的百分比。',
      'PERCENT_OFF needs percentOff above 0, at most 100, with at most two places.',
    );
  }
  if (kind === 'SPEND_SAVE' && percentOff !== null) {
    fault('percentOff', '满减不能带折扣百分比。', 'SPEND_SAVE takes no percentOff.');
  }
  if (kind === 'PERCENT_OFF' && saveMinor !== null) {
    fault('saveMinor', '折扣不能带减免金额。', 'PERCENT_OFF takes no saveMinor.');
  }
  return faults;
}

function isPercent(text: string | null): boolean {
  return (
    text !== null &&
    isDecimal(text, PERCENT_SCALE) &&
    compareDecimals(text, '0') > 0 &&
    compareDecimals(text, '100') <= 0
  );
}

/** Says that a time range ends before it begins. */
export function rangeFaults(field: string, from: Date, until: Date | null): InvalidInput[] {
  return until !== null && until <= from
    ? [invalidInput(['input', field], '结束时间须晚于开始时间。', 'The end is after the start.')]
    : [];
}

/** The limits of a template as a caller writes them, beside what is already given out. */
export interface LimitDraft {
  readonly limitTotal: number | null;
  readonly limitPerMember: number | null;
  readonly issued: number;
  /** The most that any one member has. */
  readonly issuedToMemberMax: number;
}

/** Names limits that are no limits, or that what is given out already breaks (INV6). */
export function limitFaults(draft: LimitDraft): InvalidInput[] {
  const given = { limitTotal: draft.issued, limitPerMember: draft.issuedToMemberMax };
  return (['limitTotal', 'limitPerMember'] as const).flatMap((name) => {
    const limit = draft[name];
    if (limit === null) return [];
    if (limit < 1) {
      return [invalidInput(['input', name], '上限至少为 1。', 'A limit is at least 1.')];
    }
    if (limit >= given[name]) return [];
    return [
      invalidInput(
        ['input', name],
        `已发放 ${given[name]} 张，上限不能更低。`,
        `${given[name]} are already given out; the limit cannot be lower.`,
      ),
    ];
  });
}

/** Says yes to a draft without faults. */
export function decideDraft(faults: readonly InvalidInput[]): Outcome<null, InvalidInput> {
  return refuseIfAny(faults, null);
}
