import {
  getNamedType,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** How long an answer may be kept on the way, and whether others may be shown it. */
export interface CachePolicy {
  readonly maxAgeS: number;
  readonly isPublic: boolean;
}

interface Hint {
  readonly maxAgeS: number | null;
  readonly isPrivate: boolean;
  readonly inherits: boolean;
}

/**
 * What `@cacheControl` says of an operation; null when its answer may not be kept.
 *
 * The shortest time of any field counts. A field at the root, or of a composite type, that says
 * nothing may not be kept; a plain value is kept as long as what it belongs to.
 */
export function cachePolicyOf(schema: GraphQLSchema, document: DocumentNode): CachePolicy | null {
  const info = new TypeInfo(schema);
  let maxAgeS = Number.POSITIVE_INFINITY;
  let isPublic = true;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const field = info.getFieldDef();
        if (name.value === '__typename') return;
        const isRoot = info.getParentType() === schema.getQueryType();
        const hint = field ? hintOf(field) : { maxAgeS: 0, isPrivate: true, inherits: false };
        const needsOwn = isRoot || (field && isCompositeType(getNamedType(field.type)));
        if (hint.maxAgeS !== null) maxAgeS = Math.min(maxAgeS, hint.maxAgeS);
        else if (needsOwn && !hint.inherits) maxAgeS = 0;
        if (hint.isPrivate) isPublic = false;
      },
    }),
  );
  return Number.isFinite(maxAgeS) && maxAgeS > 0 ? { maxAgeS, isPublic } : null;
}

/** What a field says, and where it says nothing, its type. */
function hintOf(field: GraphQLField<unknown, unknown>): Hint {
  const own = directiveOf(field.astNode);
  const type = directiveOf(getNamedType(field.type).astNode);
  return {
    maxAgeS: own?.maxAgeS ?? (own?.inherits ? null : (type?.maxAgeS ?? null)),
    isPrivate: (own?.isPrivate ?? false) || (type?.isPrivate ?? false),
    inherits: own?.inherits ?? type?.inherits ?? false,
  };
}

function directiveOf(node: ASTNode | null | undefined): Hint | null {
  const directives = node && 'directives' in node ? node.directives : undefined;
  const found = directives?.find(({ name }) => name.value === 'cacheControl');
  if (!found) return null;
  const values = new Map(found.arguments?.map(({ name, value }) => [name.value, value]));
  const maxAge = values.get('maxAge');
  const scope = values.get('scope');
  const inherits = values.get('inheritMaxAge');
  return {
    maxAgeS: maxAge?.kind === Kind.INT ? Number(maxAge.value) : null,
    isPrivate: scope?.kind === Kind.ENUM && scope.value === 'PRIVATE',
    inherits: inherits?.kind === Kind.BOOLEAN && inherits.value,
  };
}
