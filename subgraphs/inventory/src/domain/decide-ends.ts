import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { InsufficientStock, ReservationClosed } from './refusals.ts';
import { statusAt, type ReservationState } from './reservation.ts';

/** How a hold ends by somebody's wish: given back, or sold. */
export type End = 'RELEASED' | 'CONSUMED';

/** A request to end the hold of a reference. */
export interface EndHold {
  readonly reference: string;
  readonly end: End;
  /** Given back because its units are not on their shelf: they leave the books as well. */
  readonly isMissing?: boolean;
  /** Sold, and out of the house already: whatever the last day of sale of its lots. */
  readonly hasLeft?: boolean;
}

/** What came of one request to end a hold. */
export type EndVerdict = Outcome<
  ReservationState,
  | ReservationClosed
  | InsufficientStock
  | {
      readonly kind: 'NotFound';
      readonly field: readonly string[];
      readonly what: { readonly zh: string; readonly en: string };
    }
>;

/**
 * Decides requests to end holds one after another, each as if it were alone; exactly one wins.
 *
 * Releasing what was never held leaves a tombstone, and releasing what has lapsed or was released
 * is fine: the units are back. Only what still holds can be sold; a repeat gives the first answer.
 */
export function decideEnds(
  found: {
    readonly earlier: readonly ReservationState[];
    /** Holds that cannot be served: only lots that expired are left. */
    readonly unserved?: ReadonlyMap<string, InsufficientStock>;
    readonly now: Date;
  },
  requests: readonly EndHold[],
): {
  readonly verdicts: readonly EndVerdict[];
  /** Holds that end by this, as they were; MISSING ones are RELEASED, and their units are gone. */
  readonly ended: Readonly<Record<End | 'MISSING', readonly ReservationState[]>>;
  /** References that are released before they were reserved. */
  readonly tombstones: readonly string[];
} {
  const known = new Map(found.earlier.map((earlier) => [earlier.reference, earlier]));
  const ended: Record<End | 'MISSING', ReservationState[]> = {
    RELEASED: [],
    CONSUMED: [],
    MISSING: [],
  };
  const tombstones: string[] = [];
  const verdicts = requests.map(({ reference, end, isMissing = false }): EndVerdict => {
    const earlier = known.get(reference);
    const takesUnits = end === 'CONSUMED' || isMissing;
    if (!earlier && takesUnits) return refuse(neverHeld());
    if (earlier && !endsBy(earlier, end, found.now)) return answerClosed(earlier, end, found.now);
    const unserved = found.unserved?.get(reference);
    if (end === 'CONSUMED' && unserved) return refuse(unserved);
    const [notHere, ...more] = takesUnits ? presaleOf(earlier) : [];
    if (notHere) return refuse(notHere, ...more);
    if (earlier) ended[isMissing ? 'MISSING' : end].push(earlier);
    else tombstones.push(reference);
    const after = { reference, expiresAt: null, lines: [], ...earlier, status: end };
    known.set(reference, after);
    return accept(after);
  });
  return { verdicts, ended, tombstones };
}

/** What is promised out of incoming units is not here yet, and cannot leave. */
function presaleOf(earlier: ReservationState | undefined): readonly InsufficientStock[] {
  const lines = earlier?.lines.filter(({ kind }) => kind === 'PRESALE') ?? [];
  return lines.map(({ sku, location, quantity }) => {
    const short = { kind: 'InsufficientStock', field: null, sku, location } as const;
    return { ...short, requested: quantity, available: 0 };
  });
}

/** A lapsed hold can still be released, since that changes nothing for its owner; not sold. */
function endsBy(earlier: ReservationState, end: End, now: Date): boolean {
  const status = end === 'RELEASED' ? earlier.status : statusAt(earlier, now);
  return status === 'ACTIVE';
}

function answerClosed(earlier: ReservationState, end: End, now: Date): EndVerdict {
  const status = statusAt(earlier, now);
  if (status === 'ACTIVE' || status === end) return accept(earlier);
  if (end === 'RELEASED' && status !== 'CONSUMED') return accept(earlier);
  return refuse({ kind: 'ReservationClosed', reference: earlier.reference, status });
}

function neverHeld() {
  const what = { zh: '该预留', en: 'The reservation' };
  return { kind: 'NotFound', field: ['reference'], what } as const;
}
