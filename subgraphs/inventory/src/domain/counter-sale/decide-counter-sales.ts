import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { availableOf, levelText, type LevelKey, type Levels } from '../level.ts';
import type { Movement } from '../movement.ts';
import { areSameLines, type ReservationLine } from '../reservation.ts';

/** Goods that a customer has in hand already. */
export interface CounterSale {
  readonly reference: string;
  /** By the till's clock. */
  readonly occurredAt: Date;
  /** Merged: each level once. */
  readonly lines: readonly ReservationLine[];
  /** Through which channel. */
  readonly channel?: string | null;
}

/** Units of a level that were sold although the books did not have them free. */
export type Shortfall = ReservationLine;

/** A sale that is in the books. */
export interface RecordedSale {
  readonly reference: string;
  readonly lines: readonly ReservationLine[];
  readonly shortfalls: readonly Shortfall[];
}

export type SellVerdict = Outcome<RecordedSale, { readonly kind: 'IdempotencyMismatch' }>;

/** What is decided of one sale that is new. */
export interface DecidedSale extends RecordedSale {
  readonly occurredAt: Date;
  readonly movements: readonly Movement[];
}

/**
 * Decides counter sales one after another; none is refused for book stock, the goods are gone.
 *
 * Units that the books do not have free come out of VARIANCE first, so that a level stays in range
 * (INV3) and what is held for orders stays held; that is a shortfall for somebody to look into.
 * A sale that happened before an approved count of its goods, and is recorded after it, was in
 * that count already: VARIANCE gives back what the count took, and nobody is alarmed.
 */
export function decideCounterSales(
  found: {
    readonly levels: Levels;
    readonly earlier: readonly RecordedSale[];
    /** The last approved count of good units, by `levelText`. */
    readonly countedAt: ReadonlyMap<string, Date>;
    /** Good units of lots that expired, by `levelText`; nobody may sell them. */
    readonly unsellable?: ReadonlyMap<string, number>;
  },
  requests: readonly CounterSale[],
): { readonly verdicts: readonly SellVerdict[]; readonly made: readonly DecidedSale[] } {
  const known = new Map(found.earlier.map((sale) => [sale.reference, sale]));
  const free = new Map(
    [...found.levels].map(([text, level]) => {
      return [text, Math.max(0, availableOf(level) - (found.unsellable?.get(text) ?? 0))];
    }),
  );
  const made: DecidedSale[] = [];
  const verdicts = requests.map((request): SellVerdict => {
    const earlier = known.get(request.reference);
    if (earlier) {
      if (areSameLines(earlier.lines, request.lines)) return accept(earlier);
      return refuse({ kind: 'IdempotencyMismatch' });
    }
    const sale = decideSale(request, free, found.countedAt);
    made.push(sale);
    const { reference, lines, shortfalls } = sale;
    known.set(reference, { reference, lines, shortfalls });
    return accept({ reference, lines, shortfalls });
  });
  return { verdicts, made };
}

function decideSale(
  { reference, occurredAt, lines }: CounterSale,
  free: Map<string, number>,
  countedAt: ReadonlyMap<string, Date>,
): DecidedSale {
  const shortfalls: Shortfall[] = [];
  const movements: Movement[] = [];
  for (const line of lines) {
    const text = levelText(line);
    const { quantity } = line;
    const counted = countedAt.get(text);
    const isCounted = counted !== undefined && counted > occurredAt;
    const available = free.get(text) ?? 0;
    const short = isCounted ? 0 : Math.max(0, quantity - available);
    if (isCounted) movements.push(found(line, quantity, reference, { at: counted, isCounted }));
    if (short > 0) {
      shortfalls.push({ sku: line.sku, location: line.location, quantity: short });
      movements.push(found(line, short, reference, { at: occurredAt, isCounted }));
    }
    movements.push(sold(line, quantity, reference, occurredAt));
    free.set(text, isCounted ? available : available + short - quantity);
  }
  return { reference, occurredAt, lines, shortfalls, movements };
}

function found(
  { sku, location }: LevelKey,
  quantity: number,
  document: string,
  { at, isCounted }: { readonly at: Date; readonly isCounted: boolean },
): Movement {
  const reason = isCounted ? 'counted before it was recorded' : 'sold without book stock';
  const route = { type: 'ADJUST', from: 'VARIANCE', to: 'GOOD' } as const;
  return { sku, location, ...route, quantity, document, reason, occurredAt: at };
}

function sold(
  { sku, location }: LevelKey,
  quantity: number,
  document: string,
  occurredAt: Date,
): Movement {
  const route = { type: 'SALE', from: 'GOOD', to: 'CUSTOMER' } as const;
  return { sku, location, ...route, quantity, document, reason: null, occurredAt };
}
