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

/** `{ and, or, not, field: { eq, in, … } }`, one shape everywhere; null is no condition. */
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
  /** Field of `where` that is no property: what each of its operators asks of a row. */
  readonly conditions?: Readonly<Record<string, (operator: string, operand: unknown) => Condition>>;
  /** Value of `orderBy.field` → property of the entity; rows without a value come as if largest. */
  readonly orders: Readonly<Record<string, string>>;
  /** Unique property that breaks ties; never null. */
  readonly tieBreak: string;
  readonly defaultOrder?: readonly OrderBy[];
}

/** A condition as the ORM reads it. */
export type Condition = Record<string, unknown>;

/** `a.b` and a leaf as `{ a: { b: leaf } }`. */
export function nested(path: string, leaf: unknown): Condition {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), leaf) as Condition;
}
