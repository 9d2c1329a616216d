import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import type { OrderRefusal } from '../refusals.ts';
import type { Amendment, PlacedOrder } from './decide-amendment.ts';

/** Units of an order's line. */
export interface Units {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
}

/** What a place has of a paid order, as far as amending it is concerned. */
export interface WorkPart {
  readonly fulfilmentNo: string;
  readonly position: number;
  readonly location: string;
  readonly state: FulfilmentState;
  /** Under which reference its units are held; null where none are. */
  readonly reservation: string | null;
  readonly lines: readonly (Units & { readonly shipped: number; readonly cancelled: number })[];
}

/** Units that a place gives up; `isAll` where nothing is left there. */
export interface TakenPart {
  readonly fulfilmentNo: string;
  readonly position: number;
  readonly location: string;
  readonly reservation: string | null;
  readonly lines: readonly Units[];
  readonly isAll: boolean;
}

/** States in which nobody has taken the goods from their shelf. */
const ON_THE_SHELF: readonly FulfilmentState[] = ['NEW', 'ASSIGNED', 'ACCEPTED'];
const LEFT: readonly FulfilmentState[] = ['SHIPPED', 'DELIVERED', 'COLLECTED'];

/**
 * What keeps a paid order from becoming what was decided: lines of which a unit has left.
 *
 * They are as they were agreed, whole: their units are settled by their frozen shares. What is
 * bought besides needs a part that has not left, since the order waits until it is paid.
 */
export function leftRefusals(
  parts: readonly WorkPart[],
  before: PlacedOrder,
  after: Amendment,
): readonly OrderRefusal[] {
  const changed = before.lines.filter((line) => {
    const now = after.lines.find(({ lineNo }) => lineNo === line.lineNo);
    return now?.quantity !== line.quantity || now.amountMinor !== line.amountMinor;
  });
  const gone = changed.flatMap(({ lineNo }) => {
    const part = parts.find(({ lines }) =>
      lines.some((line) => line.lineNo === lineNo && line.shipped + line.cancelled > 0),
    );
    return part ? [forbiddenBy(part)] : [];
  });
  if (gone.length > 0) return gone;
  const open = parts.some(({ state }) => !LEFT.includes(state) && state !== 'CANCELLED');
  return open || parts.length === 0 ? [] : [forbiddenBy(parts[0]!)];
}

/**
 * Takes units that are no longer wanted from places where they are still on the shelf, the last
 * place first; refused where the rest is picked or packed already.
 */
export function shareTaken(
  parts: readonly WorkPart[],
  wanted: readonly Units[],
): Outcome<readonly TakenPart[], OrderRefusal> {
  const taken = new Map<WorkPart, Units[]>();
  for (const { lineNo, sku, quantity } of wanted) {
    let open = quantity;
    for (const part of parts.toReversed()) {
      if (!ON_THE_SHELF.includes(part.state)) continue;
      const has = part.lines.find((line) => line.lineNo === lineNo)?.quantity ?? 0;
      const units = Math.min(open, has);
      if (units === 0) continue;
      open -= units;
      taken.set(part, [...(taken.get(part) ?? []), { lineNo, sku, quantity: units }]);
    }
    if (open > 0) return refuse(forbiddenBy(workedOn(parts, lineNo)));
  }
  return accept(
    [...taken].map(([{ fulfilmentNo, position, location, reservation, lines: all }, lines]) => {
      const isAll = unitsOf(all) === unitsOf(lines);
      return { fulfilmentNo, position, location, reservation, lines, isAll };
    }),
  );
}

function workedOn(parts: readonly WorkPart[], lineNo: number): WorkPart {
  const has = (part: WorkPart) => part.lines.some((line) => line.lineNo === lineNo);
  return parts.find((part) => has(part) && !ON_THE_SHELF.includes(part.state)) ?? parts[0]!;
}

function forbiddenBy({ fulfilmentNo, state }: WorkPart): OrderRefusal {
  return { kind: 'FulfilmentState', fulfilmentNo, state, field: ['input', 'lines'] };
}

function unitsOf(lines: readonly { readonly quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
