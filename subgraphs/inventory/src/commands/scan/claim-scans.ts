import { actorKey } from '@entresol/shared';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid, type InvalidInput } from '../../domain/refusals.ts';
import type { StockContext } from '../stock-context.ts';
import type { PlacedScan } from './resolve-scans.ts';

/** A batch of scans of one device, on its way into the books. */
export interface ScanBatch {
  readonly kind: 'IN' | 'OUT' | 'COUNT';
  readonly location: string;
  readonly device: string;
  readonly document: string | null;
  readonly scans: readonly PlacedScan[];
}

interface KnownRow {
  readonly sequence: string;
  readonly kind: string;
  readonly code: string;
  readonly quantity: number;
}

/**
 * Writes scans, each once per number of its device, and gives those that are new.
 *
 * A repeat is left out; another scan under a number that is taken is refused. In order of number,
 * so that two batches that overlap wait for each other and never for ever.
 */
export async function claimScans(
  tx: EntityManager,
  context: StockContext,
  batch: ScanBatch,
): Promise<Outcome<readonly PlacedScan[], InvalidInput>> {
  const { kind, location, device, document, scans } = batch;
  const rows = await tx.execute<{ sequence: string }[]>(
    `insert into stock_scan (location, device, sequence, kind, code, sku, quantity, lot,
       expires_on, serial, weight_grams, price_minor, document, scanned_by, scanned_at, recorded_at)
     select ?, ?, s.sequence, ?, s.code, s.sku, s.quantity, s.lot, s."expiresOn", s.serial,
       s."weightGrams", s."priceMinor", ?, ?, s."scannedAt", ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as s(sequence bigint, code text, sku text, quantity integer,
       lot text, "expiresOn" text, serial text, "weightGrams" integer, "priceMinor" integer,
       "scannedAt" timestamptz)
     order by s.sequence
     on conflict (location, device, sequence) do nothing returning sequence`,
    [
      location,
      device,
      kind,
      document,
      actorKey(context.actor),
      context.clock.now(),
      JSON.stringify(scans),
    ],
  );
  const fresh = new Set(rows.map(({ sequence }) => Number(sequence)));
  const repeated = scans.filter(({ sequence }) => !fresh.has(sequence));
  const known = await knownScans(tx, batch, repeated);
  const refusals = repeated
    .filter(({ sequence, code, quantity }) => {
      const row = known.get(sequence);
      return row?.kind !== kind || row.code !== code || row.quantity !== quantity;
    })
    .map(({ field }) => taken(field));
  return refuseIfAny(
    refusals,
    scans.filter(({ sequence }) => fresh.has(sequence)),
  );
}

async function knownScans(
  tx: EntityManager,
  { location, device }: ScanBatch,
  scans: readonly PlacedScan[],
): Promise<ReadonlyMap<number, KnownRow>> {
  if (scans.length === 0) return new Map();
  const rows = await tx.execute<KnownRow[]>(
    `select sequence, kind, code, quantity from stock_scan
     where location = ? and device = ? and sequence in (
       select value::bigint from jsonb_array_elements_text(?::jsonb))`,
    [location, device, JSON.stringify(scans.map(({ sequence }) => sequence))],
  );
  return new Map(rows.map((row) => [Number(row.sequence), row]));
}

function taken(field: readonly string[]): InvalidInput {
  const zh = '该设备的此序号已用于另一次扫码。';
  return invalid([...field, 'sequence'], zh, 'The device used this number for another scan.');
}
