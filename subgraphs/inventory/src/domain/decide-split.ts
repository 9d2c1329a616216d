import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReserve, type AskedLine } from './check-reserve.ts';
import { levelText } from './level.ts';
import { divideLine } from './divide-line.ts';
import { invalid, type InvalidInput, type ReservationClosed } from './refusals.ts';
import {
  areSameLines,
  mergeLines,
  statusAt,
  type ReservationLine,
  type ReservationState,
} from './reservation.ts';

/** Units that a hold gives to a new one. */
export interface SplitPart {
  readonly reference: string;
  readonly lines: readonly ReservationLine[];
}

/** A hold that is divided into several. */
export interface SplitHold {
  readonly reference: string;
  readonly parts: readonly { readonly reference: string; readonly lines: readonly AskedLine[] }[];
}

type SplitRefusal =
  | ReservationClosed
  | { readonly kind: 'IdempotencyMismatch' }
  | {
      readonly kind: 'NotFound';
      readonly field: readonly string[];
      readonly what: { readonly zh: string; readonly en: string };
    };

const PARTS_MAX = 50;

/** Checks a request to divide a hold by itself; gives its parts with canonical, merged lines. */
export function checkSplit(split: SplitHold): Outcome<readonly SplitPart[], InvalidInput> {
  const { reference, parts } = split;
  const field = ['input', 'parts'];
  const refusals: InvalidInput[] = [];
  if (parts.length === 0 || parts.length > PARTS_MAX) {
    const zh = `应有 1 到 ${PARTS_MAX} 个部分。`;
    refusals.push(invalid(field, zh, `There must be 1 to ${PARTS_MAX} parts.`));
  }
  const references = new Set([reference, ...parts.map((part) => part.reference)]);
  if (references.size !== parts.length + 1) {
    refusals.push(
      invalid(field, '各部分的单号不能重复。', 'Every part has a reference of its own.'),
    );
  }
  const checked = parts.map((part, index) => {
    const lines = checkReserve(part);
    if (!lines.ok) refusals.push(...lines.refusals.map((refusal) => ofPart(refusal, index)));
    return { reference: part.reference, lines: lines.ok ? mergeLines(lines.value) : [] };
  });
  return refuseIfAny(refusals, checked);
}

function ofPart(refusal: InvalidInput, index: number): InvalidInput {
  const [head, ...path] = refusal.field;
  return { ...refusal, field: [head!, 'parts', String(index), ...path] };
}

/** What remains of a hold, and what its parts hold, each line with all that it is held out of. */
export interface DecidedSplit {
  readonly rest: readonly ReservationLine[];
  readonly parts: readonly SplitPart[];
}

/**
 * Decides what remains of a hold that gives units to new ones; null where it was done before.
 *
 * What was held stays held, by one of them: a level's sum of reservations does not change (INV4).
 * A part that was given back before it was made leaves a tombstone, which refuses the split.
 */
export function decideSplit(
  found: {
    readonly parent: ReservationState | null;
    readonly twins: readonly ReservationState[];
    readonly now: Date;
  },
  parts: readonly SplitPart[],
): Outcome<DecidedSplit | null, SplitRefusal | InvalidInput> {
  const { parent, twins, now } = found;
  const grave = twins.find(({ lines }) => lines.length === 0);
  if (grave) return refuse(closed(grave, now));
  if (twins.length > 0) {
    const isRepeat = parts.every(({ reference, lines }) =>
      twins.some((twin) => twin.reference === reference && areSameLines(twin.lines, lines)),
    );
    return isRepeat ? accept(null) : refuse({ kind: 'IdempotencyMismatch' });
  }
  if (!parent) {
    const what = { zh: '该预留', en: 'The reservation' };
    return refuse({ kind: 'NotFound', field: ['input', 'reference'], what });
  }
  if (statusAt(parent, now) !== 'ACTIVE') return refuse(closed(parent, now));
  return remainder(parent, parts);
}

function remainder(
  parent: ReservationState,
  parts: readonly SplitPart[],
): Outcome<DecidedSplit, InvalidInput> {
  const left = new Map(parent.lines.map((line) => [levelText(line), line]));
  const refusals: InvalidInput[] = [];
  const given = parts.map(({ reference, lines }) => ({
    reference,
    lines: lines.flatMap((line) => {
      const held = left.get(levelText(line));
      if (!held || held.quantity < line.quantity) {
        const zh = `预留中没有这么多 ${line.sku}（${line.location}）。`;
        const en = `The hold has fewer of ${line.sku} at ${line.location}.`;
        refusals.push(invalid(['input', 'parts'], zh, en));
        return [];
      }
      const [rest, part] = divideLine(held, line.quantity);
      left.set(levelText(line), rest);
      return [part];
    }),
  }));
  const [first, ...more] = refusals;
  if (first) return refuse(first, ...more);
  const rest = [...left.values()].filter(({ quantity }) => quantity > 0);
  if (rest.length > 0) return accept({ rest, parts: given });
  const en = 'Something must remain: use the hold itself.';
  return refuse(invalid(['input', 'parts'], '拆分后原预留不能为空。', en));
}

function closed(reservation: ReservationState, now: Date): ReservationClosed {
  const status = statusAt(reservation, now) as ReservationClosed['status'];
  return { kind: 'ReservationClosed', reference: reservation.reference, status };
}
