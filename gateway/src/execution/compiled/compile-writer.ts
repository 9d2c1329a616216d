import {
  getNullableType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectSelections, type SelectionScope } from '@entresol/shared';
import { isJsonObject, ownValue, type JsonObject } from './json-data.ts';
import { compileLeaf } from './write-leaf.ts';

/** Where the writer is, and what it found wrong so far. */
export interface Writing {
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
}

/** A null that has been reported, or that a nullable parent takes. */
const FAILED = Symbol('failed');
/** A null that its parent cannot take. */
const INVALID = Symbol('invalid');

/** The text of a value; `null` for a plain null. */
type Written = string | null | typeof FAILED | typeof INVALID;
type Write = (value: unknown, writing: Writing) => Written;
type WriteObject = (object: JsonObject, writing: Writing) => string | typeof INVALID;

/** Compiles what turns merged data into the JSON text of an operation's `data`. */
export function compileWriter(
  scope: SelectionScope,
  root: GraphQLCompositeType,
  selections: SelectionSetNode,
): (data: JsonObject, writing: Writing) => string {
  const write = compileObject(scope, root, [selections]);
  return (data, writing) => {
    const text = write(data, writing);
    return text === INVALID ? 'null' : text;
  };
}

function compileObject(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): WriteObject {
  const fields = [...collectSelections(scope, type, sets)].map(([name, nodes], index) => {
    const prefix = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    return { prefix, write: compileField(scope, type, name, nodes) };
  });
  return (object, writing) => {
    let text = '{';
    for (const { prefix, write } of fields) {
      const written = write(object, writing);
      if (written === INVALID) return INVALID;
      text += prefix + (typeof written === 'string' ? written : 'null');
    }
    return `${text}}`;
  };
}

function compileField(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  name: string,
  nodes: readonly FieldNode[],
): (object: JsonObject, writing: Writing) => Written {
  const field = nodes[0]!.name.value;
  if (field === '__typename') return compileTypename(scope, parent, name);
  const definition = 'getFields' in parent ? parent.getFields()[field] : undefined;
  if (!definition) throw new Error(`${parent.name} has no field ${field}`);
  const write = compileValue(scope, parent, definition.type, nodes);
  // Names such as `constructor` are there on every object.
  const isCommon = name in Object.prototype;
  return (object, writing) => {
    const value = isCommon ? ownValue(object, name) : object[name];
    writing.path.push(name);
    const written = write(value ?? null, writing);
    writing.path.pop();
    return written;
  };
}

function compileTypename(scope: SelectionScope, parent: GraphQLCompositeType, name: string) {
  return (object: JsonObject): Written => {
    const given = ownValue(object, name) ?? ownValue(object, '__typename');
    const type = typeof given === 'string' ? (scope.schema.getType(given) ?? parent) : parent;
    return isObjectType(type) ? `"${type.name}"` : INVALID;
  };
}

function compileValue(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Write {
  const nullable = getNullableType(type);
  const write = isListType(nullable)
    ? compileList(scope, parent, nullable.ofType, nodes)
    : isLeafType(nullable)
      ? compileLeafValue(parent, nullable)
      : compileComposite(scope, parent, nullable as GraphQLCompositeType, nodes);
  if (!isNonNullType(type))
    return (value, writing) => (value === null ? null : write(value, writing));
  return (value, writing) => {
    const written = value === null ? null : write(value, writing);
    if (written === null) {
      const place = placeOf(writing, nullable, parent);
      report(writing, `Cannot return null for non-nullable ${place}.`);
    }
    return typeof written === 'string' ? written : INVALID;
  };
}

function compileLeafValue(parent: GraphQLCompositeType, type: Parameters<typeof compileLeaf>[0]) {
  const leaf = compileLeaf(type);
  return (value: unknown, writing: Writing): Written => {
    const text = leaf(value);
    if (text !== undefined) return text;
    report(writing, `Invalid value found for ${placeOf(writing, type, parent)}.`);
    return FAILED;
  };
}

function compileList(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  itemType: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Write {
  const write = compileValue(scope, parent, itemType, nodes);
  return (value, writing) => {
    if (!Array.isArray(value)) throw new Error(`no list at ${writing.path.join('.')}`);
    let text = '[';
    let isWhole = true;
    for (let index = 0; index < value.length; index += 1) {
      writing.path.push(index);
      const written = write(value[index] ?? null, writing);
      writing.path.pop();
      if (written === INVALID) isWhole = false;
      if (index > 0) text += ',';
      text += typeof written === 'string' ? written : 'null';
    }
    return isWhole ? `${text}]` : FAILED;
  };
}

/** Writers of an abstract type are compiled for each object type when it is first met. */
function compileComposite(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): Write {
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const writers = new Map<string, WriteObject | null>();

  function writerOf(name: string): WriteObject | null {
    let write = writers.get(name);
    if (write === undefined) {
      const found = scope.schema.getType(name);
      write = isCompositeType(found) ? compileObject(scope, found, sets) : null;
      writers.set(name, write);
    }
    return write;
  }

  const own = isAbstractType(type) ? null : compileObject(scope, type, sets);
  return (value, writing) => {
    if (!isJsonObject(value)) throw new Error(`no object at ${writing.path.join('.')}`);
    const typename = ownValue(value, '__typename');
    if (typename !== undefined && typeof typename !== 'string') {
      throw new Error(`no name of a type at ${writing.path.join('.')}`);
    }
    const isOwn = own && (typename === undefined || typename === type.name);
    const write = isOwn ? own : writerOf(typename ?? type.name);
    if (!write) {
      const place = placeOf(writing, type, parent);
      report(writing, `Invalid __typename found for object at ${place}.`);
      return FAILED;
    }
    const text = write(value, writing);
    return text === INVALID ? FAILED : text;
  };
}

function placeOf({ path }: Writing, type: GraphQLOutputType, parent: GraphQLCompositeType): string {
  const last = path.at(-1);
  return typeof last === 'string'
    ? `field ${parent.name}.${last}`
    : `array element of type ${String(type)} at index ${last}`;
}

function report({ errors, path }: Writing, message: string): void {
  errors.push(
    new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } }),
  );
}
