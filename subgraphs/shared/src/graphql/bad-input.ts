import { GraphQLError } from 'graphql';

/** A client's mistake in arguments that the type system cannot express. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
