import { refuse, accept, type Outcome } from '@entresol/shared/outcome';
import { invalid, type OrderRefusal } from '../refusals.ts';

/** One line of a list of parcels: which fulfilment order left, with whom, under which number. */
export interface ParcelRow {
  readonly fulfilmentNo: string;
  readonly carrier: string;
  readonly trackingNo: string;
}

/** Rows that left in one parcel, with their places in the list, from 0. */
export interface RowsOfParcel {
  readonly carrier: string;
  readonly trackingNo: string;
  readonly rows: readonly (ParcelRow & { readonly index: number })[];
}

export const PARCEL_ROWS_MAX = 500;
const HEADER = ['fulfilment_no', 'carrier', 'tracking_no'] as const;
const FIELD = /("(?:[^"]|"")*"|[^,"]*)(,|$)/gy;

/**
 * Reads a list of parcels as a spreadsheet saves it: a header, then a line for each.
 *
 * Columns may stand in any order and others beside them; a line that cannot be read has empty
 * fields, which are told of at that line.
 */
export function readParcelRows(csv: string): Outcome<readonly ParcelRow[], OrderRefusal> {
  const lines = csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const header = fieldsOf(lines[0] ?? '').map((name) => name.toLowerCase());
  const places = HEADER.map((name) => header.indexOf(name));
  if (places.includes(-1)) {
    const names = HEADER.join(', ');
    const zh = `首行须有列名：${names}。`;
    return refuse(invalid(['input', 'csv'], zh, `The first line must name ${names}.`));
  }
  const rows = lines.slice(1).map((line) => {
    const fields = fieldsOf(line);
    const [fulfilmentNo, carrier, trackingNo] = places.map((place) => fields[place] ?? '');
    return { fulfilmentNo: fulfilmentNo!, carrier: carrier!, trackingNo: trackingNo! };
  });
  return accept(rows);
}

/** The fields of a line; none where its quotes do not end. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (let at = 0; at <= line.length; at = FIELD.lastIndex) {
    const match = FIELD.exec(line);
    if (!match) return [];
    fields.push(match[1]!.replace(/^"|"$/g, '').replaceAll('""', '"').trim());
    if (match[2] === '') return fields;
  }
  return fields;
}

/** What is wrong with a list as a whole. */
export function checkParcelRows(rows: readonly ParcelRow[]): OrderRefusal | null {
  if (rows.length >= 1 && rows.length <= PARCEL_ROWS_MAX) return null;
  const zh = `应有 1 到 ${PARCEL_ROWS_MAX} 行。`;
  return invalid(['input'], zh, `There must be 1 to ${PARCEL_ROWS_MAX} rows.`);
}

/** Rows by parcel: those with one number of one carrier left together (合单). */
export function byParcel(rows: readonly ParcelRow[]): readonly RowsOfParcel[] {
  const trimmed = rows.map((row, index) => ({
    index,
    fulfilmentNo: row.fulfilmentNo.trim(),
    carrier: row.carrier.trim(),
    trackingNo: row.trackingNo.trim(),
  }));
  const groups = Map.groupBy(trimmed, ({ index, carrier, trackingNo }) =>
    trackingNo === '' ? `${index}` : JSON.stringify([carrier, trackingNo]),
  );
  return [...groups.values()].map((group) => ({
    carrier: group[0]!.carrier,
    trackingNo: group[0]!.trackingNo,
    rows: group,
  }));
}
