import { compileFunction } from 'node:vm';
import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { mergeJson, mergeValue, type JsonObject } from './json-data.ts';

/** Merges what a subgraph answered of an entity into what is known of it, in place. */
export type MergeEntity = (target: JsonObject, source: JsonObject) => void;

/** Looking for many names that may not be there takes longer than to see which ones are. */
const NAMES_MAX = 12;
const NAME = /^[A-Za-z_]\w*$/;

/** Generates `mergeJson` for the names that a fetch asks of entities. */
export function compileMerge(operation: string): MergeEntity {
  const names = namesBelow(parse(operation));
  const isOdd = [...names].some((name) => name in Object.prototype || !NAME.test(name));
  if (isOdd || names.size > NAMES_MAX) return mergeJson;
  const lines = [...names].map(
    (name) => `v = s.${name};
      if (v !== undefined) { if ('${name}' in t) merge(t, '${name}', v); else t.${name} = v; }`,
  );
  const make = compileFunction(`return (t, s) => { let v; ${lines.join('\n')} };`, ['merge']);
  return (make as (merge: typeof mergeValue) => MergeEntity)(mergeValue);
}

/** The names that entities have in an answer, whatever their type. */
function namesBelow({ definitions }: DocumentNode): ReadonlySet<string> {
  const fragments = new Map<string, SelectionSetNode>();
  const roots: SelectionSetNode[] = [];
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of node.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) roots.push(field.selectionSet);
    }
  }
  const names = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.add((node.alias ?? node.name).value);
      else if (node.kind === Kind.INLINE_FRAGMENT) visit(node.selectionSet);
      else visit(fragments.get(node.name.value)!);
    }
  };
  roots.forEach(visit);
  return names;
}
