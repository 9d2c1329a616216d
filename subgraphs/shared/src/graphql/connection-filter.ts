import { badInput } from './bad-input.ts';
import {
  nested,
  type Condition,
  type ConnectionShape,
  type WhereInput,
} from './connection-types.ts';

const NESTING_MAX = 5;
const CONDITIONS_MAX = 200;
const LIST_MAX = 1_000;

const OPERATORS: Readonly<Record<string, (value: unknown) => Condition>> = {
  eq: (value) => ({ $eq: value }),
  ne: (value) => ({ $ne: value }),
  in: (value) => ({ $in: bounded(value as readonly unknown[]) }),
  gt: (value) => ({ $gt: value }),
  gte: (value) => ({ $gte: value }),
  lt: (value) => ({ $lt: value }),
  lte: (value) => ({ $lte: value }),
  contains: (value) => ({ $ilike: `%${escapeLike(String(value))}%` }),
  startsWith: (value) => ({ $like: `${escapeLike(String(value))}%` }),
  isNull: (value) => (value ? { $eq: null } : { $ne: null }),
};

/**
 * Restates `where` as the ORM's filter; only known fields and operators come through.
 *
 * An empty `and` holds for every row, an empty `or` for none, as in logic. A name that the shape
 * lacks is a fault of ours: to leave it out would show rows that nobody asked for.
 */
export function toFilter(where: WhereInput, shape: ConnectionShape, depth: number): Condition {
  return restate(where, { shape, depth, count: { conditions: 0 } });
}

interface Place {
  readonly shape: ConnectionShape;
  readonly depth: number;
  readonly count: { conditions: number };
}

function restate(where: WhereInput, place: Place): Condition {
  if (place.depth > NESTING_MAX) {
    throw badInput(
      `where 嵌套过深（最多 ${NESTING_MAX} 层）/ where nests deeper than ${NESTING_MAX}`,
    );
  }
  const inside = { ...place, depth: place.depth + 1 };
  const nest = (part: unknown) => restate(part as WhereInput, inside);
  const all: Condition[] = [];
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue;
    if (name === 'and') all.push(every((value as unknown[]).map(nest)));
    else if (name === 'or') all.push(some((value as unknown[]).map(nest), place.shape));
    else if (name === 'not') all.push(none(nest(value), place.shape));
    else all.push(...fieldConditions(name, value, place));
  }
  return every(all);
}

function fieldConditions(name: string, value: object, place: Place): Condition[] {
  const asked = own(place.shape.conditions ?? {}, name);
  const path = own(place.shape.filters, name);
  if (path === undefined && !asked) {
    throw new Error(`where.${name} is not in the shape of this list`);
  }
  return Object.entries(value)
    .filter(([, operand]) => operand != null)
    .map(([operator, operand]) => {
      const build = own(OPERATORS, operator);
      if (!build) throw new Error(`where.${name}.${operator} is not an operator`);
      if (operator === 'in') bounded(operand as readonly unknown[]);
      place.count.conditions += 1;
      if (place.count.conditions > CONDITIONS_MAX) {
        throw badInput(
          `where 条件过多（最多 ${CONDITIONS_MAX} 个）/ where has more than ${CONDITIONS_MAX} conditions`,
        );
      }
      return asked ? asked(operator, operand) : nested(path!, build(operand));
    });
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

// The empty condition holds for every row; a piece of SQL is a key that is a symbol.
function isAlways(condition: Condition): boolean {
  return Reflect.ownKeys(condition).length === 0;
}

function never(shape: ConnectionShape): Condition {
  return nested(shape.tieBreak, { $in: [] });
}

function every(conditions: readonly Condition[]): Condition {
  const real = conditions.filter((condition) => !isAlways(condition));
  return real.length === 0 ? {} : { $and: real };
}

function some(conditions: readonly Condition[], shape: ConnectionShape): Condition {
  if (conditions.some(isAlways)) return {};
  return conditions.length === 0 ? never(shape) : { $or: conditions };
}

function none(condition: Condition, shape: ConnectionShape): Condition {
  return isAlways(condition) ? never(shape) : { $not: condition };
}

function bounded(list: readonly unknown[]): readonly unknown[] {
  if (list.length <= LIST_MAX) return list;
  throw badInput(`in 最多 ${LIST_MAX} 个值 / in takes at most ${LIST_MAX} values`);
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
