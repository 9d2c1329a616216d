import { canonicalCode } from '../domain/level.ts';
import type { Field } from '../domain/refusals.ts';
import type { Mention, Mentions } from './find-unknown.ts';

/** What a field of the input names, where it is given. */
export function mentioned(code: string | null | undefined, field: Field): readonly Mention[] {
  return code?.trim() ? [{ code: canonicalCode(code), field }] : [];
}

/** What a list of codes names, each where it stands in the input. */
export function mentionedCodes(codes: readonly string[], field: Field): readonly Mention[] {
  return codes.flatMap((code, index) => mentioned(code, [...field, String(index)]));
}

/** The SKUs of lines, each where it stands in the input. */
export function mentionedSkus(
  lines: readonly { readonly sku: string }[],
  field: Field = ['input', 'lines'],
): readonly Mention[] {
  return lines.flatMap(({ sku }, index) => mentioned(sku, [...field, String(index), 'sku']));
}

/** A place, and the SKUs of lines that are about it. */
export function mentionedAt(input: {
  readonly location: string;
  readonly lines: readonly { readonly sku: string }[];
}): Mentions {
  const locations = mentioned(input.location, ['input', 'location']);
  return { locations, skus: mentionedSkus(input.lines) };
}
