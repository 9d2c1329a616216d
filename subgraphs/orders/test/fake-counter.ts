/** Units that the books lacked. */
export interface Shortfall {
  readonly sku: string;
  readonly quantity: number;
}

/** Takes goods in hand out of the books, once per reference; what is lacking is found. */
export function sellAtCounter(
  stock: { free(key: string): number; set(key: string, quantity: number): void },
  sold: Map<string, readonly Shortfall[]>,
  input: {
    readonly reference: string;
    readonly lines: readonly { sku: string; location: string; quantity: number }[];
  },
) {
  const known = sold.get(input.reference);
  if (known) return { sale: { shortfalls: known }, userErrors: [] };
  const shortfalls = input.lines.flatMap(({ sku, location, quantity }) => {
    const key = `${sku}@${location}`;
    const short = Math.max(0, quantity - stock.free(key));
    stock.set(key, stock.free(key) + short - quantity);
    return short > 0 ? [{ sku, quantity: short }] : [];
  });
  sold.set(input.reference, shortfalls);
  return { sale: { shortfalls }, userErrors: [] };
}
