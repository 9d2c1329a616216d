import type { EntityManager } from '@entresol/shared';
import type { Conflict } from '../domain/till/offline-sale.ts';

/** Keeps what does not fit of sales made offline, each fact once however often it is found. */
export async function noteConflicts(
  em: EntityManager,
  till: { readonly store: string; readonly device: string; readonly now: Date },
  conflicts: readonly (Conflict & {
    readonly sequence: number;
    readonly orderNo: string | null;
  })[],
): Promise<void> {
  if (conflicts.length === 0) return;
  await em.execute(
    `insert into till_conflict (store, device, local_sequence, order_no, kind, subject, at_till,
       at_house, found_at)
     select ?, ?, c.sequence, c."orderNo", c.kind, c.subject, c."atTill", c."atHouse",
       ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as c(sequence bigint, "orderNo" text, kind text,
       subject text, "atTill" text, "atHouse" text)
     order by c.sequence, c.kind, c.subject
     on conflict (store, device, local_sequence, kind, subject) do nothing`,
    [till.store, till.device, till.now, JSON.stringify(conflicts)],
  );
}
