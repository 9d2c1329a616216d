import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');

const TillPolicySchema = defineEntity({
  name: 'TillPolicy',
  tableName: 'till_policy',
  checks: [{ name: 'till_policy_bound', expression: 'difference_max_minor >= 0' }],
  properties: {
    store: text().primary(),
    /** A drawer that is off by more is confirmed by a second person. */
    differenceMaxMinor: p.bigint('number'),
    version: p.integer(),
    changedBy: text(),
    changedAt: p.datetime().columnType('timestamptz'),
  },
});

/** What a store bears at its tills (收银政策). */
export class TillPolicy extends TillPolicySchema.class {}
TillPolicySchema.setClass(TillPolicy);
