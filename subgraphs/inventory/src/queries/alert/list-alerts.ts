import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { StockAlert } from '../../persistence/entities/stock-alert.ts';
import { StockAlertRule } from '../../persistence/entities/stock-alert-rule.ts';
import { withinScope } from '../within-scope.ts';

const ALERTS = {
  filters: {
    kind: 'kind',
    status: 'status',
    sku: 'sku',
    location: 'location',
    raisedAt: 'raisedAt',
  },
  orders: { RAISED_AT: 'raisedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'RAISED_AT', direction: 'DESC' }],
} as const;

const RULES = {
  filters: { sku: 'sku', location: 'location' },
  orders: { LOCATION: 'location', SKU: 'sku' },
  tieBreak: 'sku',
  defaultOrder: [{ field: 'LOCATION' }, { field: 'SKU' }],
} as const;

/** A page of alerts within the scope. */
export function listAlerts(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockAlert>> {
  return findConnection(em, StockAlert, ALERTS, args, withinScope(scope));
}

/** One alert within the scope, or null. */
export function findAlert(em: EntityManager, id: string, scope: Scope): Promise<StockAlert | null> {
  return em.fork().findOne(StockAlert, { $and: [{ id }, withinScope(scope)] });
}

/** A page of rules: those for every place, and those for places within the scope. */
export function listAlertRules(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockAlertRule>> {
  const within: FilterQuery<StockAlertRule> = { $or: [{ location: '' }, withinScope(scope)] };
  return findConnection(em, StockAlertRule, RULES, args, within);
}

/** The rule of exactly this SKU and place, or null. */
export function findAlertRule(em: EntityManager, key: LevelKey): Promise<StockAlertRule | null> {
  return em.fork().findOne(StockAlertRule, key);
}
