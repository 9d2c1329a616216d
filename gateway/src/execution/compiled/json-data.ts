/** An object of an answer, as JSON or an executor made it. */
export type JsonObject = Record<string, unknown>;

/** The variables of a request, as they came. */
export type Variables = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property: names of answers may be those of every object, such as `constructor`. */
export function ownValue(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Writes an own property, whatever its name. */
export function setOwnValue(object: JsonObject, name: string, value: unknown): void {
  if (name in object && !Object.hasOwn(object, name)) {
    const open = { configurable: true, enumerable: true, writable: true };
    Object.defineProperty(object, name, { ...open, value });
  } else object[name] = value;
}

/** A copy that shares nothing with the original. */
export function copyJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as T;
  const copy: JsonObject = {};
  for (const key of Object.keys(value)) {
    setOwnValue(copy, key, copyJson((value as JsonObject)[key]));
  }
  return copy as T;
}

/**
 * Merges what a subgraph answered into what is known, in place.
 *
 * Objects are merged, lists of equal length item by item; anything else is replaced. Parts of
 * `source` become parts of `target`.
 */
export function mergeJson(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    if (key in target) mergeValue(target, key, value);
    else target[key] = value;
  }
}

/** Merges a value into the one of that name. */
export function mergeValue(target: JsonObject, key: string, value: unknown): void {
  const known = ownValue(target, key);
  if (isJsonObject(value) && known) mergeJson(known as JsonObject, value);
  else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length) {
    mergeItems(known, value);
  } else setOwnValue(target, key, value);
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  source.forEach((item, index) => {
    const known = target[index];
    if (isJsonObject(known) && isJsonObject(item)) mergeJson(known, item);
    else target[index] = item;
  });
}
