import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what a batch picks where, and who picks it.
 *
 * Safe while serving: it creates, and adds columns to a table that nobody has written yet.
 */
export class Migration20261123142900_pick_line extends Migration {
  override up(): void {
    this.addSql(`
      alter table pick_batch add column picker text, add column version integer not null default 1;
      create table pick_line (
        batch_no      text not null,
        fulfilment_no text not null,
        line_no       integer not null,
        zone          text,
        bin           text,
        primary key (batch_no, fulfilment_no, line_no),
        constraint pick_line_batch_no_foreign foreign key (batch_no) references pick_batch (batch_no)
      );
    `);
  }

  override down(): void {
    this.addSql(`drop table pick_line;
      alter table pick_batch drop column picker, drop column version;`);
  }
}
