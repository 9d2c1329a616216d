import type { EntityManager } from '@mikro-orm/postgresql';
import type { TransitUnits } from '../../domain/transfer/transit-owners.ts';
import type {
  Discrepancy,
  TransferLine,
  TransferOrigin,
  TransferState,
  TransferStatus,
} from '../../domain/transfer/transfer.ts';

/** A transfer as stored, and what its rules do not ask for. */
export interface StoredTransfer {
  readonly id: string;
  readonly state: TransferState;
  readonly origin: TransferOrigin;
  readonly originDocument: string | null;
}

interface HeadRow {
  readonly id: string;
  readonly transfer_no: string;
  readonly from_location: string;
  readonly to_location: string;
  readonly status: TransferStatus;
  readonly version: number;
  readonly origin: TransferOrigin;
  readonly origin_document: string | null;
}

interface PartsRow {
  readonly lines: readonly TransferLine[];
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Locks a transfer until the transaction ends and gives its latest state; null when there is none.
 *
 * Before any level is locked: two receipts wait for each other here and hold no level meanwhile.
 */
export async function lockTransfer(
  tx: EntityManager,
  transferNo: string,
): Promise<StoredTransfer | null> {
  const [head] = await tx.execute<HeadRow[]>(
    `select id, transfer_no, from_location, to_location, status, version, origin, origin_document
     from stock_transfer where transfer_no = ? for no key update`,
    [transferNo],
  );
  if (!head) return null;
  // A statement of its own: it must see what whoever held the lock has written.
  const [parts] = await tx.execute<[PartsRow]>(
    `select (select coalesce(jsonb_agg(to_jsonb(l) - 'transfer_id' - 'to_location' - 'in_transit'
         order by l.sku), '[]')
       from stock_transfer_line l where l.transfer_id = ?::bigint) as lines,
     (select coalesce(jsonb_agg(to_jsonb(d) - 'transfer_id' order by d.sku, d.kind), '[]')
       from stock_transfer_discrepancy d where d.transfer_id = ?::bigint) as discrepancies`,
    [head.id, head.id],
  );
  const { id, status, version, origin } = head;
  const state = {
    transferNo: head.transfer_no,
    from: head.from_location,
    to: head.to_location,
    status,
    version,
    ...parts,
  };
  return { id, state, origin, originDocument: head.origin_document };
}

/** Whose units a locked transfer has on the way, those of the house first. */
export function findTransitUnits(
  tx: EntityManager,
  transferNo: string,
): Promise<readonly TransitUnits[]> {
  return tx.execute<TransitUnits[]>(
    `select sku, owner,
       sum(quantity * ((to_account = 'TRANSIT')::int - (from_account = 'TRANSIT')::int))::int
         as quantity
     from stock_movement
     where document = ? and 'TRANSIT' in (to_account, from_account)
     group by sku, owner
     order by sku, owner <> 'HOUSE', owner`,
    [transferNo],
  );
}
