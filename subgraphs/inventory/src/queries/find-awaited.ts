import { badInput } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { textsOf } from '../persistence/rows-of.ts';

/** How it stands with a hold that waits for goods. */
export interface AwaitedStock {
  readonly reference: string;
  readonly here: boolean;
  readonly failed: boolean;
  readonly expectedAt: Date | null;
}

const REFERENCES_MAX = 100;

interface HoldRow {
  readonly reference: string;
  readonly status: string | null;
  readonly held: number;
  /** Transfers for the hold that may still bring something, and units that all of them were for. */
  readonly open: number;
  readonly sent: number;
  readonly lines: readonly AwaitedLine[];
}

/** Units that a hold waits for, with all that were bought there before and what is to come. */
interface AwaitedLine {
  readonly ahead: number;
  readonly qc: number;
  readonly supplies: readonly { readonly units: number; readonly at: string | null }[];
}

const OPEN = `('REQUESTED', 'APPROVED', 'SHIPPED', 'PARTLY_RECEIVED', 'DISCREPANCY')`;

const awaitedSql = (references: readonly string[]) => `
  select w.value as reference, r.status, coalesce(h.held, 0)::int as held,
    coalesce(t.open, 0)::int as open, coalesce(t.sent, 0)::int as sent, coalesce(l.lines, '[]') as lines
  from ${textsOf(references)} w
  left join reservation r on r.reference = w.value
  left join lateral (
    select sum(l.quantity) as held from reservation_line l where l.reference = r.reference
  ) h on true
  left join lateral (
    select count(*) filter (where t.status in ${OPEN}) as open, (
      select sum(x.requested) from stock_transfer_line x join stock_transfer o on o.id = x.transfer_id
      where o.origin_document = w.value) as sent
    from stock_transfer t where t.origin_document = w.value
  ) t on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('qc', s.qc, 'ahead', (
        select sum(a.quantity - a.arrived) from reservation_line a join reservation b using (reference)
        where a.sku = l.sku and a.location = l.location and a.active and a.kind = 'PRESALE'
          and (b.created_at, b.reference) <= (r.created_at, r.reference)),
      'supplies', (
        select coalesce(jsonb_agg(jsonb_build_object('units', p.confirmed - p.received,
          'at', p.expected_at) order by p.expected_at nulls last), '[]')
        from purchase_line p join purchase_order o using (purchase_no)
        where p.sku = l.sku and o.location = l.location and p.confirmed > p.received
          and o.status in ('CONFIRMED', 'PARTLY_RECEIVED')))) as lines
    from reservation_line l join stock_level s on s.sku = l.sku and s.location = l.location
    where l.reference = r.reference and l.active and l.kind = 'PRESALE'
  ) l on true
  where r.reference is not null or t.sent is not null`;

/** How it stands with holds that wait for goods, in one statement; unknown ones are left out. */
export async function findAwaited(
  em: EntityManager,
  given: readonly string[],
): Promise<AwaitedStock[]> {
  const references = [...new Set(given)];
  if (references.length > REFERENCES_MAX) {
    throw badInput(`references 最多 ${REFERENCES_MAX} 个 / at most ${REFERENCES_MAX} references`);
  }
  if (references.length === 0) return [];
  const rows = await em.execute<HoldRow[]>(awaitedSql(references), [JSON.stringify(references)]);
  return rows.map((row) => {
    const { reference, status, held, open, sent, lines } = row;
    const waits = lines.length > 0 || open > 0;
    const isWhole = status === 'ACTIVE' && held >= sent;
    const expectedAt = lines.length > 0 ? latest(lines.map(arrivalOf)) : null;
    return { reference, here: isWhole && !waits, failed: !isWhole && open === 0, expectedAt };
  });
}

/** When the last unit of a line is expected: those that were bought before are served first. */
function arrivalOf({ ahead, qc, supplies }: AwaitedLine): Date | null {
  let left = ahead - qc;
  for (const { units, at } of supplies) {
    left -= units;
    if (left <= 0) return at === null ? null : new Date(at);
  }
  return null;
}

function latest(dates: readonly (Date | null)[]): Date | null {
  if (dates.includes(null)) return null;
  return dates.reduce((a, b) => (a! > b! ? a : b)) ?? null;
}
