import { actorKey, type CommandContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SkuQuantity, TransferOrigin } from '../../domain/transfer/transfer.ts';
import { transferStepped } from '../../events/transfer-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';

/** A transfer that is new. */
export interface NewTransfer {
  readonly transferNo: string;
  readonly from: string;
  readonly to: string;
  readonly origin: TransferOrigin;
  readonly originDocument: string | null;
  readonly reason: string | null;
  /** With `isApproved` the caller has made the holds. */
  readonly isApproved: boolean;
  readonly lines: readonly SkuQuantity[];
}

const HEAD_COLUMNS = `"transferNo" text, "from" text, "to" text, origin text,
  "originDocument" text, reason text, "isApproved" boolean, lines jsonb`;

/**
 * Writes new transfers with their lines and first facts, in one statement.
 *
 * One that is approved at once has both facts, so that its history is as complete as any other.
 */
export async function insertTransfers(
  tx: EntityManager,
  context: Pick<CommandContext, 'actor' | 'events'>,
  transfers: readonly NewTransfer[],
  now: Date,
): Promise<void> {
  if (transfers.length === 0) return;
  const by = actorKey(context.actor);
  await tx.execute(
    `with asked as materialized (
       select * from ${rowsOf(transfers, HEAD_COLUMNS)} a
     ), made as (
       insert into stock_transfer (transfer_no, from_location, to_location, status, origin,
         origin_document, version, requested_at, updated_at)
       select "transferNo", "from", "to", case when "isApproved" then 'APPROVED' else 'REQUESTED' end,
         origin, "originDocument", case when "isApproved" then 2 else 1 end,
         ?::timestamptz, ?::timestamptz
       from asked order by "transferNo"
       returning id, transfer_no
     ), line as (
       insert into stock_transfer_line (transfer_id, sku, to_location, requested, approved)
       select made.id, l.sku, asked."to", l.quantity, case when asked."isApproved" then l.quantity end
       from asked join made on made.transfer_no = asked."transferNo"
       cross join lateral jsonb_to_recordset(asked.lines) as l(sku text, quantity integer)
     )
     insert into stock_transfer_fact (transfer_id, version, step, done_by, done_at, reason, lines)
     select made.id, step.version, step.name, ?, ?::timestamptz, asked.reason, asked.lines
     from asked join made on made.transfer_no = asked."transferNo"
     join (values (1, 'REQUESTED'), (2, 'APPROVED')) as step(version, name)
       on step.version = 1 or asked."isApproved"`,
    [JSON.stringify(transfers), now, now, by, now],
  );
  const events = transfers.flatMap(({ isApproved, ...rest }) => {
    const fact = { ...rest, by, at: now };
    const asked = transferStepped({ ...fact, step: 'REQUESTED', status: 'REQUESTED', version: 1 });
    if (!isApproved) return [asked];
    return [asked, transferStepped({ ...fact, step: 'APPROVED', status: 'APPROVED', version: 2 })];
  });
  await context.events.append(tx, events);
}
