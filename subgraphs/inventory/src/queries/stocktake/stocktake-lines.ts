import { connectionOf, requirePageSize, type Connection } from '@entresol/shared';
import { lineAmountMinor } from '@entresol/shared/decimal';
import type { EntityManager } from '@mikro-orm/postgresql';
import { judgeLine, type JudgedLine } from '../../domain/stocktake/judge-line.ts';
import type { LineFigures } from '../../domain/stocktake/stocktake.ts';
import type { Stocktake } from '../../persistence/entities/stocktake.ts';
import { StocktakeLine } from '../../persistence/entities/stocktake-line.ts';
import { lineFigures } from './line-figures.ts';

/** A line with whether the caller may see what the books say. */
export interface LineView extends JudgedLine {
  /** Place in the list: SKU, then condition. */
  readonly place: string;
  readonly isBlind: boolean;
  readonly varianceMinor: number | null;
}

/** Sums over all lines. */
export interface StocktakeSummary {
  readonly lines: number;
  readonly counted: number;
  readonly recountDue: number;
  readonly differing: number;
  readonly surplusUnits: number;
  readonly shortageUnits: number;
  readonly surplusMinor: number;
  readonly shortageMinor: number;
}

const SHAPE = { filters: {}, orders: {}, tieBreak: 'place' } as const;

/**
 * Every line of a stocktake as things stand, or as its approval has frozen them.
 *
 * Differences are worked out from the ledger, so a page is cut from all of them; there are 20,000
 * at most.
 */
export async function judgedLines(
  em: EntityManager,
  stocktake: Pick<Stocktake, 'stocktakeNo' | 'status' | 'toleranceUnits'>,
): Promise<readonly JudgedLine[]> {
  const { stocktakeNo, status, toleranceUnits } = stocktake;
  const figures = await lineFigures(em.fork(), { stocktakeNo });
  if (status !== 'APPROVED') return figures.map((line) => judgeLine(line, toleranceUnits));
  const frozen = await em.fork().find(StocktakeLine, { stocktakeNo });
  const byId = new Map(frozen.map((line) => [String(line.id), line]));
  return figures.map((line) => frozenLine(line, byId.get(line.id)!));
}

function frozenLine(line: LineFigures, frozen: StocktakeLine): JudgedLine {
  const { counted, book, variance, skipped } = frozen;
  const state = skipped ?? 'COUNTED';
  const asOf = { counted: counted ?? null, book: book ?? 0, lastAt: asDate(frozen.countedAt) };
  return { ...line, ...asOf, state, variance: skipped === 'UNCOUNTED' ? null : (variance ?? 0) };
}

function asDate(value: Date | string | null | undefined): Date | null {
  return value == null ? null : new Date(value);
}

/** A page of lines, by SKU; those who may not see the books are shown none of them. */
export function pageOfLines(
  lines: readonly JudgedLine[],
  args: {
    readonly first: number;
    readonly after?: string | null | undefined;
    readonly state?: JudgedLine['state'] | null | undefined;
    readonly differing: boolean;
  },
  isBlind: boolean,
): Connection<LineView> {
  requirePageSize(args.first);
  const views = lines
    .map((line) => ({
      ...line,
      place: `${line.sku} ${line.condition}`,
      isBlind,
      varianceMinor: valueOf(line),
    }))
    .filter(({ state }) => !args.state || state === args.state)
    .filter(({ variance }) => !args.differing || (!isBlind && (variance ?? 0) !== 0))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const behind = placeBehind(args.after ?? null);
  const rest = behind === null ? views : views.filter(({ place }) => place > behind);
  const { first, after } = args;
  const count = async () => views.length;
  return connectionOf(rest.slice(0, first + 1), SHAPE, { first, after }, count);
}

function placeBehind(cursor: string | null): string | null {
  if (cursor === null) return null;
  try {
    const [place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof place === 'string') return place;
  } catch {
    // Falls through: a cursor of another list leads behind everything.
  }
  return '\u{10ffff}';
}

function valueOf({ unitPrice, variance }: JudgedLine): number | null {
  return unitPrice === null || variance === null ? null : lineAmountMinor(unitPrice, variance);
}

/** Sums over lines; a line that another stocktake has superseded differs no more. */
export function summaryOf(lines: readonly JudgedLine[]): StocktakeSummary {
  const counting = lines.filter(({ state }) => state !== 'SUPERSEDED');
  const sum = (pick: (line: JudgedLine) => number) =>
    counting.reduce((total, line) => total + pick(line), 0);
  const isState = (state: JudgedLine['state']) => lines.filter((line) => line.state === state);
  return {
    lines: lines.length,
    counted: lines.length - isState('UNCOUNTED').length,
    recountDue: isState('RECOUNT_DUE').length,
    differing: counting.filter(({ variance }) => (variance ?? 0) !== 0).length,
    surplusUnits: sum(({ variance }) => Math.max(0, variance ?? 0)),
    shortageUnits: sum(({ variance }) => Math.max(0, 0 - (variance ?? 0))),
    surplusMinor: sum((line) => Math.max(0, valueOf(line) ?? 0)),
    shortageMinor: sum((line) => Math.max(0, 0 - (valueOf(line) ?? 0))),
  };
}
