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
import { compileLeaf, inner, quoted } from './write-leaf.ts';
import { WriterSource, type Counting, type Helper } from './writer-source.ts';

/** Writes data that is as the schema says; throws for any other. */
export type WriteRegular = (data: JsonObject, counting: Counting) => string;

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

function generateObject(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): WriteRegular {
  const source = new WriterSource();
  writeObject(source, scope, { type, sets, value: 'o' });
  source.flush();
  const { remembered, lines } = source;
  const body = `let s = ''; let n = 0; ${remembered}${lines.join('\n')} c.objects += n; return s;`;
  const make = compileFunction(`return (o, c) => {\n${body}\n};`, ['h', 'quoted', 'inner', 'fail']);
  return (make as (...given: unknown[]) => WriteRegular)(source.helpers, quoted, inner, fail);
}

interface ObjectValue {
  readonly type: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  /** The variable that holds it. */
  readonly value: string;
}

function writeObject(
  source: WriterSource,
  scope: SelectionScope,
  { type, sets, value }: ObjectValue,
): void {
  const own = JSON.stringify(type.name);
  source.lines.push(
    `if (typeof ${value} !== "object" || Array.isArray(${value})) fail();`,
    `if (${value}.__typename !== undefined && ${value}.__typename !== ${own}) fail();`,
    'n += 1;',
  );
  let lead = '{';
  for (const [name, nodes] of collectSelections(scope, type, sets)) {
    if (name in Object.prototype) throw new CommonName(name);
    source.say(`${lead}${JSON.stringify(name)}:`);
    writeField(source, { scope, type, name, nodes, property: `${value}[${JSON.stringify(name)}]` });
    lead = ',';
  }
  source.say(lead === '{' ? '{}' : '}');
}

interface Field {
  readonly scope: SelectionScope;
  readonly type: GraphQLObjectType;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly property: string;
}

function writeField(source: WriterSource, { scope, type, nodes, property }: Field): void {
  const field = nodes[0]!.name.value;
  if (field === '__typename') {
    source.lines.push(
      `if (${property} != null && ${property} !== ${JSON.stringify(type.name)}) fail();`,
    );
    return source.say(JSON.stringify(type.name));
  }
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no field ${field}`);
  const value = source.variable();
  source.lines.push(`const ${value} = ${property};`);
  writeValue(source, scope, { type: definition.type, nodes, value });
}

interface Value {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  /** The variable that holds it. */
  readonly value: string;
}

function writeValue(source: WriterSource, scope: SelectionScope, given: Value): void {
  const { type, nodes, value } = given;
  const there = { type: getNullableType(type), nodes, value };
  if (isNonNullType(type)) {
    source.lines.push(`if (${value} == null) fail();`);
    return writeThere(source, scope, there);
  }
  source.either(
    `${value} == null`,
    () => source.say('null'),
    () => writeThere(source, scope, there),
  );
}

function writeThere(source: WriterSource, scope: SelectionScope, { type, nodes, value }: Value) {
  if (isListType(type)) {
    writeList(source, scope, { type: type.ofType as GraphQLOutputType, nodes, value });
  } else if (isLeafType(type)) writeLeaf(source, type, value);
  else if (isObjectType(type) && source.hasRoom) {
    writeObject(source, scope, { type, sets: setsBelow(nodes), value });
  } else source.sayValue(callOf(source, belowOf(scope, type, nodes), value));
}

function writeList(source: WriterSource, scope: SelectionScope, { type, nodes, value }: Value) {
  const [index, item] = [source.variable(), source.variable()];
  source.lines.push(`if (!Array.isArray(${value})) fail();`);
  source.say('[');
  source.flush();
  source.lines.push(
    `for (let ${index} = 0; ${index} < ${value}.length; ${index} += 1) {`,
    `const ${item} = ${value}[${index}];`,
  );
  source.sayCommaIf(`${index} > 0`);
  writeValue(source, scope, { type, nodes, value: item });
  source.flush();
  source.lines.push('}');
  source.say(']');
}

function writeLeaf(source: WriterSource, type: GraphQLLeafType, value: string): void {
  const isText = `typeof ${value} === 'string'`;
  const writeText = () => {
    source.say('"');
    source.sayValue(source.onceFor(value, 'inner'));
    source.say('"');
  };
  const writeOdd = () => source.sayValue(oddLeaf(source, type, value));
  if (type === GraphQLString) {
    source.lines.push(`if (!(${isText})) fail();`);
    writeText();
  } else if (type === GraphQLInt) {
    source.sayValue(`((${value} | 0) === ${value} ? ${value} : ${oddLeaf(source, type, value)})`);
  } else if (type === GraphQLFloat) {
    source.sayValue(`(Number.isFinite(${value}) ? ${value} : fail())`);
  } else if (type === GraphQLBoolean) {
    source.sayValue(`(${value} === true ? 'true' : ${value} === false ? 'false' : fail())`);
  } else if (isEnumType(type)) writeOdd();
  else source.either(isText, writeText, writeOdd);
}

/** A leaf that needs a look: of a scalar of our own any JSON may come, objects too. */
function oddLeaf(source: WriterSource, type: GraphQLLeafType, value: string): string {
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

function callOf(source: WriterSource, helper: Helper, value: string): string {
  return `h[${source.helpers.push(helper) - 1}](${value}, c)`;
}

function setsBelow(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

/** Writes objects below a field; each type is generated when it is first met. */
function belowOf(
  scope: SelectionScope,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Helper {
  const sets = setsBelow(nodes);
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
