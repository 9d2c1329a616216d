import { compileFunction } from 'node:vm';
import {
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectSelections, type SelectionScope } from '@entresol/shared';
import { countBraces } from '../../doors/count-objects.ts';
import type { JsonObject } from './json-data.ts';
import { compileLeaf, quoted } from './write-leaf.ts';

/** What is counted on the way. */
export interface Counting {
  objects: number;
}

/** Writes data that is as the schema says; throws for any other. */
export type WriteRegular = (data: JsonObject, counting: Counting) => string;

/** What a generated function calls: writers of what lies below it, and of odd leaves. */
type Helper = (value: never, counting: Counting) => string;

/**
 * Generates the writer of an operation's `data` as source code, for data without a fault.
 *
 * It keeps no path and reports nothing: whatever is not as it should be makes it throw, and
 * `compileWriter` is asked instead. Null for names that every object has, such as `constructor`.
 */
export function generateWriter(
  scope: SelectionScope,
  root: GraphQLObjectType,
  selections: SelectionSetNode,
): WriteRegular | null {
  try {
    return generateObject(scope, root, [selections]);
  } catch (error) {
    if (error instanceof CommonName) return null;
    throw error;
  }
}

class CommonName extends Error {}

class Irregular extends Error {
  constructor() {
    super('data is not as the schema says');
    this.name = 'Irregular';
  }
}

// One that is only a signal needs no trace of its own.
const IRREGULAR = new Irregular();

function fail(): never {
  // eslint-disable-next-line no-throw-literal
  throw IRREGULAR;
}

/** Source that is being written: its functions take `o`, write `s`, and call `h`. */
interface Source {
  readonly lines: string[];
  readonly helpers: Helper[];
  /** How many variables it has. */
  variables: number;
}

function generateObject(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): WriteRegular {
  const source: Source = { lines: [], helpers: [], variables: 0 };
  const { lines } = source;
  const own = JSON.stringify(type.name);
  lines.push(
    'if (typeof o !== "object" || Array.isArray(o)) fail();',
    `if (o.__typename !== undefined && o.__typename !== ${own}) fail();`,
    'c.objects += 1;',
    "let s = '';",
  );
  let lead = '{';
  for (const [name, nodes] of collectSelections(scope, type, sets)) {
    if (name in Object.prototype) throw new CommonName(name);
    lines.push(`s += ${JSON.stringify(`${lead}${JSON.stringify(name)}:`)};`);
    writeField(source, { scope, type, name, nodes });
    lead = ',';
  }
  lines.push(lead === '{' ? "return '{}';" : "return s + '}';");
  const write = compileFunction(lines.join('\n'), ['h', 'quoted', 'fail', 'o', 'c']) as (
    helpers: readonly Helper[],
    quote: typeof quoted,
    failing: typeof fail,
    object: JsonObject,
    counting: Counting,
  ) => string;
  const { helpers } = source;
  return (object, counting) => write(helpers, quoted, fail, object, counting);
}

interface Field {
  readonly scope: SelectionScope;
  readonly type: GraphQLObjectType;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

function writeField(source: Source, { scope, type, name, nodes }: Field): void {
  const field = nodes[0]!.name.value;
  const property = `o[${JSON.stringify(name)}]`;
  if (field === '__typename') {
    const text = JSON.stringify(JSON.stringify(type.name));
    const isOwn = `${property} == null || ${property} === ${JSON.stringify(type.name)}`;
    source.lines.push(`if (${isOwn}) s += ${text}; else fail();`);
    return;
  }
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no field ${field}`);
  const value = newVariable(source);
  source.lines.push(`const ${value} = ${property};`);
  writeValue(source, scope, { type: definition.type, nodes, value });
}

interface Value {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  /** The variable that holds it. */
  readonly value: string;
}

function writeValue(source: Source, scope: SelectionScope, { type, nodes, value }: Value): void {
  const { lines } = source;
  const nullable = getNullableType(type);
  lines.push(`if (${value} == null) ${isNonNullType(type) ? 'fail();' : "s += 'null';"} else {`);
  if (isListType(nullable)) writeList(source, scope, { type: nullable.ofType, nodes, value });
  else if (isLeafType(nullable)) lines.push(`s += ${leafOf(source, nullable, value)};`);
  else lines.push(`s += ${callOf(source, belowOf(scope, nullable, nodes), value)};`);
  lines.push('}');
}

function writeList(source: Source, scope: SelectionScope, { type, nodes, value }: Value): void {
  const [index, item] = [newVariable(source), newVariable(source)];
  source.lines.push(
    `if (!Array.isArray(${value})) fail();`,
    "s += '[';",
    `for (let ${index} = 0; ${index} < ${value}.length; ${index} += 1) {`,
    `const ${item} = ${value}[${index}];`,
    `if (${index} > 0) s += ',';`,
  );
  writeValue(source, scope, { type, nodes, value: item });
  source.lines.push('}', "s += ']';");
}

/** An expression of the text of a leaf that is there. */
function leafOf(source: Source, type: GraphQLLeafType, value: string): string {
  const isText = `typeof ${value} === 'string'`;
  switch (type) {
    case GraphQLString:
      return `${isText} ? quoted(${value}) : fail()`;
    case GraphQLInt:
      return `(${value} | 0) === ${value} ? '' + ${value} : ${oddLeaf(source, type, value)}`;
    case GraphQLFloat:
      return `Number.isFinite(${value}) ? '' + ${value} : fail()`;
    case GraphQLBoolean:
      return `${value} === true ? 'true' : ${value} === false ? 'false' : fail()`;
    default:
      if (isEnumType(type)) return oddLeaf(source, type, value);
      return `${isText} ? quoted(${value}) : ${oddLeaf(source, type, value)}`;
  }
}

/** A leaf that needs a look: of a scalar of our own any JSON may come, objects too. */
function oddLeaf(source: Source, type: GraphQLLeafType, value: string): string {
  const write = compileLeaf(type);
  const isOpen = !isEnumType(type) && type !== GraphQLID && type !== GraphQLInt;
  const helper = (given: never, counting: Counting): string => {
    const text = write(given);
    if (text === undefined) return fail();
    if (isOpen) counting.objects += countBraces(text);
    return text;
  };
  return callOf(source, helper, value);
}

function callOf(source: Source, helper: Helper, value: string): string {
  return `h[${source.helpers.push(helper) - 1}](${value}, c)`;
}

/** Writes objects below a field; each type is generated when it is first met. */
function belowOf(
  scope: SelectionScope,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Helper {
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  if (isObjectType(type)) return generateObject(scope, type, sets) as Helper;
  const writers = new Map<unknown, WriteRegular>();
  const abstract = isAbstractType(type) ? type : fail();
  return (value: JsonObject, counting) => {
    const { __typename: name } = value;
    let write = writers.get(name);
    if (!write) {
      const found = typeof name === 'string' ? scope.schema.getType(name) : undefined;
      if (!isCompositeType(found) || !isObjectType(found)) return fail();
      if (!scope.schema.isSubType(abstract, found)) return fail();
      writers.set(name, (write = generateObject(scope, found, sets)));
    }
    return write(value, counting);
  };
}

function newVariable(source: Source): string {
  source.variables += 1;
  return `v${source.variables}`;
}
