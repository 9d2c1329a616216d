import type { EntityManager, EntityMetadata, FilterQuery } from '@mikro-orm/postgresql';
import { sqlState } from '../persistence/sql-state.ts';
import { badInput } from './bad-input.ts';
import {
  afterCursor,
  decodeCursor,
  encodeCursor,
  foreignCursor,
  orderOf,
  type OrderPart,
} from './connection-cursor.ts';
import { toFilter } from './connection-filter.ts';
import {
  nested,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from './connection-types.ts';
import { isNullableAt, readExactInstants } from './exact-instants.ts';

export { badInput, toFilter };
export type {
  AnyConnection,
  Condition,
  Connection,
  ConnectionArgs,
  ConnectionShape,
  OrderBy,
  WhereInput,
} from './connection-types.ts';

const PAGE_MAX = 100;

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
  const meta = em.getMetadata().get(entity) as EntityMetadata;
  const order = orderOf(shape, args.orderBy);
  const filter = { $and: [scope, toFilter(args.where ?? {}, shape, 0)] } as FilterQuery<Node>;
  const isNullable = (property: string) => isNullableAt(meta, property);
  const page = args.after ? afterCursor(order, decodeCursor(args.after, order), isNullable) : {};
  const rows = await em
    .find(entity, { $and: [filter, page] } as FilterQuery<Node>, {
      orderBy: order.map(({ property, direction }) => nested(property, direction)) as never,
      limit: args.first + 1,
    })
    .catch((error: unknown) => {
      throw explainValue(error, args);
    });
  const exact = await readExactInstants(em, meta, order, rows);
  return toConnection(rows as Node[], args, {
    cursorOf: (node) => encodeCursor(node, order, (property) => exact(node, property)),
    totalCount: () => em.fork().count(entity, filter),
  });
}

/** What the cursor of a page says, for lists that read their rows themselves; null without one. */
export function valuesAfter(
  shape: ConnectionShape,
  { after, orderBy }: ConnectionArgs,
): readonly unknown[] | null {
  return after ? decodeCursor(after, orderOf(shape, orderBy)) : null;
}

/** Refuses a page that is empty or larger than 100. */
export function requirePageSize(first: number): void {
  if (!(first >= 1 && first <= PAGE_MAX)) {
    throw badInput(`first 应在 1 到 ${PAGE_MAX} 之间 / first must be between 1 and ${PAGE_MAX}`);
  }
}

/**
 * Makes a page of rows that were read in the order of `args`, with one row more than asked for
 * when there are more. For lists that are read for many parents at once.
 *
 * Instants that such rows are ordered by hold milliseconds: `timestamptz(3)`, or the clock's time.
 */
export function connectionOf<Node extends object>(
  rows: readonly Node[],
  shape: ConnectionShape,
  args: ConnectionArgs,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const order: readonly OrderPart[] = orderOf(shape, args.orderBy);
  return toConnection(rows, args, { cursorOf: (node) => encodeCursor(node, order), totalCount });
}

function toConnection<Node extends object>(
  rows: readonly Node[],
  args: ConnectionArgs,
  { cursorOf, totalCount }: { cursorOf(node: Node): string; totalCount(): Promise<number> },
): Connection<Node> {
  const nodes = rows.slice(0, args.first);
  const [first, last] = [nodes[0], nodes.at(-1)];
  // Cursors are made when they are asked for: most pages are read for their nodes.
  return {
    get edges() {
      return nodes.map((node) => ({ node, cursor: cursorOf(node) }));
    },
    nodes,
    get pageInfo() {
      return {
        hasNextPage: rows.length > args.first,
        hasPreviousPage: Boolean(args.after),
        startCursor: first ? cursorOf(first) : null,
        endCursor: last ? cursorOf(last) : null,
      };
    },
    totalCount,
  };
}

/** A value that its column cannot be compared with came from the caller. */
function explainValue(error: unknown, args: ConnectionArgs): unknown {
  const state = sqlState(error) ?? '';
  if (!/^22(003|007|008|P02)$/.test(state)) return error;
  // A cursor may hold text where this list orders by times or numbers.
  if (args.after) return foreignCursor();
  return badInput('where 中的值不合该字段 / a value in where does not fit its field');
}
