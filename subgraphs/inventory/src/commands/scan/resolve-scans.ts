import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { InvalidInput } from '../../domain/refusals.ts';
import type { ReadScan, ScanRefusal } from '../../domain/scan/check-scans.ts';
import { quantityOf } from '../../domain/scan/quantity-of.ts';
import type { ResolvedScan } from '../../domain/scan/scan-movements.ts';
import { ProductsForScanDocument } from '../../remote/generated.ts';
import type { StockContext } from '../stock-context.ts';

/** A scan, and where in the input it stands. */
export interface PlacedScan extends ResolvedScan {
  readonly field: readonly string[];
}

/**
 * Finds the goods of scans by one call to products; no transaction may be open.
 *
 * What could not be read is told together with the codes that nobody knows.
 */
export async function resolveScans(
  context: StockContext,
  scans: readonly ReadScan[],
  faults: readonly (InvalidInput | ScanRefusal)[],
): Promise<Outcome<readonly PlacedScan[], InvalidInput | ScanRefusal>> {
  const distinct = (codes: readonly (string | null)[]) => [
    ...new Set(codes.filter((code) => code !== null)),
  ];
  const asked = {
    barcodes: distinct(scans.map(({ parsed }) => parsed.gtin)),
    skus: distinct(scans.map(({ parsed }) => parsed.sku)),
  };
  if (scans.length === 0) return refuseIfAny(faults, []);
  const found = await context.call('products', ProductsForScanDocument, asked);
  const byGtin = new Map(found.productsByBarcode.map((it) => [it.barcode, it]));
  const bySku = new Map(found.productsForCommand.map((it) => [it.sku, it]));
  const refusals: (InvalidInput | ScanRefusal)[] = [...faults];
  const resolved: PlacedScan[] = [];
  for (const { parsed, code, typed, ...scan } of scans) {
    const product = parsed.gtin === null ? bySku.get(parsed.sku!) : byGtin.get(parsed.gtin);
    const field = [...scan.field, 'code'];
    if (!product) {
      refusals.push({ kind: 'ScanUnknown', field, scanned: code });
      continue;
    }
    const quantity = quantityOf(parsed, product.unit, typed);
    if (!quantity.ok) {
      const [reason] = quantity.refusals;
      refusals.push({ kind: 'ScanUnreadable', field, scanned: code, reason });
      continue;
    }
    const { lot, expiresOn, serial, weightGrams, priceMinor } = parsed;
    const said = { lot, expiresOn, serial, weightGrams, priceMinor };
    resolved.push({ ...scan, ...said, code, sku: product.sku, quantity: quantity.value });
  }
  return refuseIfAny(refusals, resolved);
}
