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
  const point = (refusal: Refusal): Refusal => {
    if (!('field' in refusal) || refusal.field !== null) return refusal;
    if (refusal.kind === 'OwnerUnknown') {
      const named = owners.find(({ code }) => code === refusal.owner);
      return named ? { ...refusal, field: named.field } : refusal;
    }
    const found = lineOf(refusal, lines);
    if (!found) return refusal;
    const [line, part] = found;
    const name = fields[part];
    return { ...refusal, field: name === undefined ? line.field : [...line.field, name] };
  };
  const [first, ...more] = refusals;
  return [point(first), ...more.map(point)];
}

type Found = readonly [line: InputLine, part: keyof LineFields] | undefined;

function lineOf(refusal: StockRefusal, lines: readonly InputLine[]): Found {
  const first = (part: keyof LineFields, fits: (line: InputLine) => boolean): Found => {
    const line = lines.find(fits);
    return line && [line, part];
  };
  switch (refusal.kind) {
    case 'LotRequired': {
      const wantsNo = refusal.missing === 'LOT_NO';
      const part = wantsNo ? 'lotNo' : 'expiresAt';
      const lacks = ({ lot }: InputLine) => (wantsNo ? !lot : lot !== undefined && !lot.expiresAt);
      const ofSku = (line: InputLine) => line.sku === refusal.sku;
      return first(part, (line) => ofSku(line) && lacks(line)) ?? first(part, ofSku);
    }
    case 'LotDatesDiffer':
    case 'LotExpired': {
      const part = refusal.kind === 'LotExpired' ? 'lotNo' : 'expiresAt';
      const { sku, lotNo } = refusal;
      return first(part, (line) => line.sku === sku && line.lot?.lotNo === lotNo);
    }
    case 'LotNotTracked':
      return first('lotNo', ({ sku, lot }) => sku === refusal.sku && lot !== undefined);
    case 'InsufficientStock':
      return runsOut(refusal, lines);
    default:
      return undefined;
  }
}

function runsOut(
  { sku, available }: { readonly sku: string; readonly available: number },
  lines: readonly InputLine[],
): Found {
  let asked = 0;
  const ofSku = lines.filter((line) => line.sku === sku);
  const short = ofSku.find(({ quantity }) => (asked += quantity) > available) ?? ofSku.at(-1);
  return short && [short, 'quantity'];
}
