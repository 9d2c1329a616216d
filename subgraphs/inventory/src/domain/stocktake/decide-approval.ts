import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { Movement } from '../movement.ts';
import type { JudgedLine } from './judge-line.ts';
import type { StocktakeRefusal, UncountedPolicy } from './stocktake.ts';

/** What is asked of an approval. */
export interface ApprovalAsked {
  readonly stocktakeNo: string;
  readonly location: string;
  readonly approver: string;
  readonly uncounted: UncountedPolicy;
  readonly now: Date;
}

/** A line as it is frozen by an approval. */
export interface SettledLine {
  readonly id: string;
  readonly sku: string;
  readonly condition: JudgedLine['condition'];
  readonly counted: number | null;
  readonly countedAt: Date | null;
  readonly book: number;
  readonly variance: number;
  /** Why no movement follows although there may be a difference; null for lines that count. */
  readonly skipped: 'UNCOUNTED' | 'SUPERSEDED' | null;
}

export const NAMED_MAX = 100;

/**
 * Decides whether a stocktake can be approved, and what is frozen of each line.
 *
 * Four eyes: whoever made one of the counts that stand does not approve them. Lines that nobody
 * counted refuse the approval unless it says to keep their book figures, or that they are gone.
 */
export function decideApproval(
  lines: readonly JudgedLine[],
  asked: ApprovalAsked,
): Outcome<readonly SettledLine[], StocktakeRefusal> {
  const { stocktakeNo, approver, uncounted } = asked;
  const refusals: StocktakeRefusal[] = [];
  if (lines.some(({ countedBy }) => countedBy.includes(approver))) {
    refusals.push({ kind: 'FourEyes', stocktakeNo });
  }
  const open = skusIn(lines, 'UNCOUNTED');
  if (uncounted === 'REFUSE' && open.length > 0) {
    const skus = open.slice(0, NAMED_MAX);
    refusals.push({ kind: 'StocktakeIncomplete', stocktakeNo, uncounted: open.length, skus });
  }
  const due = skusIn(lines, 'RECOUNT_DUE');
  if (due.length > 0) {
    refusals.push({ kind: 'RecountDue', stocktakeNo, skus: due.slice(0, NAMED_MAX) });
  }
  const [first, ...rest] = refusals;
  if (first) return refuse(first, ...rest);
  return accept(lines.map((line) => settle(line, asked)));
}

function settle(line: JudgedLine, { uncounted, now }: ApprovalAsked): SettledLine {
  const { id, sku, condition, book } = line;
  const common = { id, sku, condition, book };
  if (line.state === 'UNCOUNTED') {
    if (uncounted === 'ZERO') {
      return { ...common, counted: 0, countedAt: now, variance: 0 - book, skipped: null };
    }
    return { ...common, counted: null, countedAt: null, variance: 0, skipped: 'UNCOUNTED' };
  }
  const { counted, lastAt: countedAt, variance } = line;
  const skipped = line.state === 'SUPERSEDED' ? 'SUPERSEDED' : null;
  return { ...common, counted, countedAt, variance: variance ?? 0, skipped };
}

function skusIn(lines: readonly JudgedLine[], state: JudgedLine['state']): readonly string[] {
  return [...new Set(lines.filter((line) => line.state === state).map(({ sku }) => sku))];
}

/** The movements that make the ledger say, as of each count, what was counted. */
export function varianceMovements(
  lines: readonly SettledLine[],
  document: { readonly stocktakeNo: string; readonly location: string },
): readonly Movement[] {
  return lines
    .filter(({ variance, skipped }) => variance !== 0 && skipped === null)
    .map(({ sku, condition, variance, countedAt }) => ({
      sku,
      location: document.location,
      type: 'ADJUST',
      ...(variance > 0
        ? ({ from: 'VARIANCE', to: condition } as const)
        : ({ from: condition, to: 'VARIANCE' } as const)),
      quantity: Math.abs(variance),
      document: document.stocktakeNo,
      reason: 'stocktake',
      occurredAt: countedAt!,
    }));
}
