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
 * A named place, or the best that only lacks goods. What it has stays there for the buyer, only
 * what is lacking comes. Null where nobody can spare it, and where a campaign's units are short:
 * those stand where they were carved.
 */
export async function planTransfer(
  context: WorkContext,
  { routing, stock }: RoutedCart,
  lines: readonly WantedLine[],
): Promise<TransferPlan | null> {
  const place = placeFor(routing);
  if (place === null) return null;
  const found = lines.map((line) => ({ line, here: unitsHere(line, place, stock) }));
  const short = found.filter(({ line, here }) => here < line.quantity);
  if (short.length === 0 || short.some(({ line }) => line.pool !== null || line.presale))
    return null;
  const lacking = short.map(({ line: { sku, quantity }, here }) => {
    return { sku, quantity: quantity - here };
  });
  const asked = { to: place, lines: lacking };
  const options = { requestId: context.requestId };
  const data = await context.call('inventory', NearestForOrderDocument, asked, options);
  const { parts, missing } = data.nearestTransferPreview;
  if (missing.length > 0 || parts.length === 0) return null;
  const waits = { kind: 'TRANSFER', expectedAt: null } as const;
  const ready = found
    .filter(({ here }) => here > 0)
    .map(({ line: { sku, pool }, here }) => {
      return { sku, quantity: here, ...(pool === null ? {} : { pool }) };
    });
  return {
    plan: [
      ...(ready.length > 0 ? [{ location: place, lines: ready }] : []),
      { location: place, lines: lacking, waits },
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

/** Units of a line that stay where they are. */
function unitsHere(line: WantedLine, place: string, stock: RoutedCart['stock']): number {
  const found = stock.find(({ sku, location }) => sku === line.sku && location === place);
  if (!found) return 0;
  const { available, channelLeft } = found;
  if (available >= line.quantity) return line.quantity;
  // What is sent for is of no quota; what is here and beyond it is not taken.
  return Math.max(0, Math.min(available, channelLeft ?? Infinity));
}
