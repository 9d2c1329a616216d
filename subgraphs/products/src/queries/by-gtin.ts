import type { WhereInput } from '@entresol/shared';
import { hasGtinForm, toGtin14 } from '../domain/gtin.ts';

/**
 * Restates conditions on `barcode` so that equality is that of the number, not of its writing: a
 * UPC-A finds its EAN-13. `ne` and `isNull` speak of all barcodes of a product, the others of any.
 */
export function byGtin(where: WhereInput): WhereInput {
  const parts: Record<string, unknown>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue;
    if (name === 'and' || name === 'or') rest[name] = (value as WhereInput[]).map(byGtin);
    else if (name === 'not') rest[name] = byGtin(value as WhereInput);
    else if (name === 'barcode') parts.push(...barcodeConditions(value as BarcodeFilter));
    else rest[name] = value;
  }
  return parts.length === 0 ? rest : { and: [rest, ...parts] };
}

interface BarcodeFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly isNull?: boolean | null;
}

/** Every product with any barcode. */
const HAS_BARCODE = { gtin: { startsWith: '' } };

function barcodeConditions(filter: BarcodeFilter): Record<string, unknown>[] {
  const { eq, ne, in: among, contains, startsWith, isNull } = filter;
  return [
    ...(eq == null ? [] : [{ gtin: { eq: gtinOf(eq) } }]),
    ...(ne == null ? [] : [{ not: { gtin: { eq: gtinOf(ne) } } }]),
    ...(among == null ? [] : [{ gtin: { in: among.map(gtinOf) } }]),
    ...(contains == null ? [] : [{ barcode: { contains } }]),
    ...(startsWith == null ? [] : [{ barcode: { startsWith } }]),
    ...(isNull == null ? [] : [isNull ? { not: HAS_BARCODE } : HAS_BARCODE]),
  ];
}

/** What is no GTIN stays as it is, and equals none. */
function gtinOf(code: string): string {
  const trimmed = code.trim();
  return hasGtinForm(trimmed) ? toGtin14(trimmed) : trimmed;
}
