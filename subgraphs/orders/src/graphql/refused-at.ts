import type { Language, UserErrorFields } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import { toUserError } from './to-user-error.ts';

/** Where a change has what a refusal speaks of: a path below its input, made another one. */
export type Place = (path: readonly string[]) => readonly string[];

/**
 * Restates refusals with the fields that a change really has.
 *
 * A rule speaks of an order, a cart or a parcel, and does not know how a change names it.
 */
export function refusedAt(
  { language }: { readonly language: Language },
  refusals: readonly OrderRefusal[],
  place: Place,
): UserErrorFields[] {
  return refusals.map((refusal) => {
    const error = toUserError(refusal, language);
    const [head, ...path] = error.field ?? [];
    return head === 'input' ? { ...error, field: [head, ...place(path)] } : error;
  });
}

/** What is said of the order is said of what the change names instead of it. */
export function ofOrder(name: string): Place {
  return (path) => (path[0] === 'orderNo' ? [name] : path);
}

/** Everything stands below one part of the input, but for what the change has beside it. */
export function below(part: string, ...beside: readonly string[]): Place {
  return (path) => (beside.includes(path[0]!) || path[0] === part ? path : [part, ...path]);
}

/** Whatever it is about, all that the change names of it is this. */
export function only(name: string, ...beside: readonly string[]): Place {
  return (path) => (path.length === 0 || beside.includes(path[0]!) ? path : [name]);
}
