import { coversStore } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import { codeOf } from '../queries/codes-of.ts';
import type { Context } from './context.ts';

/** Places are no secret, so staff of another store are told that they may not. */
export function requireStore(context: Context, permission: string, location: string): void {
  if (coversStore(context.access.require(permission), codeOf(location))) return;
  const message =
    context.language === 'zh'
      ? `没有权限：${location} 不是您所在的门店。`
      : `Not allowed: ${location} is not a store of yours.`;
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
