import { checkOptionalText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';
import type { LotName } from './lot.ts';

/** A lot as a line of input writes it. */
export interface LotInput {
  readonly lotNo?: string | null | undefined;
  readonly producedAt?: Date | null | undefined;
  readonly expiresAt?: Date | null | undefined;
}

const LOT_NO_LENGTH_MAX = 64;

/** Checks the lot of a line by itself. */
export function checkLot(line: LotInput, field: Field): readonly InvalidInput[] {
  const { lotNo, producedAt = null, expiresAt = null } = line;
  const refusals = [...checkOptionalText(lotNo, [...field, 'lotNo'], LOT_NO_LENGTH_MAX)];
  const isNamed = (lotNo ?? '').trim() !== '';
  if (!isNamed && (producedAt !== null || expiresAt !== null)) {
    const zh = '有生产或到期日期时须给批号。';
    refusals.push(invalid([...field, 'lotNo'], zh, 'Dates need the number of their lot.'));
  }
  if (producedAt && expiresAt && expiresAt <= producedAt) {
    const zh = '到期日期应晚于生产日期。';
    refusals.push(invalid([...field, 'expiresAt'], zh, 'A lot expires after it was produced.'));
  }
  return refusals;
}

/** The lot that a line names, as `{ lot }`; nothing when it names none. */
export function lotOf(line: LotInput): { readonly lot?: LotName } {
  const lotNo = canonicalCode(line.lotNo ?? '');
  if (lotNo === '') return {};
  return { lot: { lotNo, producedAt: line.producedAt ?? null, expiresAt: line.expiresAt ?? null } };
}

/** One text per lot and its dates, to add up equal lines by. */
export function lotText({ lot }: { readonly lot?: LotName | undefined }): string {
  return lot ? [lot.lotNo, lot.producedAt?.getTime(), lot.expiresAt?.getTime()].join(' ') : '';
}
