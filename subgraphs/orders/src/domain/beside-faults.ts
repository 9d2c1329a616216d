import type { OrderRefusal } from './refusals.ts';

/**
 * What is wrong with an input in itself, and what else speaks against it, each field once.
 *
 * Of a field whose own form is at fault nobody needs to hear that others do not know it.
 */
export function besideFaults(
  faults: readonly OrderRefusal[],
  others: readonly OrderRefusal[],
): readonly OrderRefusal[] {
  const faulty = new Set(faults.map(fieldOf));
  return [...faults, ...others.filter((it) => fieldOf(it) === null || !faulty.has(fieldOf(it)))];
}

function fieldOf(refusal: OrderRefusal): string | null {
  return 'field' in refusal ? (refusal.field?.join('.') ?? null) : null;
}
