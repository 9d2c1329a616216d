import { Migration } from '@mikro-orm/migrations';

/** Adds members, their tiers, identities and tags. Safe while serving: it only creates. */
export class Migration20260103000000_member extends Migration {
  override up(): void {
    this.addSql(`
      create table tier (
        code      text primary key,
        name_zh   text not null,
        name_en   text not null,
        rank      integer not null,
        earn_rate numeric(9,4) not null,
        constraint tier_rank_unique unique (rank),
        constraint tier_earn_rate_not_negative check (earn_rate >= 0)
      );
      insert into tier (code, name_zh, name_en, rank, earn_rate) values
        ('BRONZE', '普通会员', 'Bronze', 1, 1),
        ('SILVER', '银卡', 'Silver', 2, 1.2),
        ('GOLD', '金卡', 'Gold', 3, 1.5);

      create sequence member_no_sequence;

      create table member (
        member_no    text primary key,
        display_name text,
        tier_code    text not null,
        country      text,
        created_at   timestamptz not null,
        version      integer not null default 1,
        constraint member_tier_code_foreign foreign key (tier_code) references tier (code)
      );
      create index member_created_at on member (created_at, member_no);
      create index member_tier_code on member (tier_code, member_no);
      create index member_country on member (country, member_no);

      create table member_identity (
        kind      text not null,
        channel   text not null,
        value     text not null,
        member_no text not null,
        primary key (kind, channel, value),
        constraint member_identity_member_no_foreign
          foreign key (member_no) references member (member_no),
        constraint member_identity_kind_known
          check (kind in ('PHONE', 'OPEN_ID', 'CARD', 'EXTERNAL'))
      );
      create index member_identity_member_no on member_identity (member_no);

      create table member_tag (
        member_no text not null,
        tag       text not null,
        primary key (member_no, tag),
        constraint member_tag_member_no_foreign
          foreign key (member_no) references member (member_no)
      );
      create index member_tag_tag on member_tag (tag, member_no);
    `);
  }

  override down(): void {
    this.addSql('drop table member_tag, member_identity, member, tier;');
    this.addSql('drop sequence member_no_sequence;');
  }
}
