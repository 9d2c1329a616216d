import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks for, with every fragment written out; the largest of a document's. */
export interface OperationSize {
  readonly tokens: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  /** Of the whole document, in whatever place. */
  readonly directives: number;
  /** How often one selection names the same field. */
  readonly repeats: number;
  /** Root fields by which something secret could be guessed. */
  readonly guesses: number;
}

interface SelectionSize {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of this level. */
  readonly width: number;
  /** Fields of this and all lower levels. */
  readonly fields: number;
  readonly introspectionDepth: number;
  /** Of this level. */
  readonly guesses: number;
}

const NOTHING: SelectionSize = {
  depth: 0,
  aliases: 0,
  width: 0,
  fields: 0,
  introspectionDepth: 0,
  guesses: 0,
};

/** Who guesses at these finds coupons, or goods that wait for others. */
const GUESSABLE = new Set(['coupon', 'fulfilmentOrderCollect']);
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
        guesses: GUESSABLE.has(node.name.value) ? 1 : 0,
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
    guesses: largest((size) => size.guesses),
    ...countDocument(document),
  };
}

/** What counts wherever it stands, in fragments that nobody spreads too. */
function countDocument(document: DocumentNode) {
  let directives = 0;
  let repeats = 0;
  visit(document, {
    Directive() {
      directives += 1;
    },
    SelectionSet({ selections }) {
      const seen = new Map<string, number>();
      for (const node of selections) {
        const name = node.kind === Kind.INLINE_FRAGMENT ? '' : nameOf(node);
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        if (times > repeats) repeats = times;
      }
    },
  });
  return { directives, repeats };
}

function nameOf(node: FieldNode | FragmentSpreadNode): string {
  return node.kind === Kind.FIELD ? (node.alias ?? node.name).value : `...${node.name.value}`;
}

function joined(left: SelectionSize, right: SelectionSize): SelectionSize {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    aliases: left.aliases + right.aliases,
    width: left.width + right.width,
    fields: left.fields + right.fields,
    guesses: left.guesses + right.guesses,
  };
}
