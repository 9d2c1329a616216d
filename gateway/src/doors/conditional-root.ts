import { Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * Whether a subscription's field could be left out by `@skip` or `@include`, itself or a fragment.
 *
 * A stream without its field has nothing to say, whatever the variables are, and the validation
 * of `graphql` throws where it should refuse.
 */
export function hasConditionalRoot({ definitions }: DocumentNode): boolean {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const seen = new Set<string>();

  function isConditional({ selections }: SelectionSetNode): boolean {
    return selections.some((node) => {
      if (node.directives?.some(({ name }) => /^(skip|include)$/.test(name.value))) return true;
      if (node.kind === Kind.FIELD) return false;
      if (node.kind === Kind.INLINE_FRAGMENT) return isConditional(node.selectionSet);
      const spread = seen.has(node.name.value) ? undefined : fragments.get(node.name.value);
      seen.add(node.name.value);
      return spread !== undefined && isConditional(spread);
    });
  }

  return definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      node.operation === OperationTypeNode.SUBSCRIPTION &&
      isConditional(node.selectionSet),
  );
}
