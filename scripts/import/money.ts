/** Prices and sums are kept as integers of 1/10000 pound: 0.001 is exact and nothing rounds. */
export const unitsPerPound = 10_000;

const poundsMax = 1_000_000_000;
const shape = /^(-?)(\d{1,10})(?:\.(\d+))?$/;

/** Reads a decimal as 1/10000 pound; `null` when it is no number or needs a fifth decimal. */
export function readPrice(text: string): number | null {
  const found = shape.exec(text);
  if (!found) return null;
  const [, sign, whole, fraction = ''] = found;
  if (/[1-9]/.test(fraction.slice(4)) || Number(whole) > poundsMax) return null;
  const units = Number(whole) * unitsPerPound + Number(fraction.slice(0, 4).padEnd(4, '0'));
  return sign && units > 0 ? -units : units;
}

/** Writes 1/10000 pound as a decimal with at least two places and none to spare. */
export function formatPounds(units: bigint | number): string {
  const digits = String(units < 0 ? -units : units).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -4)}.${fraction}`;
}
