import type { Actor } from '@entresol/shared';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import { isMany, selectionOf, type Field, type GraphShape } from './graph-shape.ts';
import { isCommon, isOwned, ownerOf, type Owner } from './owners.ts';
import { ROOT_ARGUMENTS, SEEDS } from './root-arguments.ts';

export type Shown = Readonly<Record<string, unknown>>;

/** An object of the whole system, as the one who sees all sees it. */
export interface Known {
  readonly type: string;
  readonly key: string;
  readonly owner: Owner | null;
  readonly shown: Shown;
}

/** Every object that was found, by type and key. */
export type Universe = ReadonlyMap<string, ReadonlyMap<string, Known>>;

export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<{ data: Shown | null; errors?: readonly { message: string }[] }>;

/** The key of an object as text; null when what is shown does not identify it. */
export function keyOf(shape: GraphShape, shown: Shown): string | null {
  const keys = shape.keysOf(String(shown['__typename']));
  const texts = keys.map((key) => {
    const value = shown[key];
    return value !== null && typeof value === 'object'
      ? (((value as Shown)['code'] as string | undefined) ?? keyOf(shape, value as Shown))
      : value === undefined || value === null
        ? null
        : String(value);
  });
  return texts.length === 0 || texts.includes(null) ? null : texts.join('|');
}

/** Visits every object of an answer, with the nearest around it that says whose it is. */
export function visitObjects(
  value: unknown,
  visit: (object: Shown, around: Shown | null) => void,
  around: Shown | null = null,
): void {
  if (Array.isArray(value)) return value.forEach((item) => visitObjects(item, visit, around));
  if (value === null || typeof value !== 'object') return;
  const object = value as Shown;
  const type = object['__typename'];
  if (typeof type === 'string') visit(object, around);
  const next = typeof type === 'string' && isOwned(type) ? object : around;
  for (const inner of Object.values(object)) visitObjects(inner, visit, next);
}

/** Root fields that give many, with arguments that ask for all there is. */
export function manyRoots(shape: GraphShape): readonly Field[] {
  const roots = Object.values(shape.schema.getQueryType()!.getFields());
  return roots.filter(
    (field) =>
      isMany(field) &&
      !/^_|Preview$/.test(field.name) &&
      shape.rules.get(`Query.${field.name}`) !== 'internal',
  );
}

/** Asks one root field for everything the actor may read of it, to a depth: a page of it after a cursor. */
export function rootQuery(
  shape: GraphShape,
  actor: Actor,
  field: Field,
  depth = 2,
  after: string | null = null,
): string {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const given = ROOT_ARGUMENTS[field.name] ?? SEEDS[field.name];
  const first = field.args.some(({ name }) => name === 'first') ? 'first: 50' : '';
  const page = after === null ? first : `${first}, after: ${JSON.stringify(after)}`;
  const inner = selectionOf(shape, actor, type, depth);
  const each = given?.split(' | ') ?? [''];
  const parts = each.map((one, index) => {
    const args = [page, one].filter(Boolean).join(', ');
    return `f${index}: ${field.name}${args ? `(${args})` : ''} { ${inner} }`;
  });
  return `{ ${parts.join(' ')} }`;
}

/** Collects all that a subgraph has, as somebody who sees all. */
export async function collectUniverse(shape: GraphShape, actor: Actor, ask: Ask) {
  const found = new Map<string, Map<string, Known>>();
  const faults: string[] = [];
  const keep = (shown: Shown, owner: Owner | null) => {
    const type = String(shown['__typename']);
    const key = keyOf(shape, shown);
    if (key === null) return;
    const ofType = found.get(type) ?? new Map<string, Known>();
    found.set(type, ofType);
    const before = ofType.get(key);
    const isFuller = !before || Object.keys(shown).length > Object.keys(before.shown).length;
    const both = joined(before?.owner ?? null, owner);
    ofType.set(key, { type, key, owner: both, shown: isFuller ? shown : before.shown });
  };
  /** The type that a seed is there for, which may have few fields. */
  let seed: string | null = null;
  const keepFound = (object: Shown, around: Shown | null) => {
    const type = String(object['__typename']);
    if (isCommon(type)) return keep(object, null);
    if (!isOwned(type)) return keep(object, around && ownerOf(around));
    // Of an owner that is only named, nothing says whose it is.
    if (Object.keys(object).length < 5 && type !== seed) return;
    keep(object, ownerOf(object) ?? (around && ownerOf(around)));
  };
  const roots = Object.values(shape.schema.getQueryType()!.getFields());
  const seeds = roots.filter(({ name }) => Object.hasOwn(SEEDS, name));
  for (const field of [...manyRoots(shape), ...seeds]) {
    let after: string | null = null;
    seed = seeds.includes(field) ? getNamedType(field.type).name : null;
    do {
      // One level more than others ask for: it has to say whose everything is.
      const { data, errors } = await ask(rootQuery(shape, actor, field, 3, after));
      if (errors) faults.push(`${field.name}: ${errors[0]!.message}`);
      visitObjects(data, keepFound);
      after = cursorOfNext(data);
    } while (after !== null);
  }
  return { universe: found as Universe, faults };
}

/** Where a list goes on that was not shown whole; null at its end. */
function cursorOfNext(data: unknown): string | null {
  const { f0, f1 } = (data ?? {}) as Record<string, { readonly pageInfo?: Page } | undefined>;
  // A field that is asked for in several ways is small.
  return f1 === undefined && f0?.pageInfo?.hasNextPage ? f0.pageInfo.endCursor : null;
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

/** What is said of an owner in several places. */
function joined(left: Owner | null, right: Owner | null): Owner | null {
  if (!left || !right) return left ?? right;
  const stores = [...new Set([...left.stores, ...right.stores])].toSorted();
  const members = [...new Set([...left.members, ...right.members])].toSorted();
  return { stores, members, isEverybody: Boolean(left.isEverybody && right.isEverybody) };
}
