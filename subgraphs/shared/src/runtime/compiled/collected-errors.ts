import type { GraphQLError } from 'graphql';

/** Where a value stands in an answer; each place is one object. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** Errors of one execution; none below a place that has become null already. */
export class CollectedErrors {
  readonly errors: GraphQLError[] = [];
  readonly #nulled = new Set<Place | undefined>();

  add(error: GraphQLError, place: Place | undefined): void {
    if (this.#isNulled(place)) return;
    this.#nulled.add(place);
    this.errors.push(error);
  }

  #isNulled(place: Place | undefined): boolean {
    if (this.#nulled.size === 0) return false;
    for (let at = place; at !== undefined; at = at.prev) if (this.#nulled.has(at)) return true;
    return this.#nulled.has(undefined);
  }
}

/** The path of a place, from the root. */
export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.prev) path.push(at.key);
  return path.reverse();
}
