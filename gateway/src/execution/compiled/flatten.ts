import { ownValue, type JsonObject } from './json-data.ts';

/** A path of a plan: names, and `@` for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** The objects at a path, in order, without those that are null; lists on the way are joined. */
export function objectsAt(value: unknown, path: PlanPath): JsonObject[] {
  const found: JsonObject[] = [];
  collect(value, path, 0, found);
  return found;
}

function collect(value: unknown, path: PlanPath, from: number, found: JsonObject[]): void {
  if (value === undefined || value === null) return;
  if (from === path.length) return add(value as JsonObject | readonly unknown[], found);
  const step = path[from]!;
  if (step === '@') {
    const items = listAt(value, path);
    for (let at = 0; at < items.length; at += 1) collect(items[at], path, from + 1, found);
  } else {
    if (Array.isArray(value)) throw new Error(`a list where ${path.join('.')} expects an object`);
    collect(ownValue(value as JsonObject, String(step)), path, from + 1, found);
  }
}

function add(value: JsonObject | readonly unknown[], found: JsonObject[]): void {
  if (!Array.isArray(value)) return void found.push(value as JsonObject);
  for (const item of value as readonly (JsonObject | null | undefined)[]) {
    if (item !== null && item !== undefined) found.push(item);
  }
}

function listAt(value: {}, path: PlanPath): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`no list where ${path.join('.')} expects one`);
  return value;
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
