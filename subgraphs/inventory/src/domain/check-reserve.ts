import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from './check-values.ts';
import type { Taker } from './cart-hold.ts';
import { canonicalCode, type LevelKey } from './level.ts';
import { invalid, type Field, type InvalidInput } from './refusals.ts';
import type { ReservationLine } from './reservation.ts';

/** Units of one SKU at one place that somebody wants held. */
export interface AskedLine extends LevelKey {
  readonly quantity: number;
  /** Out of a campaign's pool. */
  readonly pool?: string | null | undefined;
  /** Out of what suppliers have confirmed. */
  readonly presale?: boolean | null | undefined;
}

/** A request to hold units, as its caller writes it. */
export interface ReserveStock {
  readonly reference: string;
  readonly expiresAt?: Date | null | undefined;
  readonly lines: readonly AskedLine[];
  readonly owner?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly takesOver?: string | null | undefined;
  readonly takenBy?: Taker | null | undefined;
  readonly replaces?: string | null | undefined;
}

/** Four digits are what every reader of a date understands. */
const YEAR_MAX = 9_999;

/** Checks a request to hold units by itself and gives its lines with canonical codes. */
export function checkReserve(
  command: ReserveStock,
): Outcome<readonly ReservationLine[], InvalidInput> {
  const { reference, lines } = command;
  const field = ['input', 'lines'];
  const refusals = [
    ...checkText(reference, ['input', 'reference']),
    ...checkYear(command.expiresAt, ['input', 'expiresAt']),
    ...checkOptionalText(command.owner, ['input', 'owner']),
    ...checkOptionalText(command.channel, ['input', 'channel']),
    ...checkOptionalText(command.takesOver, ['input', 'takesOver']),
    ...checkOptionalText(command.replaces, ['input', 'replaces']),
    ...checkOneBefore(command),
    ...checkLineCount(lines.length, field),
    ...lines.flatMap((line, index) => [
      ...checkText(line.sku, [...field, String(index), 'sku']),
      ...checkText(line.location, [...field, String(index), 'location']),
      ...checkQuantity(line.quantity, [...field, String(index), 'quantity']),
      ...checkSource(command, line, [...field, String(index)]),
    ]),
    ...checkOneSource(lines, field),
  ];
  return refuseIfAny(refusals, lines.map(canonicalLine));
}

function canonicalLine({ sku, location, quantity, pool, presale }: AskedLine): ReservationLine {
  const key = { sku: canonicalCode(sku), location: canonicalCode(location), quantity };
  if (pool) return { ...key, kind: 'CAMPAIGN', pool: canonicalCode(pool) };
  return presale ? { ...key, kind: 'PRESALE' } : key;
}

function checkOneBefore({ takesOver, replaces }: ReserveStock): readonly InvalidInput[] {
  if (!takesOver || !replaces) return [];
  const zh = '购物车预留与原预留只能择一。';
  return [
    invalid(['input', 'replaces'], zh, 'A hold takes over a cart, or replaces another hold.'),
  ];
}

/** Units come out of one place: a pool, what is to come, an owner's, or what anybody may buy. */
function checkSource(
  { owner }: ReserveStock,
  { pool, presale }: AskedLine,
  field: Field,
): readonly InvalidInput[] {
  const text = checkOptionalText(pool, [...field, 'pool']);
  if ([owner, pool, presale].filter(Boolean).length <= 1) return text;
  const zh = '货主、活动库存与预售只能择一。';
  return [invalid(field, zh, 'An owner, a pool and presale exclude each other.')];
}

function checkOneSource(lines: readonly AskedLine[], field: Field): readonly InvalidInput[] {
  const sources = new Map<string, string>();
  return lines.flatMap((line, index) => {
    const { sku, location, kind = '', pool = '' } = canonicalLine(line);
    const source = `${kind} ${pool}`;
    const earlier = sources.get(`${location}/${sku}`) ?? source;
    sources.set(`${location}/${sku}`, earlier);
    if (earlier === source) return [];
    const zh = '同一地点的同一货号只能有一种来源。';
    const en = 'One SKU at one place is held out of one source; ask for the other apart.';
    return [invalid([...field, String(index)], zh, en)];
  });
}

function checkYear(instant: Date | null | undefined, field: Field): readonly InvalidInput[] {
  if (!instant || instant.getUTCFullYear() <= YEAR_MAX) return [];
  return [
    invalid(
      field,
      `最晚为 ${YEAR_MAX} 年；不设期限请留空。`,
      `At latest in ${YEAR_MAX}; leave it out for no deadline.`,
    ),
  ];
}
