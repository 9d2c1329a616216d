import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';

/** A generated operation, with values for its variables. */
export interface GeneratedOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type RootKind = 'query' | 'mutation' | 'subscription';

/** Operations of a schema: aliases, arguments, fragments of both kinds, conditions, variables. */
export function operationsOf(
  schema: GraphQLSchema,
  kind: RootKind = 'query',
): fc.Arbitrary<GeneratedOperation> {
  return fc.gen().map((gen) => {
    const pick = (count: number) => gen(fc.nat, { max: count - 1 });
    return new Generator(schema, pick).operation(kind);
  });
}

/** Values for the variables of an operation, by their types alone. */
export function valuesFor(schema: GraphQLSchema, document: DocumentNode) {
  const generator = new Generator(schema, () => 0);
  const definitions = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    definitions.map(({ variable, type }) => [
      variable.name.value,
      generator.valueOf(typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType, 0),
    ]),
  );
}

const DEPTH = 4;

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #pick: (count: number) => number;
  readonly #fragments: string[] = [];
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};

  constructor(schema: GraphQLSchema, pick: (count: number) => number) {
    this.#schema = schema;
    this.#pick = pick;
  }

  operation(kind: RootKind): GeneratedOperation {
    const root = this.#schema.getRootType(kind as never)!;
    const selections = kind === 'subscription' ? this.#oneField(root) : this.#selections(root, 0);
    for (const name of ['yes', 'no']) {
      if (selections.includes(`$${name}`) || this.#fragments.join().includes(`$${name}`)) {
        this.#definitions.push(`$${name}: Boolean! ${name === 'yes' ? '= true' : ''}`);
        if (name === 'no' || this.#pick(2) === 0) this.#variables[name] = this.#pick(2) === 0;
      }
    }
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const text = [`${kind} Q${definitions} ${selections}`, ...this.#fragments].join('\n');
    return { text, variables: this.#variables };
  }

  #oneField(type: GraphQLCompositeType): string {
    const fields = Object.values((type as { getFields(): object }).getFields());
    return `{ ${this.#field(this.#one(fields), 1)} }`;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.#pick(4);
    const parts = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const roll = this.#pick(20);
    if (roll === 0) return this.#pick(3) === 0 ? 'kind: __typename' : '__typename';
    if (roll <= 3 && depth < DEPTH) return this.#fragment(type, depth, roll === 1);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => depth < DEPTH || !isCompositeType(getNamedType(field.type)),
    );
    if (usable.length > 0) return this.#field(this.#one(usable), depth + 1);
    return isAbstractType(type) && depth < DEPTH
      ? this.#fragment(type, depth, false)
      : '__typename';
  }

  #fragment(type: GraphQLCompositeType, depth: number, isNamed: boolean): string {
    const on = isAbstractType(type) ? this.#one(this.#possible(type)) : type;
    const selections = this.#selections(on, depth + 1);
    if (!isNamed) return `... on ${on.name}${this.#condition()} ${selections}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${selections}`);
    return `...${name}${this.#condition()}`;
  }

  #possible(type: GraphQLNamedType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? [type, ...this.#schema.getPossibleTypes(type)] : [];
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#pick(7) === 0 ? `a${this.#pick(3)}: ` : '';
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ` ${this.#selections(type, depth)}` : '';
    return `${alias}${field.name}${this.#arguments(field.args)}${this.#condition()}${inner}`;
  }

  #condition(): string {
    const roll = this.#pick(24);
    if (roll > 3) return '';
    const value = ['$yes', '$no', 'true', 'false'][this.#pick(4)];
    return ` ${roll % 2 === 0 ? '@skip' : '@include'}(if: ${value})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || this.#pick(4) === 0);
    const parts = given.map((arg) => `${arg.name}: ${this.#argument(arg.type)}`);
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #argument(type: GraphQLInputType): string {
    if (this.#pick(3) > 0) return literal(type, this.valueOf(type, 0));
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${String(type)}`);
    this.#variables[name] = this.valueOf(type, 0);
    return `$${name}`;
  }

  valueOf(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.valueOf(type.ofType, depth);
    if (isListType(type)) return [this.valueOf(type.ofType, depth)];
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth < 2 && this.#pick(4) === 0),
      );
      return Object.fromEntries(fields.map((f) => [f.name, this.valueOf(f.type, depth + 1)]));
    }
    if (type.name === 'Int') return this.#pick(5);
    if (type.name === 'Float') return this.#pick(5) / 2;
    if (type.name === 'Boolean') return this.#pick(2) === 0;
    return `sku-${this.#pick(4)}`;
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#pick(list.length)]!;
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return `[${(value as unknown[]).map((item) => literal(inner.ofType, item)).join(', ')}]`;
  }
  if (isEnumType(inner)) return String(value);
  if (!isInputObjectType(inner)) return JSON.stringify(value);
  const fields = inner.getFields();
  const parts = Object.entries(value as object).map(
    ([name, item]) => `${name}: ${literal(fields[name]!.type, item)}`,
  );
  return `{ ${parts.join(', ')} }`;
}
