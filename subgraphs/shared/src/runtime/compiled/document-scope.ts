import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Access } from '../../access/access.ts';
import { CollectedErrors, type Place } from './collected-errors.ts';
import { Gaps } from './gaps.ts';

/** What is known of a document before anybody runs it. */
export interface DocumentScope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Of `@skip` and `@include`. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** What a resolver's context is for the executor. */
export interface AccessContext {
  readonly access?: Access;
}

/** One execution of a document. */
export class DocumentRun {
  readonly context: AccessContext;
  readonly rootValue: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly collected = new CollectedErrors();
  readonly gaps = new Gaps();
  /** Arguments that hold variables, read once for all objects that a field stands in. */
  readonly args = new Map<object, Readonly<Record<string, unknown>>>();
  /** Whether lists of rules let the actor in, each decided once. */
  readonly verdicts = new Map<readonly string[], boolean>();

  constructor(
    context: AccessContext,
    rootValue: unknown,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.context = context;
    this.rootValue = rootValue;
    this.variables = variables;
  }
}

/** A field where it is asked for. */
export interface FieldPlace {
  readonly scope: DocumentScope;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly responseName: string;
}

/** What a resolver may ask of its place; most never do, so it is read only then. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #field: FieldPlace;
  readonly #run: DocumentRun;
  readonly #parent: Place | undefined;

  constructor(field: FieldPlace, run: DocumentRun, parent: Place | undefined) {
    this.#field = field;
    this.#run = run;
    this.#parent = parent;
  }

  get fieldName() {
    return this.#field.definition.name;
  }
  get fieldNodes() {
    return this.#field.nodes;
  }
  get returnType() {
    return this.#field.definition.type;
  }
  get parentType() {
    return this.#field.parentType;
  }
  get path() {
    return placeOf(this.#field, this.#parent);
  }
  get schema() {
    return this.#field.scope.schema;
  }
  get fragments() {
    return this.#field.scope.fragments;
  }
  get rootValue() {
    return this.#run.rootValue;
  }
  get operation() {
    return this.#field.scope.operation;
  }
  get variableValues() {
    return this.#run.variables;
  }
}

/** The place of a field below its parent's. */
export function placeOf(field: FieldPlace, prev: Place | undefined): Place {
  return { prev, key: field.responseName, typename: field.parentType.name };
}
