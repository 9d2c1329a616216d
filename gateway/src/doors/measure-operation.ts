import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/** What an operation asks for, with every fragment written out; the largest of a document's. */
export interface OperationSize {
  readonly tokens: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
}

interface SelectionSize {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of this level. */
  readonly width: number;
  /** Fields of this and all lower levels. */
  readonly fields: number;
  readonly introspectionDepth: number;
}

const NOTHING: SelectionSize = { depth: 0, aliases: 0, width: 0, fields: 0, introspectionDepth: 0 };
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Measures a document before it is validated.
 *
 * Each fragment is measured once, so fragments that double each other cost nothing here.
 */
export function measureOperation(document: DocumentNode): OperationSize {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const known = new Map<string, SelectionSize>();

  function sizeOfFragment(name: string): SelectionSize {
    const size = known.get(name);
    if (size) return size;
    known.set(name, NOTHING); // A cycle ends here; validation refuses it by name.
    const selections = fragments.get(name);
    const measured = selections ? sizeOf(selections) : NOTHING;
    known.set(name, measured);
    return measured;
  }

  function sizeOf(selections: SelectionSetNode): SelectionSize {
    return selections.selections.reduce((size, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return joined(size, sizeOfFragment(node.name.value));
      if (node.kind === Kind.INLINE_FRAGMENT) return joined(size, sizeOf(node.selectionSet));
      const inner = node.selectionSet ? sizeOf(node.selectionSet) : NOTHING;
      const introspects = INTROSPECTION.has(node.name.value);
      const depth = inner.depth + 1;
      return joined(size, {
        depth: introspects ? 1 : depth,
        introspectionDepth: introspects ? depth : inner.introspectionDepth,
        aliases: inner.aliases + (node.alias ? 1 : 0),
        width: 1,
        fields: inner.fields + 1,
      });
    }, NOTHING);
  }

  const sizes = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [sizeOf(node.selectionSet)] : [],
  );
  const largest = (pick: (size: SelectionSize) => number) => Math.max(0, ...sizes.map(pick));
  return {
    tokens: document.tokenCount ?? 0,
    depth: largest((size) => size.depth),
    introspectionDepth: largest((size) => size.introspectionDepth),
    aliases: largest((size) => size.aliases),
    rootFields: largest((size) => size.width),
    fields: largest((size) => size.fields),
  };
}

function joined(left: SelectionSize, right: SelectionSize): SelectionSize {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    aliases: left.aliases + right.aliases,
    width: left.width + right.width,
    fields: left.fields + right.fields,
  };
}
