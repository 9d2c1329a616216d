import type { EntityManager } from '@entresol/shared';
import DataLoader from 'dataloader';
import { CollectionCode } from '../../persistence/entities/collection-code.ts';
import { Parcel } from '../../persistence/entities/parcel.ts';

/** A parcel with what is in it. */
export interface FilledParcel {
  readonly parcel: Parcel;
  readonly lines: readonly {
    readonly fulfilmentNo: string;
    readonly lineNo: number;
    readonly quantity: number;
  }[];
}

interface LineRow {
  readonly parcel_no: string;
  readonly fulfilment_no: string;
  readonly line_no: number;
  readonly quantity: number;
}

/** Those of parcels and codes; each answers in key order. */
export function createParcelLoaders(em: EntityManager) {
  return {
    parcelByNo: new DataLoader<string, FilledParcel | null>(
      async (numbers) => {
        const rows = await linesWhere(em, 'parcel_no', numbers);
        const filled = await fill(em, rows);
        return numbers.map((no) => filled.get(no) ?? null);
      },
      { name: 'parcelByNo', maxBatchSize: 500 },
    ),
    /** Of what is in each, that fulfilment order's part: others' orders are theirs. */
    parcelsByFulfilment: new DataLoader<string, readonly FilledParcel[]>(
      async (numbers) => {
        const rows = await linesWhere(em, 'fulfilment_no', numbers);
        const byFulfilment = Map.groupBy(rows, (row) => row.fulfilment_no);
        return Promise.all(
          numbers.map(async (no) => [...(await fill(em, byFulfilment.get(no) ?? [])).values()]),
        );
      },
      { name: 'parcelsByFulfilment', maxBatchSize: 500 },
    ),
    codeByFulfilment: new DataLoader<string, CollectionCode | null>(
      async (numbers) => {
        const where = { fulfilmentNo: { $in: [...numbers] } };
        const found = await em.fork().find(CollectionCode, where);
        const byNo = new Map(found.map((code) => [code.fulfilmentNo, code]));
        return numbers.map((no) => byNo.get(no) ?? null);
      },
      { name: 'codeByFulfilment', maxBatchSize: 500, cache: false },
    ),
  };
}

function linesWhere(
  em: EntityManager,
  column: 'parcel_no' | 'fulfilment_no',
  values: readonly string[],
): Promise<LineRow[]> {
  return em.execute<LineRow[]>(
    `select parcel_no, fulfilment_no, line_no, quantity from parcel_line
     where ${column} in (select jsonb_array_elements_text(?::jsonb))
     order by parcel_no, fulfilment_no, line_no`,
    [JSON.stringify(values)],
  );
}

async function fill(
  em: EntityManager,
  rows: readonly LineRow[],
): Promise<ReadonlyMap<string, FilledParcel>> {
  const numbers = [...new Set(rows.map((row) => row.parcel_no))];
  if (numbers.length === 0) return new Map();
  const parcels = await em
    .fork()
    .find(Parcel, { parcelNo: { $in: numbers } }, { orderBy: { shippedAt: 'asc' } });
  return new Map(
    parcels.map((parcel) => [
      parcel.parcelNo,
      {
        parcel,
        lines: rows
          .filter((row) => row.parcel_no === parcel.parcelNo)
          .map((row) => ({
            fulfilmentNo: row.fulfilment_no,
            lineNo: row.line_no,
            quantity: row.quantity,
          })),
      },
    ]),
  );
}
