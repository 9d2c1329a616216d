import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../runtime/request-context.ts';
import { badInput } from './bad-input.ts';
import { commonUserError, type CommonRefusal } from './user-error.ts';

/** The most elements of a list whose SDL names no other bound with `@size`. */
export const LIST_MAX = 1_000;

/**
 * Lets no change see a list that is longer than it takes: one refusal says so for each such list.
 *
 * It stands before the change itself, so that nobody is told of every line of a list that is
 * refused as a whole, and nothing is asked for or locked on its behalf. Shorter ones cost a look.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  const look = lookForLists();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const looks = field.args.flatMap((arg) => look(arg) ?? []);
    if (looks.length > 0) guard(field, looks);
  }
  return schema;
}

type Look = (value: unknown, path: readonly string[], told: CommonRefusal[]) => void;
type Named = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'astNode'>;

function guard(field: GraphQLField<unknown, RequestContext>, looks: readonly Look[]): void {
  const resolve = field.resolve;
  if (!resolve) return;
  const payload = getNamedType(field.type);
  const tellsRefusals = isObjectType(payload) && 'userErrors' in payload.getFields();
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const told: CommonRefusal[] = [];
    for (const look of looks) look(args, [], told);
    if (told.length === 0) return resolve(source, args, context, info);
    if (!tellsRefusals) throw badInput('列表过长 / a list is too long');
    return { userErrors: told.map((refusal) => commonUserError(refusal, context.language)) };
  };
}

/** Gives how to look for long lists below an input; null where there is none. */
function lookForLists() {
  const known = new Map<GraphQLInputType, Look | null>();

  function below(type: GraphQLInputType): Look | null {
    const bare = getNullableType(type);
    if (!isInputObjectType(bare)) return null;
    const earlier = known.get(bare);
    if (earlier !== undefined) return earlier;
    // An input may hold inputs of its own kind: they are looked at as it is.
    const looks: Look[] = [];
    const all: Look = (value, path, told) => {
      if (value != null) for (const look of looks) look(value, path, told);
    };
    known.set(bare, all);
    looks.push(...Object.values(bare.getFields()).flatMap((field) => named(field) ?? []));
    if (looks.length === 0) known.set(bare, null);
    return known.get(bare)!;
  }

  function named({ name, type, astNode }: Named): Look | null {
    const bare = getNullableType(type);
    const inner = below(isListType(bare) ? bare.ofType : bare);
    if (!isListType(bare)) {
      return inner && ((value, path, told) => inner(valueOf(value, name), [...path, name], told));
    }
    const max = sizeOf(astNode?.directives);
    return (value, path, told) => {
      const list = valueOf(value, name);
      if (!Array.isArray(list)) return;
      const at = [...path, name];
      if (list.length > max) told.push(tooLong(at, list.length, max));
      else if (inner) list.forEach((one, index) => inner(one, [...at, String(index)], told));
    };
  }
  return named;
}

function valueOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
}

function sizeOf(directives: readonly ConstDirectiveNode[] | undefined): number {
  const size = directives?.find(({ name }) => name.value === 'size');
  const max = size?.arguments?.find(({ name }) => name.value === 'max')?.value;
  return max?.kind === 'IntValue' ? Number(max.value) : LIST_MAX;
}

function tooLong(field: readonly string[], length: number, max: number): CommonRefusal {
  const zh = `最多 ${max} 项，收到 ${length} 项。请分批提交。`;
  const en = `At most ${max} elements, ${length} came. Send them in several requests.`;
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}
