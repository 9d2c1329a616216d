import { coversStore } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import { codeOf } from '../queries/codes-of.ts';
import type { Context } from './context.ts';

/** Stands for all places, whose rules are nobody's in a store. */
export const EVERYWHERE = '*';

const isPlace = (location: string) => location !== EVERYWHERE;

/** Places are no secret, so staff of another store are told that they may not. */
export function requireStore(context: Context, permission: string, location: string): void {
  if (coversStore(context.access.require(permission), codeOf(location))) return;
  const message =
    context.language === 'zh'
      ? `没有权限：${isPlace(location) ? `${location} 不是您所在的门店` : '所有地点通用的设置归总部'}。`
      : `Not allowed: ${isPlace(location) ? `${location} is not a store of yours` : 'what holds for all places is head office’s to say'}.`;
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
