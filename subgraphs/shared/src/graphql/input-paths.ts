import {
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

/** Whether a path names an argument, or an input below one; elements of lists by their index. */
export function isInputPath(args: readonly GraphQLArgument[], path: readonly string[]): boolean {
  const [first, ...rest] = path;
  const arg = args.find(({ name }) => name === first);
  return arg !== undefined && leadsOn(arg.type, rest);
}

function leadsOn(type: GraphQLInputType, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  const bare = getNullableType(type);
  if (isListType(bare)) return /^\d+$/.test(first) && leadsOn(bare.ofType, rest);
  if (!isInputObjectType(bare)) return false;
  const field = bare.getFields()[first];
  return field !== undefined && leadsOn(field.type, rest);
}
