import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type EntityManager,
} from '@entresol/shared';
import { IntakePlatform } from '../persistence/entities/intake-platform.ts';
import { IntakeReject } from '../persistence/entities/intake-reject.ts';
import { PlatformItem } from '../persistence/entities/platform-item.ts';

const PLATFORMS: ConnectionShape = {
  filters: { code: 'code', channel: 'channel' },
  orders: { CODE: 'code', CHANGED_AT: 'changedAt' },
  tieBreak: 'code',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
};

const ITEMS: ConnectionShape = {
  filters: { platform: 'platform', itemCode: 'itemCode', sku: 'sku' },
  orders: { CHANGED_AT: 'changedAt', ITEM_CODE: 'itemCode' },
  tieBreak: 'itemCode',
  defaultOrder: [{ field: 'CHANGED_AT', direction: 'DESC' }],
};

const REJECTS: ConnectionShape = {
  filters: {
    platform: 'platform',
    platformOrderNo: 'outsideNo',
    state: 'state',
    lastAt: 'lastAt',
  },
  orders: { LAST_AT: 'lastAt', FIRST_AT: 'firstAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'LAST_AT', direction: 'DESC' }],
};

/** Platforms whose orders come in here, by code unless asked otherwise. */
export function listPlatforms(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<IntakePlatform>> {
  return findConnection(em, IntakePlatform, PLATFORMS, args);
}

/** Items of platforms with their SKUs, the latest changed first unless asked otherwise. */
export function listPlatformItems(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<PlatformItem>> {
  return findConnection(em, PlatformItem, ITEMS, args);
}

/** Refused orders, the latest first unless asked otherwise. */
export function listRejects(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<IntakeReject>> {
  return findConnection(em, IntakeReject, REJECTS, args);
}

/** A platform as it is now. */
export function findIntakePlatform(
  em: EntityManager,
  code: string,
): Promise<IntakePlatform | null> {
  return em.fork().findOne(IntakePlatform, { code });
}
