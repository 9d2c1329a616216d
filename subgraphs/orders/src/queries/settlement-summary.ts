import type { WorkContext } from '../process/work-context.ts';

/** Which settlement facts are summed up. */
export interface SettlementFilter {
  readonly payingParty?: string | null | undefined;
  readonly saleParty?: string | null | undefined;
  readonly fulfilParty?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly before?: Date | null | undefined;
}

/** What facts of one paying party come to. */
export interface SettlementSums {
  readonly payingParty: string;
  readonly settledTo: string;
  readonly currency: string;
  readonly unitsDelivered: number;
  readonly unitsReturned: number;
  readonly deliveredMinor: number;
  readonly returnedMinor: number;
}

/** Sums the facts that the caller may see, in the database; sums never mix currencies. */
export async function settlementSummary(
  context: WorkContext,
  where: SettlementFilter,
): Promise<SettlementSums[]> {
  const scope = context.access.require('settlement:read');
  const stores = scope.kind === 'STORES' ? JSON.stringify(scope.stores) : null;
  const given: readonly (readonly [string, unknown])[] = [
    ['paying_party = ?', where.payingParty],
    ['sale_party = ?', where.saleParty],
    ['fulfil_party = ?', where.fulfilParty],
    ['at >= ?', where.from],
    ['at < ?', where.before],
  ];
  const asked = given.filter(([, value]) => value != null);
  const theirs = stores === null ? [] : [stores, stores];
  const rows = await context.em.execute<Record<keyof SettlementSums, string>[]>(
    `select paying_party as "payingParty", settled_to as "settledTo", currency,
       coalesce(sum(quantity) filter (where kind = 'DELIVERED'), 0) as "unitsDelivered",
       coalesce(sum(quantity) filter (where kind = 'RETURNED'), 0) as "unitsReturned",
       coalesce(sum(paid_minor) filter (where kind = 'DELIVERED'), 0) as "deliveredMinor",
       coalesce(sum(paid_minor) filter (where kind = 'RETURNED'), 0) as "returnedMinor"
     from settlement_fact
     where true ${asked.map(([sql]) => `and ${sql}`).join(' ')}
       ${stores === null ? '' : `and (sale_party in (${STORES}) or fulfil_party in (${STORES}))`}
     group by 1, 2, 3 order by 1, 2, 3`,
    [...asked.map(([, value]) => value), ...theirs],
  );
  return rows.map(({ payingParty, settledTo, currency, ...sums }) => ({
    payingParty,
    settledTo,
    currency,
    unitsDelivered: Number(sums.unitsDelivered),
    unitsReturned: Number(sums.unitsReturned),
    deliveredMinor: Number(sums.deliveredMinor),
    returnedMinor: Number(sums.returnedMinor),
  }));
}

const STORES = 'select jsonb_array_elements_text(?::jsonb)';
