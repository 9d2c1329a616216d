import {
  checkLineCount,
  checkOptionalText,
  checkText,
  LINE_QUANTITY_MAX,
} from '../check-values.ts';
import { checkHappenedAt } from '../happened-at.ts';
import { canonicalCode } from '../level.ts';
import { checkLot, lotOf, type LotInput } from '../lot/check-lot.ts';
import { isFree, isRoute, type Movement, type StockCondition } from '../movement.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import type { RowFault, SyncRow } from './sync.ts';

export const SYNC_ROWS_MAX = 1_000;
const NAME_LENGTH_MAX = 64;

/** A count of an outside system. */
export interface CountRow extends LotInput {
  readonly sku: string;
  readonly location: string;
  readonly condition: StockCondition;
  readonly quantity: number;
  readonly expectedQuantity: number;
}

/** A movement of an outside system. */
export type MovementRow = Pick<
  Movement,
  'sku' | 'location' | 'type' | 'from' | 'to' | 'quantity' | 'occurredAt'
> &
  LotInput & {
    readonly externalId: string;
    readonly document?: string | null | undefined;
  };

/** A row with what is wrong with it by itself. */
export interface CheckedRow {
  readonly row: SyncRow;
  readonly fault: RowFault | null;
}

/** Checks what a batch says of itself; its rows are checked one by one. */
export function checkBatch(batch: {
  readonly system: string;
  readonly batchNo: string;
  readonly asOf?: Date | null | undefined;
  readonly rows: readonly unknown[];
  readonly now: Date;
}): readonly InvalidInput[] {
  return [
    ...checkText(batch.system, ['input', 'system'], NAME_LENGTH_MAX),
    ...checkText(batch.batchNo, ['input', 'batchNo'], NAME_LENGTH_MAX),
    ...checkHappenedAt(batch.asOf, batch.now, ['input', 'asOf']),
    ...checkLineCount(batch.rows.length, ['input', 'rows'], SYNC_ROWS_MAX),
  ];
}

/** Checks counts: a level's condition stands once in a batch. */
export function checkCounts(rows: readonly CountRow[]): readonly CheckedRow[] {
  const seen = new Set<string>();
  return rows.map((given, index) => {
    const { condition, quantity, expectedQuantity } = given;
    const key = { sku: canonicalCode(given.sku), location: canonicalCode(given.location) };
    const lot = lotOf(given);
    const row = { ...key, index, quantity, condition, expectedQuantity, ...lot };
    const faults = [
      ...checkText(given.sku, ['sku']),
      ...checkText(given.location, ['location']),
      ...checkUnits(quantity, 'quantity', 0),
      ...checkUnits(expectedQuantity, 'expectedQuantity', 0),
      ...checkLot(given, []),
    ];
    const ofLot = lot.lot ? `/${lot.lot.lotNo}` : '';
    const name = `${key.location}/${key.sku}/${condition}${ofLot}`;
    const isRepeated = seen.size === seen.add(name).size;
    const fault = faultOf(faults) ?? (isRepeated ? duplicate(name) : null);
    return { row: { ...row, externalId: null, movement: null }, fault };
  });
}

/** Checks movements: a number of the outside system stands once in a batch. */
export function checkMovements(
  rows: readonly MovementRow[],
  batch: { readonly system: string; readonly now: Date },
): readonly CheckedRow[] {
  const seen = new Set<string>();
  return rows.map((given, index) => {
    const { type, from, to, quantity } = given;
    const key = { sku: canonicalCode(given.sku), location: canonicalCode(given.location) };
    const externalId = given.externalId.trim();
    const faults = [
      ...checkText(given.externalId, ['externalId'], NAME_LENGTH_MAX),
      ...checkText(given.sku, ['sku']),
      ...checkText(given.location, ['location']),
      ...checkUnits(quantity, 'quantity', 1),
      ...checkOptionalText(given.document, ['document']),
      ...checkHappenedAt(given.occurredAt, batch.now, ['occurredAt']),
      ...checkRoute(given),
      ...checkLot(given, []),
    ];
    const isRepeated = seen.size === seen.add(externalId).size;
    const document = given.document?.trim() || `${batch.system}/${externalId}`;
    const what = { ...key, type, from, to, quantity, ...lotOf(given) };
    // As it was sent: a repeat must be the same batch. Nothing is recorded as of later than now.
    const { occurredAt } = given;
    const movement = { ...what, document, reason: null, occurredAt };
    const row = { ...key, index, quantity, condition: null, expectedQuantity: null, externalId };
    const fault = faultOf(faults) ?? (isRepeated ? duplicate(externalId) : null);
    return { row: { ...row, movement }, fault };
  });
}

function checkUnits(units: number, name: string, least: number): readonly InvalidInput[] {
  if (Number.isInteger(units) && units >= least && units <= LINE_QUANTITY_MAX) return [];
  const zh = `应为 ${least} 到 ${LINE_QUANTITY_MAX} 的整数。`;
  return [invalid([name], zh, `A whole number from ${least} to ${LINE_QUANTITY_MAX}.`)];
}

function checkRoute({ type, from, to }: MovementRow): readonly InvalidInput[] {
  if (isRoute(type, from, to) && isFree(type)) return [];
  const zh = `${type} 不能从 ${from} 到 ${to}。`;
  return [invalid(['type'], zh, `${type} does not move units from ${from} to ${to}.`)];
}

function faultOf(faults: readonly InvalidInput[]): RowFault | null {
  if (faults.length === 0) return null;
  const say = (language: 'zh' | 'en') =>
    faults.map(({ field, reason }) => `${field.join('.')}: ${reason[language]}`).join(' ');
  return { code: 'INVALID_ROW', message: { zh: say('zh'), en: say('en') } };
}

function duplicate(name: string): RowFault {
  const message = { zh: `${name} 在本批中重复。`, en: `${name} stands twice in this batch.` };
  return { code: 'DUPLICATE_ROW', message };
}
