import { Migration } from '@mikro-orm/migrations';

/** The CHECKs of a benefit, the same for promotions and templates. */
const benefitChecks = (table: string) => `
  constraint ${table}_benefit_kind check (benefit_kind in ('SPEND_SAVE', 'PERCENT_OFF')),
  constraint ${table}_benefit_save check ((benefit_kind = 'SPEND_SAVE') = (save_minor is not null)),
  constraint ${table}_benefit_percent
    check ((benefit_kind = 'PERCENT_OFF') = (percent_off is not null)),
  constraint ${table}_benefit_range
    check (threshold_minor >= 0 and save_minor > 0 and percent_off > 0 and percent_off <= 100),
  constraint ${table}_status_known check (status in ('DRAFT', 'ACTIVE', 'ENDED'))`;

const PROMOTIONS = `
  create table promotion (
    code            text primary key,
    name_zh         text not null,
    name_en         text not null,
    benefit_kind    text not null,
    threshold_minor bigint not null,
    save_minor      bigint,
    percent_off     numeric(5,2),
    currency        text not null,
    category_codes  text[] not null,
    location_codes  text[] not null,
    status          text not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz,
    priority        integer not null,
    version         integer not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    ${benefitChecks('promotion')}
  );
  create index promotion_in_force on promotion (status, ends_at, starts_at);
  create index promotion_starts_at on promotion (starts_at, code);`;

const TEMPLATES = `
  create table coupon_template (
    code             text primary key,
    name_zh          text not null,
    name_en          text not null,
    benefit_kind     text not null,
    threshold_minor  bigint not null,
    save_minor       bigint,
    percent_off      numeric(5,2),
    currency         text not null,
    category_codes   text[] not null,
    location_codes   text[] not null,
    limit_total      integer,
    limit_per_member integer,
    issued           integer not null default 0,
    claimable        boolean not null,
    status           text not null,
    valid_from       timestamptz not null,
    valid_until      timestamptz,
    version          integer not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    ${benefitChecks('coupon_template')},
    constraint coupon_template_inv_6
      check (issued >= 0 and (limit_total is null or issued <= limit_total))
  );
  create index coupon_template_valid_from on coupon_template (valid_from, code);`;

const COUPONS = `
  create table coupon_member_count (
    template_code text not null
      constraint coupon_member_count_template_code_foreign references coupon_template (code),
    member_no     text not null,
    issued        integer not null,
    primary key (template_code, member_no),
    constraint coupon_member_count_positive check (issued > 0)
  );

  create table coupon (
    code          text primary key,
    template_code text not null
      constraint coupon_template_code_foreign references coupon_template (code),
    member_no     text not null,
    status        text not null,
    order_no      text,
    valid_from    timestamptz not null,
    valid_until   timestamptz,
    issued_at     timestamptz not null,
    reversed_at   timestamptz,
    version       integer not null,
    constraint coupon_status_known
      check (status in ('ISSUED', 'LOCKED', 'REDEEMED', 'REVERSED', 'VOID')),
    constraint coupon_inv_6 check ((status in ('LOCKED', 'REDEEMED')) = (order_no is not null))
  );
  create index coupon_member_no on coupon (member_no, issued_at, code);
  create index coupon_template_code on coupon (template_code);
  create index coupon_order_no on coupon (order_no);
  create index coupon_issued_at on coupon (issued_at, code);

  create table coupon_lock (
    reference    text primary key,
    status       text not null,
    coupon_codes text[] not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint coupon_lock_status_known
      check (status in ('LOCKED', 'REDEEMED', 'REVERSED', 'RELEASED'))
  );`;

/** Adds promotions, coupon templates, coupons and their locks. Safe while serving: only creates. */
export class Migration20260105000000_campaign extends Migration {
  override up(): void {
    this.addSql(PROMOTIONS);
    this.addSql(TEMPLATES);
    this.addSql(COUPONS);
  }

  override down(): void {
    this.addSql('drop table coupon_lock, coupon, coupon_member_count, coupon_template, promotion;');
  }
}
