import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import { valueAt, type OrderPart } from './connection-cursor.ts';

/** Finds a property, also one of a related entity. */
export function propertyAt(meta: EntityMetadata, path: string): EntityProperty | undefined {
  const [name = '', ...rest] = path.split('.');
  const property = meta.properties[name as never] as EntityProperty | undefined;
  if (rest.length === 0 || !property?.targetMeta) return property;
  return propertyAt(property.targetMeta, rest.join('.'));
}

/** Whether a property path may lead to no value. */
export function isNullableAt(meta: EntityMetadata, path: string): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => propertyAt(meta, parts.slice(0, index + 1).join('.'))?.nullable);
}

/**
 * Reads the instants that rows are ordered by as the database holds them.
 *
 * A `Date` holds milliseconds, a `timestamptz` microseconds: a cursor made of the one would repeat
 * or skip rows of the same millisecond. Columns of type `timestamptz(3)` need no such reading.
 */
export async function readExactInstants(
  em: EntityManager,
  meta: EntityMetadata,
  order: readonly OrderPart[],
  rows: readonly object[],
): Promise<(row: object, property: string) => string | undefined> {
  const fine = order
    .map(({ property }) => property)
    .filter((path) => !path.includes('.') && isFinerThanDate(propertyAt(meta, path)));
  const key = order.at(-1)!.property;
  const keyColumn = propertyAt(meta, key)?.fieldNames?.[0];
  if (fine.length === 0 || rows.length === 0 || !keyColumn || key.includes('.')) {
    return () => undefined;
  }
  const columns = fine.map((path) => propertyAt(meta, path)!.fieldNames[0]!);
  const texts = columns.map((column, i) => `(${quoted(column)} at time zone 'UTC')::text as t${i}`);
  const read = await em.execute<Record<string, string>[]>(
    `select ${quoted(keyColumn)}::text as key, ${texts.join(', ')}
     from ${quoted(meta.tableName)} where ${quoted(keyColumn)} in (?)`,
    [rows.map((row) => valueAt(row, key))],
  );
  const byKey = new Map(read.map((row) => [row['key'], row]));
  return (row, property) => {
    const text = byKey.get(String(valueAt(row, key)))?.[`t${fine.indexOf(property)}`];
    return text === undefined || text === null ? undefined : `${text}Z`;
  };
}

function isFinerThanDate(property: EntityProperty | undefined): boolean {
  const type = property?.columnTypes?.[0] ?? '';
  return type.startsWith('timestamptz') && !/\([0-3]\)/.test(type);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
