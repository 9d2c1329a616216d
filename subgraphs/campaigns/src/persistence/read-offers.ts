import type { EntityManager } from '@mikro-orm/postgresql';
import { PATIENCE, textsOf, runPlanned } from '@entresol/shared';
import type { Benefit } from '../domain/benefit.ts';
import type { HeldCoupon } from '../domain/change-coupon.ts';
import type { LockState } from '../domain/coupon-lock.ts';
import type { PromotionOffer } from '../domain/quote.ts';

/** All that reading needs of an entity manager. */
export type SqlReader = Pick<EntityManager, 'getTransactionContext' | 'getConnection'>;

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

const BENEFIT_COLUMNS = ['benefit_kind', 'threshold_minor', 'save_minor', 'currency'];
const OFFER_COLUMNS = [
  'name_zh',
  'name_en',
  ...BENEFIT_COLUMNS,
  'category_codes',
  'location_codes',
];

/** Promotions that ended or begin within a day are looked at too, so that customers see why not. */
const NEIGHBOURHOOD = '1 day';

/** What carts are evaluated with. */
export interface Offers {
  readonly coupons: ReadonlyMap<string, HeldCoupon>;
  /** Of every place that was asked for: `promotionsAt` picks those of one. */
  readonly promotions: readonly PromotionOffer[];
}

/** What carts name: their coupons in stored form, and where they are sold. */
export interface AskedOffers {
  readonly codes: readonly string[];
  readonly locations: readonly string[];
}

/** Reads the coupons and promotions of carts, in one statement. */
export async function readOffers(em: SqlReader, asked: AskedOffers, now: Date): Promise<Offers> {
  const { codes, locations } = asked;
  const [row] = await runPlanned<[FoundRow]>(
    em,
    `select ${listed(`${COUPONS} join ${textsOf(codes)} k on k.value = c.code`)} as coupons,
       ${listed(PROMOTIONS)} as promotions`,
    [JSON.stringify(codes), now, now, JSON.stringify(locations)],
  );
  return toOffers(row);
}

/**
 * Locks coupons in order of code, and reads promotions and the locks that these orders have.
 *
 * The coupons come as they are once they are locked; all else as it was when the statement began,
 * so whoever writes locks checks them again. With `patience` (such as `1s`) it throws when a coupon
 * is busy for longer.
 */
export async function holdOffers(
  tx: SqlReader,
  asked: AskedOffers & { readonly references: readonly string[] },
  { now, patience }: { readonly now: Date; readonly patience: string | null },
): Promise<Offers & { readonly locks: readonly LockState[] }> {
  const { codes, locations, references } = asked;
  const limit = patience === null ? '' : `cross join ${PATIENCE} p`;
  const [row] = await runPlanned<[FoundRow & { readonly locks: readonly LockRow[] }]>(
    tx,
    `with asked as materialized (
       select k.value from ${textsOf(codes)} k ${limit}
     ), held as materialized (
       ${COUPONS} join asked k on k.value = c.code order by c.code for update of c
     )
     select ${listed('select * from held')} as coupons, ${listed(PROMOTIONS)} as promotions,
       ${listed(`select l.reference, l.status, l.coupon_codes from coupon_lock l
         join ${textsOf(references)} k on k.value = l.reference`)} as locks`,
    [
      JSON.stringify(codes),
      ...(patience === null ? [] : [patience]),
      now,
      now,
      JSON.stringify(locations),
      JSON.stringify(references),
    ],
  );
  return { ...toOffers(row), locks: row.locks.map(toLock) };
}

const listed = (select: string) => `(select coalesce(json_agg(e), '[]') from (${select}) e)`;

// Decimals as texts: a JSON number would be read as a float.
const PROMOTIONS = `
  select code, status, starts_at, ends_at, priority, ${OFFER_COLUMNS.join(', ')},
    percent_off::text as percent_off
  from promotion
  where status = 'ACTIVE'
    and starts_at <= ?::timestamptz + interval '${NEIGHBOURHOOD}'
    and (ends_at is null or ends_at > ?::timestamptz - interval '${NEIGHBOURHOOD}')
    and (location_codes = '{}'
      or location_codes && array(select jsonb_array_elements_text(?::jsonb)))`;

const COUPONS = `
  select c.code, c.template_code, c.member_no, c.status, c.order_no, c.valid_from, c.valid_until,
    c.reversed_at, c.version, ${OFFER_COLUMNS.map((column) => `t.${column}`).join(', ')},
    t.percent_off::text as percent_off
  from coupon c join coupon_template t on t.code = c.template_code`;

interface FoundRow {
  readonly coupons: readonly (OfferRow & CouponRow)[];
  readonly promotions: readonly (OfferRow & PromotionRow)[];
}

interface PromotionRow {
  readonly status: string;
  readonly starts_at: string;
  readonly ends_at: string | null;
  readonly priority: number;
}

interface CouponRow {
  readonly template_code: string;
  readonly member_no: string;
  readonly status: string;
  readonly order_no: string | null;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly reversed_at: string | null;
  readonly version: number;
}

interface LockRow {
  readonly reference: string;
  readonly status: LockState['status'];
  readonly coupon_codes: readonly string[];
}

function toOffers(row: FoundRow): Offers {
  return {
    coupons: new Map(row.coupons.map((coupon) => [coupon.code, toCoupon(coupon)])),
    promotions: row.promotions.map((promotion) => ({
      ...toOffer(promotion),
      status: promotion.status,
      startsAt: new Date(promotion.starts_at),
      endsAt: dateOf(promotion.ends_at),
      priority: promotion.priority,
    })),
  };
}

function toCoupon(row: OfferRow & CouponRow): HeldCoupon {
  return {
    ...toOffer(row),
    template: row.template_code,
    memberNo: row.member_no,
    status: row.status,
    orderNo: row.order_no,
    validFrom: new Date(row.valid_from),
    validUntil: dateOf(row.valid_until),
    reversedAt: dateOf(row.reversed_at),
    version: row.version,
  };
}

function toLock({ reference, status, coupon_codes }: LockRow): LockState {
  return { reference, status, couponCodes: coupon_codes };
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
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
