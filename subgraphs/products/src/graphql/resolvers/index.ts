import type { Resolvers } from '../generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { query } from './query.ts';
import { types } from './types.ts';

export const resolvers: Resolvers = { Query: query, Mutation: mutation, ...types };
