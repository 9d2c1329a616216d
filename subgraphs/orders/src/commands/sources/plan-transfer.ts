import type { FulfilmentPart } from '../../domain/fulfilment/draft-fulfilment.ts';
import { compareScores } from '../../domain/routing/compare-scores.ts';
import type { Candidate, Routing } from '../../domain/routing/routing-types.ts';
import type { WantedLine } from '../../domain/sources/wanted-lines.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { NearestForOrderDocument } from '../../remote/generated.ts';
import type { RoutedCart } from '../route-cart.ts';

/** What another place would send to the one that fulfils. */
export interface PlannedTransfer {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** A plan whose last part waits for a transfer, and who would send what. */
export interface TransferPlan {
  readonly plan: readonly FulfilmentPart[];
  readonly transfers: readonly PlannedTransfer[];
}

/**
 * Plans a whole order at one place that lacks some of it, for others to send that there (就近调拨).
 *
 * A named place, or the best that only lacks goods. A line that is short comes whole. Null where
 * nobody can spare it, and where a campaign's units are short: those stand where they were carved.
 */
export async function planTransfer(
  context: WorkContext,
  { routing, stock }: RoutedCart,
  lines: readonly WantedLine[],
): Promise<TransferPlan | null> {
  const place = placeFor(routing);
  if (place === null) return null;
  const isHere = ({ sku, quantity }: WantedLine) =>
    stock.some((it) => it.sku === sku && it.location === place && it.available >= quantity);
  const [here, short] = [lines.filter(isHere), lines.filter((line) => !isHere(line))];
  if (short.length === 0 || short.some(({ pool, presale }) => pool !== null || presale))
    return null;
  const asked = { to: place, lines: unitsOf(short) };
  const options = { requestId: context.requestId };
  const data = await context.call('inventory', NearestForOrderDocument, asked, options);
  const { parts, missing } = data.nearestTransferPreview;
  if (missing.length > 0 || parts.length === 0) return null;
  const waits = { kind: 'TRANSFER', expectedAt: null } as const;
  const ready = here.map(({ sku, quantity, pool }) => {
    return { sku, quantity, ...(pool === null ? {} : { pool }) };
  });
  return {
    plan: [
      ...(ready.length > 0 ? [{ location: place, lines: ready }] : []),
      { location: place, lines: unitsOf(short), waits },
    ],
    transfers: parts.map(({ from, lines: sent }) => ({ from: from.code, to: place, lines: sent })),
  };
}

function placeFor({ pinned, candidates }: Routing): string | null {
  const [first] = pinned
    ? candidates.filter(({ filter }) => filter === null || filter === 'NO_STOCK')
    : [
        ...candidates.filter(({ filter }) => filter === null),
        ...candidates.filter(({ filter }) => filter === 'NO_STOCK').toSorted(byScore),
      ];
  return first?.code ?? null;
}

function byScore(a: Candidate, b: Candidate): number {
  const of = ({ score, code }: Candidate) => ({ score, codes: code });
  return compareScores(of(a), of(b));
}

function unitsOf(lines: readonly WantedLine[]) {
  return lines.map(({ sku, quantity }) => ({ sku, quantity }));
}
