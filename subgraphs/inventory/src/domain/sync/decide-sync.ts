import type { Books } from '../assign-owners.ts';
import { decideMovements } from '../decide-movements.ts';
import { levelText, NO_UNITS, type LevelKey } from '../level.ts';
import { assignLots } from '../lot/assign-lots.ts';
import type { LotBooks } from '../lot/lot-shelf.ts';
import {
  HOUSE,
  isCondition,
  QUANTITY_OF,
  type Movement,
  type StockCondition,
} from '../movement.ts';
import type { CheckedRow } from './check-sync.ts';
import { lotFault } from './lot-fault.ts';
import type { DecidedRow, RowFault, SyncRow } from './sync.ts';

/** What is known beside the books when a batch is decided. */
export interface SyncFacts {
  readonly unknownSkus: ReadonlySet<string>;
  readonly unknownLocations: ReadonlySet<string>;
  /** The instant of the last count taken of a level's condition, by `countedText`. */
  readonly countedAt: ReadonlyMap<string, Date>;
  /**
   * Numbers of the outside system that were taken before, with what they moved, by `movedText`;
   * null where that was not kept.
   */
  readonly knownIds: ReadonlyMap<string, string | null>;
  readonly asOf: Date | null;
  readonly document: string;
  /** Lots of those levels that stand in lots, and of those that are named. */
  readonly lots: LotBooks;
}

/** One text per condition of a level. */
export function countedText(key: LevelKey, condition: StockCondition): string {
  return `${levelText(key)}/${condition}`;
}

/** One text per content of a movement: what moved, whenever that was and whatever it is called. */
export function movedText({ sku, location, quantity, movement }: SyncRow): string {
  const lotNo = movement?.lot?.lotNo ?? null;
  return JSON.stringify([
    sku,
    location,
    movement?.type,
    movement?.from,
    movement?.to,
    quantity,
    lotNo,
  ]);
}

/**
 * Decides each row of a batch by itself, then what the rows of each level do together.
 *
 * Only the sum of a level counts, so rows may stand in any order. Where a level's rows ask for more
 * than it has free, what brings units is taken first and the others as far as they go.
 */
export function decideSync(
  books: Books,
  rows: readonly CheckedRow[],
  facts: SyncFacts,
): readonly DecidedRow[] {
  const decided = rows.map((checked) => decideRow(books, checked, facts));
  const posted = decided.filter(({ movement }) => movement !== null);
  const short = new Set(
    [...Map.groupBy(posted, ({ row }) => levelText(row)).values()].flatMap((ofLevel) =>
      beyondBooks(books, ofLevel, facts.lots),
    ),
  );
  return decided.map((one) => (short.has(one) ? rejected(one.row, insufficient(one.row)) : one));
}

/** Of the rows of one level, those that it has not enough for. */
function beyondBooks(
  books: Books,
  rows: readonly DecidedRow[],
  lots: LotBooks,
): readonly DecidedRow[] {
  const all = rows.map(({ movement }) => movement!);
  if (canPost(books, all, lots)) return [];
  const taken: Movement[] = [];
  const bringing = rows.filter(({ movement }) => !isCondition(movement!.from));
  const taking = rows.filter(({ movement }) => isCondition(movement!.from));
  return [...bringing, ...taking].filter(({ movement }) => {
    const fits = canPost(books, [...taken, movement!], lots);
    if (fits) taken.push(movement!);
    return !fits;
  });
}

function canPost(books: Books, movements: readonly Movement[], lots: LotBooks): boolean {
  const posting = decideMovements(books, movements);
  return posting.ok && assignLots(lots, posting.value.movements).ok;
}

function decideRow(books: Books, { row, fault }: CheckedRow, facts: SyncFacts): DecidedRow {
  const wrong = fault ?? unknownFault(row, facts);
  if (wrong) return rejected(row, wrong);
  const decided =
    row.movement === null ? decideCount(books, row, facts) : decideMovement(row, facts);
  const { movement } = decided;
  const lotWrong = movement && lotFault(assignLots(facts.lots, [{ owner: HOUSE, ...movement }]));
  return lotWrong ? rejected(row, lotWrong) : decided;
}

function decideMovement(row: SyncRow, { knownIds }: SyncFacts): DecidedRow {
  const taken = knownIds.get(row.externalId!);
  if (taken === null || taken === movedText(row)) return unchanged(row);
  if (taken !== undefined) return rejected(row, idTaken(row));
  return { row, status: 'APPLIED', fault: null, movement: row.movement };
}

function decideCount(books: Books, row: SyncRow, facts: SyncFacts): DecidedRow {
  const condition = row.condition!;
  const last = facts.countedAt.get(countedText(row, condition));
  if (last && facts.asOf && facts.asOf < last) return rejected(row, stale(last));
  const found = foundOf(books, row, facts.lots);
  if (found !== row.expectedQuantity) return rejected(row, changed(row, found));
  const difference = row.quantity - found;
  if (difference === 0) return unchanged(row);
  const movement = varianceOf(row, condition, difference, facts);
  return { row, status: 'APPLIED', fault: null, movement };
}

/** What the books say of the condition that was counted, or of one lot of it. */
function foundOf(books: Books, row: SyncRow, { lots }: LotBooks): number {
  const name = QUANTITY_OF[row.condition!];
  const { lot } = row;
  if (!lot) return (books.levels.get(levelText(row)) ?? NO_UNITS)[name];
  const same = (other: LevelKey & { readonly lotNo: string }) =>
    other.lotNo === lot.lotNo && levelText(other) === levelText(row);
  return lots.find(same)?.[name] ?? 0;
}

function varianceOf(
  { sku, location, lot }: SyncRow,
  condition: StockCondition,
  difference: number,
  { document, asOf }: SyncFacts,
): Movement {
  const [from, to] =
    difference > 0 ? (['VARIANCE', condition] as const) : ([condition, 'VARIANCE'] as const);
  const quantity = Math.abs(difference);
  const occurredAt = asOf ?? new Date(0);
  const what = {
    sku,
    location,
    type: 'ADJUST',
    from,
    to,
    quantity,
    ...(lot ? { lot } : {}),
  } as const;
  return { ...what, document, reason: null, occurredAt };
}

function unchanged(row: SyncRow): DecidedRow {
  return { row, status: 'UNCHANGED', fault: null, movement: null };
}

function rejected(row: SyncRow, fault: RowFault): DecidedRow {
  return { row, status: 'REJECTED', fault, movement: null };
}

/** Why a row names nothing that there is; null where it does. */
export function unknownFault(
  row: SyncRow,
  { unknownSkus, unknownLocations }: Pick<SyncFacts, 'unknownSkus' | 'unknownLocations'>,
): RowFault | null {
  if (unknownLocations.has(row.location)) {
    const zh = `没有编码为 ${row.location} 的营业地点。`;
    const en = `No open place has the code ${row.location}.`;
    return { code: 'LOCATION_UNKNOWN', message: { zh, en } };
  }
  if (!unknownSkus.has(row.sku)) return null;
  const message = {
    zh: `没有货号为 ${row.sku} 的商品。`,
    en: `No product has the SKU ${row.sku}.`,
  };
  return { code: 'SKU_UNKNOWN', message };
}

function changed({ expectedQuantity }: SyncRow, found: number): RowFault {
  const zh = `账面为 ${found} 件，而不是 ${expectedQuantity} 件。请按最新账面重新盘点后再传。`;
  const en = `The books say ${found}, not ${expectedQuantity}. Compare again, then send it anew.`;
  return { code: 'STOCK_CHANGED', message: { zh, en } };
}

function idTaken({ externalId }: SyncRow): RowFault {
  const zh = `${externalId} 此前已采用，内容与本行不同。更正请用新的外部单号另发一笔。`;
  const en = `${externalId} was taken before with something else in it. Send a correction under a number of its own.`;
  return { code: 'EXTERNAL_ID_TAKEN', message: { zh, en } };
}

function stale(last: Date): RowFault {
  const at = last.toISOString();
  const zh = `已有 ${at} 的盘点数，本行更早，不再采用。`;
  return { code: 'STALE_COUNT', message: { zh, en: `A count of ${at} was taken already.` } };
}

function insufficient({ sku, location }: SyncRow): RowFault {
  const zh = `${location} 的 ${sku} 没有这么多可动用的数量：订单占用的、为货主代管的不取走。占用解除后重传；代管货物请用库存调整并写明货主。`;
  const en = `${location} has not so many of ${sku} free: what is held, or only stored for its owner, stays. Send it again when it is let go; correct stored units by an adjustment that names the owner.`;
  return { code: 'INSUFFICIENT_STOCK', message: { zh, en } };
}
