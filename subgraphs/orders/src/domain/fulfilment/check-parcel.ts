import { checkLotReason } from './past-day.ts';
import { invalid, notFound, type OrderRefusal } from '../refusals.ts';

/** Units of a line that go into a parcel. */
export interface ParcelUnits {
  readonly lineNo: number;
  readonly quantity: number;
}

/** A parcel as it is asked for. */
export interface ParcelInput {
  readonly carrier: string;
  readonly trackingNo: string;
  /** Why goods past their last day of sale leave nevertheless. */
  readonly lotReason?: string | null | undefined;
  readonly parts: readonly {
    readonly fulfilmentNo: string;
    /** Null: everything that has not left yet. */
    readonly lines: readonly ParcelUnits[] | null;
  }[];
}

/** A line of a fulfilment order, as far as shipping it is concerned. */
export interface ShippableLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
  readonly picked: number;
  readonly shipped: number;
  readonly cancelled: number;
}

const PARTS_MAX = 20;
const TEXT_MAX = 64;

/** What is wrong with a parcel, whatever it holds. */
export function checkParcel(input: ParcelInput): readonly OrderRefusal[] {
  const { carrier, trackingNo, parts } = input;
  const refusals: OrderRefusal[] = [...checkLotReason(input.lotReason ?? null)];
  for (const [name, text] of Object.entries({ carrier, trackingNo })) {
    if (text.trim() !== '' && text.length <= TEXT_MAX) continue;
    const zh = `请填写，不超过 ${TEXT_MAX} 个字符。`;
    refusals.push(invalid(['input', name], zh, `Give 1 to ${TEXT_MAX} characters.`));
  }
  const numbers = new Set(parts.map(({ fulfilmentNo }) => fulfilmentNo));
  if (parts.length === 0 || parts.length > PARTS_MAX || numbers.size !== parts.length) {
    const zh = `应有 1 到 ${PARTS_MAX} 个不重复的履约单。`;
    const en = `There must be 1 to ${PARTS_MAX} fulfilment orders, each once.`;
    refusals.push(invalid(['input', 'parts'], zh, en));
  }
  return refusals;
}

/**
 * Which units leave, whether they are all that was left, and what speaks against it.
 *
 * Sending is packing: of what is being picked only units that were found may leave. Where nobody
 * says that they pick, all of it may.
 */
export function shippedUnits(
  { state, lines }: { readonly state: string; readonly lines: readonly ShippableLine[] },
  asked: readonly ParcelUnits[] | null,
  field: readonly string[],
) {
  const isPicked = state === 'PICKING';
  const restOf = (line: ShippableLine) => line.quantity - line.shipped - line.cancelled;
  const refusals: OrderRefusal[] = [];
  const wanted = asked ?? lines.map((line) => ({ lineNo: line.lineNo, quantity: restOf(line) }));
  const units = wanted.flatMap(({ lineNo, quantity }, index) => {
    const at = [...field, 'lines', String(index)];
    const line = lines.find((candidate) => candidate.lineNo === lineNo);
    const isTwin = wanted.findIndex((other) => other.lineNo === lineNo) < index;
    if (!line || isTwin) {
      refusals.push(notFound([...at, 'lineNo'], `行 ${lineNo}`, `Line ${lineNo}`));
      return [];
    }
    const rest = restOf(line);
    const found = isPicked ? Math.min(rest, Math.max(0, line.picked - line.shipped)) : rest;
    if (asked !== null && (quantity < 1 || quantity > rest)) {
      const zh = `应为 1 到 ${rest} 件。`;
      refusals.push(invalid([...at, 'quantity'], zh, `Between 1 and ${rest} units are left.`));
    } else if (quantity > found) {
      const zh = `${line.sku} 只拣到 ${found} 件，尚未拣齐。`;
      const en = `Only ${found} units of ${line.sku} are picked so far.`;
      refusals.push(invalid(asked === null ? field : [...at, 'quantity'], zh, en));
    }
    return quantity > 0 ? [{ lineNo, sku: line.sku, quantity }] : [];
  });
  const sent = new Map(units.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const isRest = lines.every((line) => (sent.get(line.lineNo) ?? 0) === restOf(line));
  return { lines: units, isRest, refusals };
}
