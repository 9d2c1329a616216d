import { p } from '@mikro-orm/core';

/** Columns that say what is taken off and from what, in promotions and templates alike. */
export const benefitColumns = {
  benefitKind: p.string().columnType('text'),
  thresholdMinor: p.bigint('number').columnType('bigint'),
  saveMinor: p.bigint('number').columnType('bigint').nullable(),
  percentOff: p.decimal('string').columnType('numeric(5,2)').nullable(),
  /** Of threshold and save; carts in another currency are out of scope. */
  currency: p.string().columnType('text'),
  /** Empty for all. */
  categoryCodes: p.array().columnType('text[]'),
  /** Empty for all. */
  locationCodes: p.array().columnType('text[]'),
};

/** The CHECKs of these columns, named after their table. */
export function benefitChecks(table: string) {
  return [
    {
      name: `${table}_benefit_kind`,
      expression: `benefit_kind in ('SPEND_SAVE', 'PERCENT_OFF')`,
    },
    {
      name: `${table}_benefit_save`,
      expression: `(benefit_kind = 'SPEND_SAVE') = (save_minor is not null)`,
    },
    {
      name: `${table}_benefit_percent`,
      expression: `(benefit_kind = 'PERCENT_OFF') = (percent_off is not null)`,
    },
    {
      name: `${table}_benefit_range`,
      expression:
        'threshold_minor >= 0 and save_minor > 0 and percent_off > 0 and percent_off <= 100',
    },
    { name: `${table}_status_known`, expression: `status in ('DRAFT', 'ACTIVE', 'ENDED')` },
  ];
}
