import { defineEntity, p } from '@mikro-orm/core';
import type { IntakeFault } from '../../domain/intake/outside-order.ts';
import { IntakePlatform } from './intake-platform.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const IntakeRejectSchema = defineEntity({
  name: 'IntakeReject',
  tableName: 'intake_reject',
  indexes: [{ name: 'intake_reject_last_at', properties: ['lastAt', 'id'] }],
  uniques: [
    {
      name: 'intake_reject_open',
      properties: ['platform', 'reference'],
      where: `state = 'OPEN'`,
    },
  ],
  checks: [
    { name: 'intake_reject_state', expression: `state in ('OPEN', 'RESOLVED')` },
    {
      name: 'intake_reject_resolved',
      expression: `(state = 'RESOLVED') = (resolved_at is not null) and (state = 'OPEN' or personal is null)`,
    },
    { name: 'intake_reject_attempts', expression: 'attempts >= 1' },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    platform: () =>
      p
        .manyToOne(IntakePlatform)
        .mapToPk()
        .fieldName('platform')
        .index(false)
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('intake_reject_platform_foreign'),
    /** The platform's number, or what its text hashes to where it has none. */
    reference: text(),
    outsideNo: text().nullable(),
    state: text(),
    faults: p.json<readonly IntakeFault[]>(),
    /** What came, without anything that tells who somebody is; null where it is no JSON. */
    payload: p.json<unknown>().nullable(),
    /** What was taken out, to take it in once the fault is mended; shown to nobody. */
    personal: p.json<Record<string, unknown>>().nullable(),
    attempts: p.integer(),
    orderNo: text().nullable(),
    firstAt: instant(),
    lastAt: instant(),
    resolvedAt: instant().nullable(),
  },
});

/** An order of a platform that could not be taken in, and why (拒收记录). */
export class IntakeReject extends IntakeRejectSchema.class {}
IntakeRejectSchema.setClass(IntakeReject);
