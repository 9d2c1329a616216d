import { ownValue, type JsonObject } from './json-data.ts';

/** A path of a plan: names, and `@` for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** What stands at a path; lists on the way are joined to one. Null where nothing stands. */
export function flattenAt(value: unknown, path: PlanPath, from = 0): unknown {
  if (from === path.length || value === undefined || value === null) return value ?? null;
  const step = path[from]!;
  if (step === '@') {
    return (value as unknown[]).flatMap((item) => flattenAt(item, path, from + 1));
  }
  if (Array.isArray(value)) throw new Error(`a list where ${path.join('.')} expects an object`);
  return flattenAt(ownValue(value as JsonObject, String(step)), path, from + 1);
}

/** The objects at a path, in order, without those that are null. */
export function objectsAt(value: unknown, path: PlanPath): JsonObject[] {
  const found = flattenAt(value, path);
  if (found === null) return [];
  return Array.isArray(found)
    ? (found as (JsonObject | null)[]).filter((item) => item !== null && item !== undefined)
    : [found as JsonObject];
}

/** The path of each of the objects at a path, in the same order. */
export function placesAt(data: unknown, path: PlanPath): readonly (string | number)[][] {
  const places: (string | number)[][] = [];
  visit([], 0, data);
  return places;

  function visit(place: readonly (string | number)[], from: number, value: unknown): void {
    if (value === null || value === undefined) return;
    const step = path[from];
    if (step === undefined) return void places.push([...place]);
    if (step === '@') {
      for (const [index, item] of (value as unknown[]).entries()) {
        visit([...place, index], from + 1, item);
      }
    } else if (Object.hasOwn(value as object, step)) {
      visit([...place, step], from + 1, (value as JsonObject)[step]);
    }
  }
}
