import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { GraphQLError } from 'graphql';
import { sqlState } from '../commands/run-command.ts';
import { badInput } from './bad-input.ts';

export { badInput };

/** A page request as clients write it. */
export interface ConnectionArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly where?: WhereInput | null | undefined;
  readonly orderBy?: readonly OrderBy[] | null | undefined;
}

/** One part of an order, as clients write it. */
export interface OrderBy {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
}

/** `{ and, or, not, field: { eq, in, … } }`, one shape everywhere. */
export type WhereInput = { readonly [field: string]: unknown };

/** A Relay connection; `totalCount` is counted only when asked for. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** A connection of any node, as the resolver types name it. */
export type AnyConnection = Connection<unknown>;

/** How the graph's fields are found in an entity. */
export interface ConnectionShape {
  /** Field of `where` → property path of the entity, such as `name` or `tier.code`. */
  readonly filters: Readonly<Record<string, string>>;
  /** Value of `orderBy.field` → property of the entity (not nullable). */
  readonly orders: Readonly<Record<string, string>>;
  /** Unique property that breaks ties. */
  readonly tieBreak: string;
  readonly defaultOrder?: readonly OrderBy[];
}

const PAGE_MAX = 100;
const NESTING_MAX = 5;

type Condition = Record<string, unknown>;

/**
 * Reads one page by key, never by offset, with at most one row more than asked for.
 *
 * `scope` is the row scope of the caller; it is joined with `where` by AND and cannot be undone.
 */
export async function findConnection<Node extends object>(
  em: EntityManager,
  entity: new () => Node,
  shape: ConnectionShape,
  args: ConnectionArgs,
  scope: FilterQuery<Node> = {} as FilterQuery<Node>,
): Promise<Connection<Node>> {
  requirePageSize(args.first);
  const order = orderOf(shape, args.orderBy);
  const filter = { $and: [scope, toFilter(args.where ?? {}, shape, 0)] } as FilterQuery<Node>;
  const page = args.after ? afterCursor(order, decodeCursor(args.after, order.length)) : {};
  const rows = await em
    .find(entity, { $and: [filter, page] } as FilterQuery<Node>, {
      orderBy: order.map(({ property, direction }) => nested(property, direction)) as never,
      limit: args.first + 1,
    })
    .catch((error: unknown) => {
      // A cursor of another list may hold text where this one orders by times or numbers.
      throw args.after && sqlState(error)?.startsWith('22') ? foreignCursor() : error;
    });
  return connectionOf(rows as Node[], shape, args, () => em.fork().count(entity, filter));
}

/** Refuses a page that is empty or larger than 100. */
export function requirePageSize(first: number): void {
  if (first < 1 || first > PAGE_MAX) {
    throw badInput(`first 应在 1 到 ${PAGE_MAX} 之间 / first must be between 1 and ${PAGE_MAX}`);
  }
}

/**
 * Makes a page of rows that were read in the order of `args`, with one row more than asked for
 * when there are more. For lists that are read for many parents at once.
 */
export function connectionOf<Node extends object>(
  rows: readonly Node[],
  shape: ConnectionShape,
  args: ConnectionArgs,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const order = orderOf(shape, args.orderBy);
  const nodes = rows.slice(0, args.first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(node, order) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

const OPERATORS: Readonly<Record<string, (value: unknown) => Condition>> = {
  eq: (value) => ({ $eq: value }),
  ne: (value) => ({ $ne: value }),
  in: (value) => ({ $in: value }),
  gt: (value) => ({ $gt: value }),
  gte: (value) => ({ $gte: value }),
  lt: (value) => ({ $lt: value }),
  lte: (value) => ({ $lte: value }),
  contains: (value) => ({ $ilike: `%${escapeLike(String(value))}%` }),
  startsWith: (value) => ({ $like: `${escapeLike(String(value))}%` }),
  isNull: (value) => (value ? { $eq: null } : { $ne: null }),
};

/** Restates `where` as the ORM's filter; only known fields and operators come through. */
export function toFilter(where: WhereInput, shape: ConnectionShape, depth: number): Condition {
  if (depth > NESTING_MAX) {
    throw badInput(
      `where 嵌套过深（最多 ${NESTING_MAX} 层）/ where nests deeper than ${NESTING_MAX}`,
    );
  }
  const nest = (part: unknown) => toFilter(part as WhereInput, shape, depth + 1);
  const all: Condition[] = [];
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue;
    if (name === 'and') all.push({ $and: (value as unknown[]).map(nest) });
    else if (name === 'or') all.push({ $or: (value as unknown[]).map(nest) });
    else if (name === 'not') all.push({ $not: nest(value) });
    else if (Object.hasOwn(shape.filters, name)) {
      for (const [operator, operand] of Object.entries(value as object)) {
        const build = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
        if (!build || operand == null) continue;
        all.push(nested(shape.filters[name]!, build(operand)));
      }
    }
  }
  return all.length === 0 ? {} : { $and: all };
}

interface OrderPart {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

function orderOf(shape: ConnectionShape, orderBy: ConnectionArgs['orderBy']): readonly OrderPart[] {
  const asked = orderBy && orderBy.length > 0 ? orderBy : (shape.defaultOrder ?? []);
  const parts = asked.map(({ field, direction }) => ({
    property: shape.orders[field] ?? shape.tieBreak,
    direction: direction ?? 'ASC',
  }));
  const last = parts.at(-1)?.direction ?? 'ASC';
  return [...parts, { property: shape.tieBreak, direction: last }];
}

/** Rows after a cursor: equal in the leading parts, beyond it in the next one. */
function afterCursor(order: readonly OrderPart[], values: readonly unknown[]): Condition {
  const alternatives = order.map((part, index) => ({
    $and: [
      ...order.slice(0, index).map((equal, i) => nested(equal.property, { $eq: values[i] })),
      nested(part.property, { [part.direction === 'ASC' ? '$gt' : '$lt']: values[index] }),
    ],
  }));
  return { $or: alternatives };
}

function encodeCursor(node: object, order: readonly OrderPart[]): string {
  const values = order.map(({ property }) =>
    property.split('.').reduce<unknown>((part, key) => (part as Condition)[key], node),
  );
  const text = JSON.stringify(values, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return Buffer.from(text).toString('base64url');
}

function decodeCursor(cursor: string, length: number): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain = (value: unknown) => value === null || typeof value !== 'object';
    if (Array.isArray(values) && values.length === length && values.every(plain)) return values;
  } catch {
    // Falls through: whatever is wrong with it, the advice is the same.
  }
  throw foreignCursor();
}

function foreignCursor(): GraphQLError {
  return badInput(
    'after 不是本列表的游标 / after is not a cursor of this list; use pageInfo.endCursor',
  );
}

function nested(path: string, leaf: unknown): Condition {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), leaf) as Condition;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
