import { Migration } from '@mikro-orm/migrations';

/** Adds proposals to replenish places. Safe while serving: it only creates. */
export class Migration20261123102620_replenishment extends Migration {
  override up(): void {
    this.addSql(`
      create table replenishment_proposal (
        id              bigint generated always as identity primary key,
        proposal_no     text not null,
        mode            text not null,
        status          text not null,
        note            text,
        version         integer not null,
        proposed_by     text not null,
        proposed_at     timestamptz(3) not null,
        decided_by      text,
        decided_at      timestamptz(3),
        decision_reason text,
        executed_by     text,
        executed_at     timestamptz(3),
        constraint replenishment_proposal_no unique (proposal_no),
        constraint replenishment_proposal_mode
          check (mode in ('ALLOCATION', 'STORE_TRANSFER', 'STORE_ORDER', 'AUTOMATIC')),
        constraint replenishment_proposal_status
          check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'EXECUTED')),
        constraint replenishment_proposal_executed_once
          check ((status = 'EXECUTED') = (executed_at is not null))
      );
      create index replenishment_proposal_proposed_at
        on replenishment_proposal (proposed_at, id);

      create table replenishment_line (
        id            bigint generated always as identity primary key,
        proposal_id   bigint not null,
        sku           text not null,
        from_location text,
        to_location   text not null,
        proposed      integer not null,
        approved      integer,
        executed      integer,
        transfer_no   text,
        basis         jsonb not null,
        suggested_at  timestamptz(3),
        constraint replenishment_line_of
          foreign key (proposal_id) references replenishment_proposal (id),
        constraint replenishment_line_in_range check
          (proposed >= 1 and approved >= 0 and executed >= 0 and executed <= approved),
        constraint replenishment_line_suggested_is_bought
          check (suggested_at is null or from_location is null)
      );
      create index replenishment_line_proposal on replenishment_line (proposal_id, id);
      create index replenishment_line_from on replenishment_line (from_location, proposal_id);
      create index replenishment_line_to on replenishment_line (to_location, proposal_id);
      create index replenishment_line_bought on replenishment_line (suggested_at, id)
        where suggested_at is not null;
    `);
  }

  override down(): void {
    this.addSql('drop table replenishment_line, replenishment_proposal;');
  }
}
