import {
  defaultFieldResolver,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../runtime/request-context.ts';

/** Fields every federation subgraph has; the signed actor is checked before they are reached. */
const FEDERATION_FIELDS = new Set(['Query._service', 'Query._entities']);
/** Types of GraphQL and of federation, which carry no rules. */
const BUILT_IN = /^(__|_Service$|_Entity$|_Any$)/;

/** A field and the rule in force on it; null when nobody decided. */
export interface FieldRule {
  readonly type: string;
  readonly field: string;
  readonly rule: string | null;
}

/**
 * Lists every object field with the rule in force on it: its own `@access`, else its type's.
 *
 * Root fields must each carry their own, so they never fall back to a type.
 */
export function listFieldRules(schema: GraphQLSchema): FieldRule[] {
  return eachField(schema).map(({ type, field }) => ({
    type: type.name,
    field: field.name,
    rule: ruleOf(schema, type, field),
  }));
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** What stands behind a checked resolver. */
export interface Guard {
  readonly rule: string;
  readonly resolve: Resolver;
}

const guards = new WeakMap<object, Guard>();

/** The rule and the resolver behind a check; undefined for a resolver that is not checked. */
export function guardOf(resolve: object | undefined): Guard | undefined {
  return resolve && guards.get(resolve);
}

/**
 * Makes every field check its `@access` rule before it resolves.
 *
 * The check stands at the field, so no path (interface, fragment, alias, `_entities`) avoids it.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const { type, field } of eachField(schema)) {
    const rule = ruleOf(schema, type, field);
    if (rule === 'public' || !isObjectType(type)) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    const subscribe = field.subscribe;
    const required = rule ?? 'internal';
    const checked: Resolver = (source, args, context, info) => {
      context.access.requireRule(required);
      return resolve(source, args, context, info);
    };
    guards.set(checked, { rule: required, resolve });
    field.resolve = checked as typeof resolve;
    if (subscribe) {
      field.subscribe = (source, args, context: RequestContext, info) => {
        context.access.requireRule(required);
        return subscribe(source, args, context, info);
      };
    }
  }
  return schema;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

function eachField(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => !BUILT_IN.test(type.name))
    .filter((type): type is FieldsType => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !FEDERATION_FIELDS.has(`${type.name}.${field.name}`))
        .map((field) => ({ type, field })),
    );
}

function ruleOf(
  schema: GraphQLSchema,
  type: FieldsType,
  field: GraphQLField<unknown, unknown>,
): string | null {
  const own = directiveRule(field.astNode?.directives);
  const isRoot = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].some((root) => root?.name === type.name);
  if (own !== null || isRoot) return own;
  const nodes = [type.astNode, ...type.extensionASTNodes];
  return nodes.map((node) => directiveRule(node?.directives)).find((rule) => rule !== null) ?? null;
}

interface DirectiveLike {
  readonly name: { readonly value: string };
  readonly arguments?:
    | readonly {
        readonly name: { readonly value: string };
        readonly value: { readonly kind: string; readonly value?: unknown };
      }[]
    | undefined;
}

function directiveRule(directives: readonly DirectiveLike[] | undefined): string | null {
  const access = directives?.find((directive) => directive.name.value === 'access');
  const rule = access?.arguments?.find((argument) => argument.name.value === 'rule')?.value.value;
  return typeof rule === 'string' ? rule : null;
}
