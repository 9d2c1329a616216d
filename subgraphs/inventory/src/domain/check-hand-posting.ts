import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from './check-values.ts';
import { checkHappenedAt, happenedAt } from './happened-at.ts';
import { canonicalCode } from './level.ts';
import { checkLot, lotOf, lotText, type LotInput } from './lot/check-lot.ts';
import type { Movement, StockCondition } from './movement.ts';
import type { PostedInput } from './point-at-lines.ts';
import { invalid, type Field, type InvalidInput } from './refusals.ts';

interface HandPosting<Line> {
  readonly location: string;
  readonly lines: readonly Line[];
  readonly document?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
}

interface HandLine {
  readonly sku: string;
  readonly quantity: number;
  readonly condition: StockCondition;
}

/** Units that were looked at, and what they turned out to be. */
export type ReleaseQuality = HandPosting<
  HandLine & LotInput & { readonly owner?: string | null | undefined }
>;

/** Units that pass from one owner to another where they stand. */
export type ChangeOwnership = HandPosting<
  HandLine & { readonly from: string; readonly to: string }
> & { readonly reason: string };

/** Checks a release from quality control by itself and restates it as movements. */
export function checkQualityRelease(
  input: ReleaseQuality,
  now: Date,
): Outcome<readonly Movement[], InvalidInput> {
  const refusals = input.lines.flatMap((line, index) => {
    const field = ['input', 'lines', String(index)];
    return [
      ...checkOptionalText(line.owner, [...field, 'owner']),
      ...checkLot(line, field),
      ...(line.condition === 'QC' ? [notReleased([...field, 'condition'])] : []),
    ];
  });
  const movements = input.lines.map((line): Movement => {
    const owner = canonicalCode(line.owner ?? '');
    const route = { type: 'QC_RELEASE', from: 'QC', to: line.condition } as const;
    const whose = owner === '' ? {} : { owner };
    return { ...commonOf(input, line, now), ...route, ...whose, ...lotOf(line) };
  });
  return refuseIfAny([...checkCommon(input, now), ...refusals], addUp(movements));
}

/** Checks a change of ownership by itself and restates it as movements. */
export function checkOwnershipChange(
  input: ChangeOwnership,
  now: Date,
): Outcome<readonly Movement[], InvalidInput> {
  const refusals = input.lines.flatMap(({ from, to }, index) => {
    const field = ['input', 'lines', String(index)];
    const isSame = from.trim() !== '' && canonicalCode(from) === canonicalCode(to);
    return [
      ...checkText(from, [...field, 'from']),
      ...checkText(to, [...field, 'to']),
      ...(isSame ? [invalid([...field, 'to'], '新旧货主相同。', 'That is the same owner.')] : []),
    ];
  });
  const movements = input.lines.map((line): Movement => ({
    ...commonOf(input, line, now),
    type: 'OWNERSHIP',
    from: line.condition,
    to: line.condition,
    owner: canonicalCode(line.from),
    toOwner: canonicalCode(line.to),
  }));
  const reason = checkText(input.reason, ['input', 'reason']);
  return refuseIfAny([...checkCommon(input, now), ...reason, ...refusals], addUp(movements));
}

/** The lines of a posting, to say which of them is at fault. */
export function postedByHand(
  lines: readonly (LotInput & {
    readonly sku: string;
    readonly quantity: number;
    readonly owner?: string | null | undefined;
    readonly from?: string;
    readonly to?: string;
  })[],
): PostedInput {
  const placed = lines.map((line, index) => ({ line, field: ['input', 'lines', String(index)] }));
  return {
    lines: placed.map(({ line, field }) => ({
      sku: canonicalCode(line.sku),
      quantity: line.quantity,
      ...lotOf(line),
      field,
    })),
    fields: { quantity: 'quantity', lotNo: 'lotNo', expiresAt: 'expiresAt' },
    owners: placed.flatMap(({ line, field }) =>
      (['owner', 'from', 'to'] as const).map((name) => ({
        code: canonicalCode(line[name] ?? ''),
        field: [...field, name],
      })),
    ),
  };
}

function checkCommon(input: HandPosting<HandLine>, now: Date): readonly InvalidInput[] {
  const field = ['input', 'lines'];
  return [
    ...checkText(input.location, ['input', 'location']),
    ...checkOptionalText(input.document, ['input', 'document']),
    ...checkOptionalText(input.reason, ['input', 'reason']),
    ...checkHappenedAt(input.occurredAt, now, ['input', 'occurredAt']),
    ...checkLineCount(input.lines.length, field),
    ...input.lines.flatMap((line, index) => [
      ...checkText(line.sku, [...field, String(index), 'sku']),
      ...checkQuantity(line.quantity, [...field, String(index), 'quantity']),
    ]),
  ];
}

function commonOf(input: HandPosting<HandLine>, { sku, quantity }: HandLine, now: Date) {
  return {
    sku: canonicalCode(sku),
    location: canonicalCode(input.location),
    quantity,
    document: input.document?.trim() || null,
    reason: input.reason?.trim() || null,
    occurredAt: happenedAt(input.occurredAt, now),
  };
}

function notReleased(field: Field): InvalidInput {
  const zh = '放行结果应为良品或不良品。';
  return invalid(field, zh, 'What is released is GOOD or DAMAGED.');
}

function addUp(movements: readonly Movement[]): readonly Movement[] {
  const sums = new Map<string, Movement>();
  for (const movement of movements) {
    const { sku, from, to, owner = '', toOwner = '' } = movement;
    const text = [from, to, owner, toOwner, lotText(movement), sku].join('/');
    const quantity = (sums.get(text)?.quantity ?? 0) + movement.quantity;
    sums.set(text, { ...movement, quantity });
  }
  return [...sums.values()];
}
