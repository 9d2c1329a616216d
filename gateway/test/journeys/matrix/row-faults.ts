import type { Actor } from '@entresol/shared';
import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { entityKeys, isMany, selectionOf, type Field, type GraphShape } from './graph-shape.ts';
import { covers, isCommon, isHidden, isOwned, isScoped, ownerOf, type Owner } from './owners.ts';
import { FORGOTTEN, PLACES } from './plant-rows.ts';
import { OF_NAMED_MEMBERS } from './root-arguments.ts';
import {
  keyOf,
  manyRoots,
  rootQuery,
  visitObjects,
  type Ask,
  type Known,
  type Shown,
  type Universe,
} from './universe.ts';

/** One actor in one subgraph, with all there is to be found. */
export interface Search {
  readonly shape: GraphShape;
  readonly universe: Universe;
  readonly actor: Actor;
  readonly ask: Ask;
}

/** What a search found out, and how much of it there was. */
export interface Findings {
  readonly faults: string[];
  /** Objects of strangers that were asked for and not shown, by type. */
  readonly withheld: Map<string, number>;
  readonly shown: Map<string, number>;
  /** Every field that stood in an answer, as `Type.field`: judged when it had a value, shown or null. */
  readonly fields: Set<string>;
}

/** Looks for rows that an actor may not see: on every root field, lookup and entity. */
export async function findRowFaults(search: Search): Promise<Findings> {
  const findings: Findings = {
    faults: [],
    withheld: new Map(),
    shown: new Map(),
    fields: new Set(),
  };
  const { shape, actor, ask } = search;
  for (const field of manyRoots(shape)) {
    if (!shape.mayRead(actor, 'Query', field.name)) continue;
    const { data } = await ask(rootQuery(shape, actor, field));
    inspect(search, data, field.name, findings);
  }
  for (const field of lookups(shape)) {
    if (!shape.mayRead(actor, 'Query', field.name)) continue;
    await lookUp(search, field, findings);
  }
  for (const name of OF_NAMED_MEMBERS) await askOfMembers(search, name, findings);
  for (const type of Object.values(shape.schema.getTypeMap())) {
    if (isObjectType(type)) await askEntities(search, type, findings);
  }
  return findings;
}

/** What leads to rows and has none of its own: roots, pages, and answers to changes. */
const ABOUT = /^(Query|Mutation|Subscription|\w+(Payload|Edge|Connection|Preview|Error))\./;

/** Fields that are some actor's for some rows only: what the matrix of rows has to ask for. */
export function scopedFields(shape: GraphShape, actors: readonly Actor[]): readonly string[] {
  const kept = keptTypes(shape);
  return [...shape.rules].flatMap(([field, rule]) => {
    if (ABOUT.test(field) || !kept.has(field.split('.')[0]!)) return [];
    return isScoped(rule, actors) ? [field] : [];
  });
}

/** Types of what is kept and can be read; the others are said once, in the answer to a change, a preview, a stream. */
function keptTypes({ schema }: GraphShape): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: GraphQLObjectType) => {
    if (found.has(type.name)) return;
    found.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (below.name.endsWith('Preview')) continue;
      if (isObjectType(below)) visit(below);
      if (isUnionType(below)) below.getTypes().forEach(visit);
    }
  };
  visit(schema.getQueryType()!);
  return found;
}

/** Root fields that give one object to who names it. */
export function lookups(shape: GraphShape): readonly Field[] {
  const roots = Object.values(shape.schema.getQueryType()!.getFields());
  return roots.filter((field) => {
    const type = getNamedType(field.type);
    if (isMany(field) || !isObjectType(type) || field.args.length === 0) return false;
    if (/^_|Preview$/.test(field.name)) return false;
    return field.args.some(({ name }) => type.getFields()[name]);
  });
}

const OWNERS_MAX = 6;
/** An object with its parts, and theirs. */
const PARTS_DEEP = 2;

/** An object of each owner: the same rule decides about all of them. */
function chosen(universe: Universe, type: string): readonly Known[] {
  const objects = universe.get(type)?.values() ?? [];
  const byOwner = Map.groupBy(objects, ({ owner }) => JSON.stringify(owner));
  return [...byOwner.values()].map(([first]) => first!).slice(0, OWNERS_MAX);
}

async function lookUp(search: Search, field: Field, findings: Findings): Promise<void> {
  const { shape, actor, ask } = search;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const isNeeded = field.args.some((argument) => String(argument.type).endsWith('!'));
  const named = field.args.filter(({ name }) => type.getFields()[name]);
  const ways = isNeeded ? [named] : named.map((argument) => [argument]);
  const inner = selectionOf(shape, actor, type, PARTS_DEEP);
  for (const way of ways) {
    // One text for all, so that it is prepared once.
    const variables = way.map(({ name, type: wanted }) => `$${name}: ${String(wanted)}`).join(', ');
    const args = way.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `query (${variables}) { found: ${field.name}(${args}) { ${inner} } }`;
    for (const known of chosen(search.universe, type.name)) {
      const given = way.map(({ name }) => [name, textOf(known.shown[name])] as const);
      if (given.some(([, text]) => text === null)) continue;
      const { data } = await ask(query, Object.fromEntries(given));
      judge(search, known, data?.['found'], `${field.name}(${args})`, findings);
    }
  }
}

/** Asks a root about each member who has rows: its answer is theirs, and does not say so. */
async function askOfMembers(search: Search, name: string, findings: Findings): Promise<void> {
  const { shape, actor, ask } = search;
  const field = shape.schema.getQueryType()!.getFields()[name];
  if (!field || !shape.mayRead(actor, 'Query', name)) return;
  const inner = selectionOf(
    shape,
    actor,
    getNamedType(field.type) as GraphQLObjectType,
    PARTS_DEEP,
  );
  const query = `query ($memberNo: String!) { found: ${name}(memberNo: $memberNo) { ${inner} } }`;
  for (const memberNo of [...PLACES.map(({ member }) => member), FORGOTTEN]) {
    const { data } = await ask(query, { memberNo });
    const found = data?.['found'] as Shown | null | undefined;
    if (found) inspect(search, { __typename: 'Member', memberNo, found }, name, findings);
  }
}

/** A natural key: of an object, the one it is called by. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  const { code, sku } = value as { code?: string; sku?: string };
  return code ?? sku ?? null;
}

async function askEntities(
  search: Search,
  type: GraphQLObjectType,
  findings: Findings,
): Promise<void> {
  const { shape, actor, ask } = search;
  for (const key of entityKeys(type)) {
    const known = chosen(search.universe, type.name).filter(({ shown }) => shown[key]);
    if (known.length === 0) continue;
    const representations = known.map(({ shown }) => ({
      __typename: type.name,
      [key]: shown[key],
    }));
    const inner = selectionOf(shape, actor, type, PARTS_DEEP);
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type.name} { ${inner} } } }`;
    const { data } = await ask(query, { representations });
    const entities = (data?.['_entities'] ?? []) as readonly unknown[];
    known.forEach((object, index) =>
      judge(search, object, entities[index], `${type.name} by ${key}`, findings),
    );
  }
}

/** Whether an object was shown to who may see it alone, with nothing inside that is not theirs. */
function judge(
  search: Search,
  { type, key, owner }: Known,
  shown: unknown,
  way: string,
  findings: Findings,
): void {
  const isShown = shown !== null && shown !== undefined;
  if (owner && isHidden(type)) {
    const count = isShown ? findings.shown : findings.withheld;
    count.set(type, (count.get(type) ?? 0) + 1);
  }
  inspect(search, shown, `${way} ${key}`, findings, owner);
}

/**
 * Every field of an answer that has a value must be one that the actor may read of that owner: of what was
 * asked for by name, where an object does not say whose it is.
 */
function inspect(
  search: Search,
  answer: unknown,
  way: string,
  findings: Findings,
  asked: Owner | null = null,
): void {
  const { shape, actor } = search;
  const who = 'id' in actor ? `${actor.kind} ${actor.id}` : actor.kind;
  visitObjects(answer, (object, around) => {
    const type = String(object['__typename']);
    if (PAGES.test(type)) return void countsWhatItShows(object, `${who}: ${way}`, findings);
    const owner = ownerFor(search, object, around) ?? asked;
    for (const [field, value] of Object.entries(object)) {
      const rule = shape.rules.get(`${type}.${field}`);
      if (rule === undefined) continue;
      findings.fields.add(`${type}.${field}`);
      if (!isOwn(value)) continue;
      if (owner && !covers(actor, rule, owner)) {
        findings.faults.push(`${who}: ${way} shows ${type}.${field} of ${JSON.stringify(owner)}`);
      }
      if (!owner && !isCommon(type) && isScoped(rule, [actor])) {
        findings.faults.push(`${who}: ${way} shows ${type}.${field}, and nobody says whose it is`);
      }
    }
  });
}

const PAGES = /(Connection|Edge|PageInfo)$/;

/** A page that is whole counts what it shows: a count of more would tell of strangers' rows. */
function countsWhatItShows(page: Shown, way: string, { faults }: Findings): void {
  const { nodes, totalCount, pageInfo } = page as {
    nodes?: readonly unknown[];
    totalCount?: number;
    pageInfo?: { hasNextPage?: boolean };
  };
  if (totalCount === undefined || !nodes || pageInfo?.hasNextPage !== false) return;
  if (totalCount !== nodes.length) faults.push(`${way} counts ${totalCount} of ${nodes.length}`);
}

function ownerFor({ shape, universe }: Search, object: Shown, around: Shown | null): Owner | null {
  const type = String(object['__typename']);
  const key = keyOf(shape, object);
  const known = key === null ? undefined : universe.get(type)?.get(key);
  return (
    (isOwned(type) ? known?.owner : null) ??
    ownerOf(object) ??
    ownerAround() ??
    known?.owner ??
    null
  );

  function ownerAround(): Owner | null {
    if (!around) return null;
    const outer = keyOf(shape, around);
    const found =
      outer === null ? undefined : universe.get(String(around['__typename']))?.get(outer);
    return found?.owner ?? ownerOf(around);
  }
}

/** Whether a value says something by itself: what is inside an object is looked at there. */
function isOwn(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first !== undefined && first !== null && typeof first !== 'object';
}
