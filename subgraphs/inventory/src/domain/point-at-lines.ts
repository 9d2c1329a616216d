import type { Movement } from './movement.ts';
import type { Field, StockRefusal } from './refusals.ts';

/** A line of input that was made into a movement, and where in the input it stands. */
export interface InputLine extends Pick<Movement, 'sku' | 'quantity' | 'lot'> {
  readonly field: Field;
}

/** What a line calls each part that can be at fault; left out, the line itself is named. */
export interface LineFields {
  readonly quantity?: string;
  readonly lotNo?: string;
  readonly expiresAt?: string;
}

/** What of an input was made into movements. */
export interface PostedInput {
  readonly lines: readonly InputLine[];
  readonly fields: LineFields;
  /** Where the input names owners. */
  readonly owners?: readonly { readonly code: string; readonly field: Field }[];
}

/**
 * Says of refusals that know a SKU, or an owner, alone in which line of the input they are.
 *
 * Of several lines of a SKU that is short it is the one at which it runs out; of a lot, the one
 * that names it, or should. What stands in no line keeps its field.
 */
export function pointAtLines<Refusal extends StockRefusal>(
  refusals: readonly [Refusal, ...Refusal[]],
  { lines, fields, owners = [] }: PostedInput,
): readonly [Refusal, ...Refusal[]] {
  const taken = new Set<string>();
  const point = (refusal: Refusal): Refusal => {
    if (!('field' in refusal) || refusal.field !== null) return refusal;
    if (refusal.kind === 'OwnerUnknown') {
      const named = owners.find(({ code }) => code === refusal.owner);
      return named ? { ...refusal, field: named.field } : refusal;
    }
    const found = placesOf(refusal, lines).map(([line, part]) => {
      const name = fields[part];
      return name === undefined ? line.field : [...line.field, name];
    });
    // Each of several refusals of a kind names a line of its own, as far as there are lines.
    const field = found.find((place) => !taken.has(place.join('.'))) ?? found[0];
    if (!field) return refusal;
    taken.add(field.join('.'));
    return { ...refusal, field };
  };
  const [first, ...more] = refusals;
  return [point(first), ...more.map(point)];
}

type Places = readonly (readonly [line: InputLine, part: keyof LineFields])[];

function placesOf(refusal: StockRefusal, lines: readonly InputLine[]): Places {
  const all = (part: keyof LineFields, fits: (line: InputLine) => boolean): Places =>
    lines.filter(fits).map((line) => [line, part] as const);
  switch (refusal.kind) {
    case 'LotRequired': {
      const wantsNo = refusal.missing === 'LOT_NO';
      const part = wantsNo ? 'lotNo' : 'expiresAt';
      const lacks = ({ lot }: InputLine) =>
        wantsNo ? !lot : lot !== undefined && !lot.expiresAt && !lot.producedAt;
      const ofSku = (line: InputLine) => line.sku === refusal.sku;
      const lacking = all(part, (line) => ofSku(line) && lacks(line));
      return lacking.length > 0 ? lacking : all(part, ofSku);
    }
    case 'LotDatesDiffer':
    case 'LotExpired': {
      const part = refusal.kind === 'LotExpired' ? 'lotNo' : 'expiresAt';
      const { sku, lotNo } = refusal;
      return all(part, (line) => line.sku === sku && line.lot?.lotNo === lotNo);
    }
    case 'LotNotTracked':
      return all('lotNo', ({ sku, lot }) => sku === refusal.sku && lot !== undefined);
    case 'InsufficientStock':
      return runsOut(refusal, lines);
    default:
      return [];
  }
}

function runsOut(
  { sku, available }: { readonly sku: string; readonly available: number },
  lines: readonly InputLine[],
): Places {
  let asked = 0;
  const ofSku = lines.filter((line) => line.sku === sku);
  const short = ofSku.find(({ quantity }) => (asked += quantity) > available) ?? ofSku.at(-1);
  return short ? [[short, 'quantity']] : [];
}
