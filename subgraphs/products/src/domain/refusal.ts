interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A value of a draft breaks a rule. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  /** Path in the operation's arguments. */
  readonly field: readonly string[];
  readonly reason: Bilingual;
}

/** A barcode is no GTIN, or its check digit is wrong: mistyped or misread. */
export interface BarcodeInvalid {
  readonly kind: 'BarcodeInvalid';
  readonly field: readonly string[];
  readonly barcode: string;
}

/** A barcode already scans to another product. */
export interface BarcodeTaken {
  readonly kind: 'BarcodeTaken';
  readonly field: readonly string[];
  readonly barcode: string;
  readonly sku: string;
}

/** Why a change of products is refused. */
export type ProductRefusal = InvalidInput | BarcodeInvalid | BarcodeTaken;

/** One broken rule, in both languages. */
export function invalid(field: readonly string[], zh: string, en: string): InvalidInput {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}
