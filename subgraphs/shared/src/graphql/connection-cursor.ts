import type { GraphQLError } from 'graphql';
import { badInput } from './bad-input.ts';
import {
  nested,
  type Condition,
  type ConnectionArgs,
  type ConnectionShape,
} from './connection-types.ts';

/** One part of the order of a list. */
export interface OrderPart {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The order of a list, total: its last part is unique. */
export function orderOf(
  shape: ConnectionShape,
  orderBy: ConnectionArgs['orderBy'],
): readonly OrderPart[] {
  const asked = orderBy && orderBy.length > 0 ? orderBy : (shape.defaultOrder ?? []);
  const parts = asked.map(({ field, direction }) => {
    if (!Object.hasOwn(shape.orders, field))
      throw new Error(`${field} is not in the shape's orders`);
    return { property: shape.orders[field]!, direction: direction ?? ('ASC' as const) };
  });
  const unique = parts.findIndex(({ property }) => property === shape.tieBreak);
  if (unique >= 0) return parts.slice(0, unique + 1);
  return [...parts, { property: shape.tieBreak, direction: parts.at(-1)?.direction ?? 'ASC' }];
}

/**
 * Rows after a cursor: equal in the leading parts, beyond it in the next one.
 *
 * PostgreSQL puts rows without a value last going up and first going down.
 */
export function afterCursor(
  order: readonly OrderPart[],
  values: readonly unknown[],
  isNullable: (property: string) => boolean,
): Condition {
  const alternatives = order.flatMap((part, index) => {
    const beyond = beyondValue(part, values[index], isNullable(part.property));
    if (!beyond) return [];
    const equal = order
      .slice(0, index)
      .map(({ property }, i) => nested(property, { $eq: values[i] }));
    return [{ $and: [...equal, beyond] }];
  });
  const [first] = order;
  if (order.length === 1 || !first || isNullable(first.property)) return { $or: alternatives };
  // Says nothing new, but tells the planner where in the index to begin.
  const bound = { [first.direction === 'ASC' ? '$gte' : '$lte']: values[0] };
  return { $and: [nested(first.property, bound), { $or: alternatives }] };
}

function beyondValue(
  { property, direction }: OrderPart,
  value: unknown,
  isNullable: boolean,
): Condition | null {
  if (value === null) return direction === 'ASC' ? null : nested(property, { $ne: null });
  if (direction === 'DESC') return nested(property, { $lt: value });
  const greater = nested(property, { $gt: value });
  return isNullable ? { $or: [greater, nested(property, { $eq: null })] } : greater;
}

/**
 * The cursor of a row. `exact` gives the text of a value that the entity holds less exactly than
 * the database does.
 */
export function encodeCursor(
  node: object,
  order: readonly OrderPart[],
  exact: (property: string) => string | undefined = () => undefined,
): string {
  const values = order.map(({ property }) => exact(property) ?? valueAt(node, property) ?? null);
  const text = JSON.stringify([...signatureOf(order), ...values], (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return Buffer.from(text).toString('base64url');
}

/** The values of a cursor; refuses one of another list or another order. */
export function decodeCursor(cursor: string, order: readonly OrderPart[]): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const signature = signatureOf(order);
    if (Array.isArray(parts) && signature.every((text, index) => parts[index] === text)) {
      const values: readonly unknown[] = parts.slice(signature.length);
      const isPlain = values.every((value) => value === null || typeof value !== 'object');
      if (values.length === order.length && isPlain) return values;
    }
  } catch {
    // Falls through: whatever is wrong with it, the advice is the same.
  }
  throw foreignCursor();
}

export function foreignCursor(): GraphQLError {
  return badInput(
    'after 不是本列表的游标 / after is not a cursor of this list; use pageInfo.endCursor',
  );
}

/** The value of a property path in an entity. */
export function valueAt(node: object, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Condition | null)?.[key], node);
}

// A list by its unique property alone has but one kind of cursor.
function signatureOf(order: readonly OrderPart[]): readonly string[] {
  if (order.length === 1) return [];
  return [order.map(({ property, direction }) => `${direction[0]}:${property}`).join()];
}
