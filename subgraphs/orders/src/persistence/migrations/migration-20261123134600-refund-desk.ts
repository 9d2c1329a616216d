import { Migration } from '@mikro-orm/migrations';

/** Adds what the desk did about refunds that failed. Safe while serving: columns without defaults. */
export class Migration20261123134600_refund_desk extends Migration {
  override up(): void {
    this.addSql(`
      alter table provider_refund
        add column resolution text,
        add column resolved_by text,
        add column resolved_at timestamptz,
        add column resolution_reason text,
        add column payout_method text,
        add column payout_reference text,
        add constraint provider_refund_resolution check (resolution in ('RETRIED', 'PAID_OUT')),
        add constraint provider_refund_resolved check ((resolution is null) = (resolved_at is null)
          and (resolution is null or (state = 'FAILED' and resolved_by is not null
            and resolution_reason is not null))),
        add constraint provider_refund_payout check
          ((coalesce(resolution, '') = 'PAID_OUT') = (payout_method is not null));
      create index provider_refund_failed on provider_refund (ended_at)
        where state = 'FAILED' and resolution is null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index provider_refund_failed;
      alter table provider_refund drop constraint provider_refund_resolution,
        drop constraint provider_refund_resolved, drop constraint provider_refund_payout,
        drop column resolution, drop column resolved_by, drop column resolved_at,
        drop column resolution_reason, drop column payout_method, drop column payout_reference;
    `);
  }
}
