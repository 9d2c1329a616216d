import type { EntityManager } from '@entresol/shared';

/** A sale that wants its number of the till. */
export interface SequenceClaim {
  readonly orderNo: string;
  readonly sequence: number;
  readonly hash: string;
  readonly shiftNo: string | null;
  readonly tenderedMinor: number;
  readonly changeMinor: number;
  readonly occurredAt: Date;
}

/** RECORDED is new; a repeat names its order; SET_ASIDE is another sale under the same number. */
export type ClaimOutcome = 'RECORDED' | 'SET_ASIDE' | { readonly orderNo: string };

interface KnownRow {
  readonly order_no: string;
  readonly local_sequence: string;
  readonly content_hash: string;
}

/**
 * Claims numbers of a till for orders; answers by the order number that was offered.
 *
 * In order of number, so that two uploads that overlap wait for each other and never for ever.
 */
export async function claimSequences(
  tx: EntityManager,
  till: { readonly store: string; readonly device: string; readonly now: Date },
  claims: readonly SequenceClaim[],
): Promise<ReadonlyMap<string, ClaimOutcome>> {
  const { store, device, now } = till;
  await tx.execute(
    `insert into till_sale (order_no, store, device, shift_no, receipt_no, tendered_minor,
       change_minor, coupons_used, points_used, offline, local_sequence, content_hash,
       occurred_at, recorded_at)
     select c."orderNo", ?::text, ?::text, c."shiftNo", ?::text || '-F' || c.sequence,
       c."tenderedMinor", c."changeMinor", false, false, true, c.sequence, c.hash,
       c."occurredAt", ?::timestamptz
     from rows from (jsonb_to_recordset(?::jsonb) as ("orderNo" text, sequence bigint, hash text,
       "shiftNo" text, "tenderedMinor" bigint, "changeMinor" bigint, "occurredAt" timestamptz))
       with ordinality as c("orderNo", sequence, hash, "shiftNo", "tenderedMinor", "changeMinor",
         "occurredAt", n)
     order by c.sequence, c.n
     on conflict (store, device, local_sequence) where local_sequence is not null do nothing`,
    [store, device, device, now, JSON.stringify(claims)],
  );
  const known = await tx.execute<KnownRow[]>(
    `select order_no, local_sequence, content_hash from till_sale
     where store = ? and device = ? and local_sequence in (
       select value::bigint from jsonb_array_elements_text(?::jsonb))`,
    [store, device, JSON.stringify(claims.map(({ sequence }) => sequence))],
  );
  const bySequence = new Map(known.map((row) => [Number(row.local_sequence), row]));
  return new Map(
    claims.map(({ orderNo, sequence, hash }): [string, ClaimOutcome] => {
      const { order_no, content_hash } = bySequence.get(sequence)!;
      if (order_no === orderNo) return [orderNo, 'RECORDED'];
      return [orderNo, content_hash === hash ? { orderNo: order_no } : 'SET_ASIDE'];
    }),
  );
}
