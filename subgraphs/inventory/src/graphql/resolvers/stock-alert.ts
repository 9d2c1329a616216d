import { fromGlobalId, toGlobalId } from '@entresol/shared';
import { acknowledgeAlert } from '../../commands/alert/acknowledge-alert.ts';
import { upsertAlertRule } from '../../commands/alert/upsert-alert-rule.ts';
import {
  findAlert,
  findAlertRule,
  listAlertRules,
  listAlerts,
} from '../../queries/alert/list-alerts.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockAlertResolvers,
  StockAlertRuleResolvers,
} from '../generated/resolvers.ts';
import { EVERYWHERE, requireStore } from '../require-store.ts';
import { userErrors } from './payloads.ts';

const query = {
  stockAlerts: (_root, args, { access, em }) =>
    listAlerts(em, args, access.require('stocktake:read')),
  stockAlertRules: (_root, args, { access, em }) =>
    listAlertRules(em, args, access.require('stocktake:read')),
} satisfies QueryResolvers;

const mutation = {
  async stockAlertRuleUpsert(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'replenishment:policy', input.location?.trim() || EVERYWHERE);
    const outcome = await upsertAlertRule(context, { input, idempotencyKey });
    if (!outcome.ok) return { rule: null, userErrors: userErrors(context, outcome.refusals) };
    return { rule: await findAlertRule(context.em, outcome.value), userErrors: [] };
  },
  async stockAlertAcknowledge(_root, { input, idempotencyKey }, context) {
    const scope = context.access.require('stock:adjust');
    const localId = fromGlobalId('StockAlert', input.id);
    const alertId = /^\d{1,18}$/.test(localId ?? '') ? localId : null;
    const outcome = await acknowledgeAlert(context, { input, alertId, idempotencyKey, scope });
    if (!outcome.ok) return { alert: null, userErrors: userErrors(context, outcome.refusals) };
    return { alert: await findAlert(context.em, outcome.value.alertId, scope), userErrors: [] };
  },
} satisfies MutationResolvers;

const alert: StockAlertResolvers = {
  id: ({ id }) => toGlobalId('StockAlert', id),
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
};

const rule: StockAlertRuleResolvers = {
  sku: ({ sku }) => sku || null,
  location: ({ location }) => location || null,
};

/** Levels that need somebody to look at them. */
export const stockAlerts = {
  query,
  mutation,
  objects: { StockAlert: alert, StockAlertRule: rule },
};
