import { createHash } from 'node:crypto';
import { coversStore } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import {
  byParcel,
  checkParcelRows,
  readParcelRows,
  type ParcelRow,
  type RowsOfParcel,
} from '../../domain/fulfilment/read-parcel-rows.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { shipParcel } from './ship-parcel.ts';

const PARALLEL = 4;

/** A list of parcels that left: as rows, or as the text of a file. */
export interface ParcelList {
  readonly rows: readonly ParcelRow[] | null;
  readonly csv: string | null;
}

/** What came of one row of the list. */
export interface ShippedRow extends ParcelRow {
  /** Its place in the list, from 1, a header not counted. */
  readonly row: number;
  readonly parcelNo: string | null;
  readonly refusals: readonly OrderRefusal[];
}

/**
 * Sends everything that a list says has left, parcel by parcel: a row that is refused holds up no
 * other, and is told of with all that is wrong.
 *
 * Each parcel once: a list that comes again, under whatever key, finds its parcels sent.
 */
export async function shipMany(
  context: WorkContext,
  list: ParcelList,
  key: string,
): Promise<Outcome<readonly ShippedRow[], OrderRefusal>> {
  const badKey = checkKey(key);
  if (badKey) return refuse(badKey);
  const read = rowsOf(list);
  if (!read.ok) return read;
  const wrong = checkParcelRows(read.value);
  if (wrong) return refuse(wrong);
  const results: ShippedRow[] = [];
  const left = [...byParcel(read.value)];
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const sent = await shipOne(context, next, key);
      for (const { index, ...row } of next.rows)
        results[index] = { ...row, row: index + 1, ...sent };
    }
  });
  await Promise.all(workers);
  return accept(results);
}

function rowsOf({ rows, csv }: ParcelList): Outcome<readonly ParcelRow[], OrderRefusal> {
  if ((rows === null) === (csv === null)) {
    const en = 'Give either rows or csv.';
    return refuse(invalid(['input'], '请只给出 rows 或 csv 之一。', en));
  }
  return rows === null ? readParcelRows(csv!) : accept(rows);
}

async function shipOne(context: WorkContext, parcel: RowsOfParcel, key: string) {
  const sentBefore = await parcelSentBefore(context, parcel);
  if (sentBefore !== null) return { parcelNo: sentBefore, refusals: [] };
  const { carrier, trackingNo, rows } = parcel;
  const parts = rows.map(({ fulfilmentNo }) => ({ fulfilmentNo, lines: null }));
  // A parcel's own key: its place in the list is no part of it.
  const own = createHash('sha256').update(JSON.stringify([key, carrier, trackingNo, parts]));
  const shipped = await shipParcel(
    context,
    { carrier, trackingNo, parts },
    own.digest('base64url'),
  );
  if (shipped.ok) return { parcelNo: shipped.value.parcelNo, refusals: [] };
  return { parcelNo: null, refusals: shipped.refusals };
}

/** The number of a parcel that left as this row says, with these fulfilment orders and no others. */
async function parcelSentBefore(
  context: WorkContext,
  { carrier, trackingNo, rows }: RowsOfParcel,
): Promise<string | null> {
  const [known] = await context.em.execute<{ no: string; location: string; parts: string[] }[]>(
    `select p.parcel_no as no, p.location,
       (select jsonb_agg(distinct l.fulfilment_no) from parcel_line l
        where l.parcel_no = p.parcel_no) as parts
     from parcel p where p.carrier = ? and p.tracking_no = ?`,
    [carrier, trackingNo],
  );
  if (!known || !coversStore(context.access.require('order:fulfil'), known.location)) return null;
  const asked = new Set(rows.map(({ fulfilmentNo }) => fulfilmentNo));
  const isSame = known.parts.length === asked.size && known.parts.every((part) => asked.has(part));
  return isSame ? known.no : null;
}
