import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkQuantity, checkText } from './check-values.ts';
import { divideLine } from './divide-line.ts';
import { canonicalCode, levelText } from './level.ts';
import { invalid, type InvalidInput } from './refusals.ts';
import type { ReservationLine } from './reservation.ts';

/** Held units that go to another place. */
export interface MovedLine {
  readonly sku: string;
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
}

/** Checks a move by itself and gives it with canonical codes. */
export function checkMove(input: {
  readonly reference: string;
  readonly lines: readonly MovedLine[];
}): Outcome<readonly MovedLine[], InvalidInput> {
  const { reference, lines } = input;
  const path = ['input', 'lines'];
  const refusals = [
    ...checkText(reference, ['input', 'reference']),
    ...checkLineCount(lines.length, path),
    ...lines.flatMap(({ sku, from, to, quantity }, index) => {
      const field = [...path, String(index)];
      const isSame = from.trim() !== '' && canonicalCode(from) === canonicalCode(to);
      const stays = invalid([...field, 'to'], '新旧地点相同。', 'That is the same place.');
      return [
        ...checkText(sku, [...field, 'sku']),
        ...checkText(from, [...field, 'from']),
        ...checkText(to, [...field, 'to']),
        ...checkQuantity(quantity, [...field, 'quantity']),
        ...(isSame ? [stays] : []),
      ];
    }),
  ];
  const canonical = lines.map(({ sku, from, to, quantity }) => ({
    sku: canonicalCode(sku),
    from: canonicalCode(from),
    to: canonicalCode(to),
    quantity,
  }));
  return refuseIfAny(refusals, canonical);
}

/** The lines of a hold once units of it have moved; what is held out of stays the same. */
export function movedLines(
  held: readonly ReservationLine[],
  moves: readonly MovedLine[],
): Outcome<readonly ReservationLine[], InvalidInput> {
  const lines = new Map(held.map((line) => [levelText(line), line]));
  for (const [index, { sku, from, to, quantity }] of moves.entries()) {
    const source = lines.get(levelText({ sku, location: from }));
    if (!source || source.quantity < quantity) {
      const zh = `${from} 的 ${sku} 仅预留 ${source?.quantity ?? 0} 件。`;
      const en = `The hold has ${source?.quantity ?? 0} of ${sku} at ${from}.`;
      return refuse(invalid(['input', 'lines', String(index), 'quantity'], zh, en));
    }
    const target = lines.get(levelText({ sku, location: to }));
    if (target && (target.kind !== source.kind || target.pool !== source.pool)) {
      const zh = `${to} 的 ${sku} 已按另一种来源预留。`;
      const en = `At ${to} the hold has ${sku} out of another source.`;
      return refuse(invalid(['input', 'lines', String(index), 'to'], zh, en));
    }
    lines.set(levelText(source), { ...source, quantity: source.quantity - quantity });
    const there = (target?.quantity ?? 0) + quantity;
    lines.set(levelText({ sku, location: to }), { ...source, location: to, quantity: there });
  }
  return refuseIfAny<readonly ReservationLine[], InvalidInput>(
    [],
    [...lines.values()].filter(({ quantity }) => quantity > 0),
  );
}

/** What a change of lines gives back, what it takes besides, and the lines as they are then. */
export interface ChangeOfLines {
  readonly less: readonly ReservationLine[];
  readonly more: readonly ReservationLine[];
  readonly after: readonly ReservationLine[];
}

/**
 * Compares lines level by level.
 *
 * Of a presale what is to come goes before what is here. Lines that grow count in the front stock
 * that their channel has now; one that did not yet is held anew, whole.
 */
export function changeOfLines(
  before: readonly ReservationLine[],
  wanted: readonly ReservationLine[],
  front: string | null,
): ChangeOfLines {
  const same = (line: ReservationLine) =>
    `${levelText(line)} ${line.kind ?? ''} ${line.pool ?? ''}`;
  const old = new Map(before.map((line) => [same(line), line]));
  const kept = new Set(wanted.map(same));
  const changes = wanted.map((line) => changeOfLine(old.get(same(line)), line, front));
  const gone = before.filter((line) => !kept.has(same(line)));
  return {
    less: [...gone, ...changes.flatMap(({ less }) => less)],
    more: changes.flatMap(({ more }) => more),
    after: changes.flatMap(({ after }) => after),
  };
}

function changeOfLine(
  old: ReservationLine | undefined,
  wanted: ReservationLine,
  front: string | null,
): ChangeOfLines {
  const next = { ...wanted, front: wanted.front ?? front, arrived: 0 };
  if (!old) return { less: [], more: [next], after: [next] };
  if (wanted.quantity <= old.quantity) {
    const [rest, part] = divideLine(old, old.quantity - wanted.quantity);
    return {
      less: part.quantity > 0 ? [part] : [],
      more: [],
      after: [rest],
    };
  }
  if ((old.front ?? null) !== next.front) return { less: [old], more: [next], after: [next] };
  const more = { ...next, quantity: wanted.quantity - old.quantity };
  return { less: [], more: [more], after: [{ ...next, arrived: old.arrived ?? 0 }] };
}
