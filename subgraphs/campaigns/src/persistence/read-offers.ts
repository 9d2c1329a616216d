import type { EntityManager } from '@mikro-orm/postgresql';
import type { Benefit } from '../domain/benefit.ts';
import type { CouponOffer, PromotionOffer } from '../domain/quote.ts';

/** All that reading needs of an entity manager. */
export type SqlReader = Pick<EntityManager, 'execute'>;

interface OfferRow {
  readonly code: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly benefit_kind: string;
  readonly threshold_minor: string;
  readonly save_minor: string | null;
  readonly percent_off: string | null;
  readonly currency: string;
  readonly category_codes: readonly string[];
  readonly location_codes: readonly string[];
}

const BENEFIT_COLUMNS = [
  'benefit_kind',
  'threshold_minor',
  'save_minor',
  'percent_off',
  'currency',
];
const OFFER_COLUMNS = [
  'name_zh',
  'name_en',
  ...BENEFIT_COLUMNS,
  'category_codes',
  'location_codes',
];

/** Promotions that ended or begin within a day are looked at too, so that customers see why not. */
const NEIGHBOURHOOD = '1 day';

/** Promotions that may reduce a sale at a place: those in force, and those nearly so. */
export async function readPromotionOffers(
  em: SqlReader,
  location: string,
  now: Date,
): Promise<readonly PromotionOffer[]> {
  const rows = await em.execute<(OfferRow & PromotionRow)[]>(
    `select code, status, starts_at, ends_at, priority, ${OFFER_COLUMNS.join(', ')}
     from promotion
     where status = 'ACTIVE'
       and starts_at <= ?::timestamptz + interval '${NEIGHBOURHOOD}'
       and (ends_at is null or ends_at > ?::timestamptz - interval '${NEIGHBOURHOOD}')
       and (location_codes = '{}' or ?::text = any(location_codes))`,
    [now, now, location],
  );
  return rows.map((row) => ({
    ...toOffer(row),
    status: row.status,
    startsAt: new Date(row.starts_at),
    endsAt: row.ends_at === null ? null : new Date(row.ends_at),
    priority: row.priority,
  }));
}

interface PromotionRow {
  readonly status: string;
  readonly starts_at: string;
  readonly ends_at: string | null;
  readonly priority: number;
}

/**
 * Coupons of a cart by code, with what their templates give.
 *
 * With `lock` the coupons' rows are held, in order of code, until the transaction ends.
 */
export async function readCouponOffers(
  em: SqlReader,
  codes: readonly string[],
  lock: 'unlocked' | 'locked' = 'unlocked',
): Promise<ReadonlyMap<string, CouponOffer>> {
  if (codes.length === 0) return new Map();
  const rows = await em.execute<(OfferRow & CouponRow)[]>(
    `select c.code, c.member_no, c.status, c.order_no, c.valid_from, c.valid_until,
       ${OFFER_COLUMNS.map((column) => `t.${column}`).join(', ')}
     from coupon c join coupon_template t on t.code = c.template_code
     where c.code in (select jsonb_array_elements_text(?::jsonb))
     order by c.code ${lock === 'locked' ? 'for update of c' : ''}`,
    [JSON.stringify(codes)],
  );
  return new Map(
    rows.map((row) => [
      row.code,
      {
        ...toOffer(row),
        memberNo: row.member_no,
        status: row.status,
        orderNo: row.order_no,
        validFrom: new Date(row.valid_from),
        validUntil: row.valid_until === null ? null : new Date(row.valid_until),
      },
    ]),
  );
}

interface CouponRow {
  readonly member_no: string;
  readonly status: string;
  readonly order_no: string | null;
  readonly valid_from: string;
  readonly valid_until: string | null;
}

function toOffer(row: OfferRow) {
  return {
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    categoryCodes: row.category_codes,
    locationCodes: row.location_codes,
    benefit: toBenefit(row),
  };
}

/** A CHECK of the table says that exactly the column of its kind is filled. */
function toBenefit(row: OfferRow): Benefit {
  const common = { thresholdMinor: Number(row.threshold_minor), currency: row.currency };
  return row.save_minor === null
    ? { ...common, kind: 'PERCENT_OFF', percentOff: row.percent_off! }
    : { ...common, kind: 'SPEND_SAVE', saveMinor: Number(row.save_minor) };
}
