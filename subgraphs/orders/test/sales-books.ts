import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { ANALYST } from './fixtures.ts';
import { openReturnDesk } from './return-desk.ts';
import type { openWitness } from './witness.ts';

const SUMMARY = `query ($where: SalesSummaryWhere, $groupBy: SalesGroup!, $timeZone: String) {
  salesSummary(where: $where, groupBy: $groupBy, timeZone: $timeZone) {
    group currency lines orders members units unitsSold unitsReturned grossSales discounts
    sales returns adjustments net
  }
}`;

interface Figures {
  readonly currency: string;
  readonly units: number;
  readonly sales: number;
  readonly returns: number;
  readonly net: number;
}

// By payments and returned units, not by lines and their shares.
const KEPT = `
  select currency, sum(units)::int as units, sum(kept + given)::int as sales,
    sum(given)::int as returns, sum(kept)::int as net
  from (
    select o.currency,
      (select sum(quantity - returned_quantity) from order_line where order_id = o.id) as units,
      (select sum(amount_minor - returned_minor) from payment
       where order_id = o.id and captured_at is not null and not refund_due) as kept,
      (select coalesce(sum(refund_minor), 0) from order_return
       where order_id = o.id and state = 'DONE') as given
    from sales_order o
    where o.status in ('PAID', 'COMPLETED') and o.payment_status = 'PAID'
  ) of_order
  group by currency order by currency`;

/** What an analyst reads, and what the payments say. */
export function openSalesBooks(orders: SubgraphUnderTest, witness: ReturnType<typeof openWitness>) {
  const { giveBack } = openReturnDesk(orders, witness);
  const cents = (amount: string) => Math.round(Number(amount) * 100);
  const books = {
    giveBack,
    async summary(groupBy: string, where: object = {}, timeZone: string | null = null) {
      const variables = { where, groupBy, timeZone };
      const { data, errors } = await orders.run(SUMMARY, variables as never, { actor: ANALYST });
      if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
      return data.salesSummary as any[];
    },
    kept: (): Promise<Figures[]> => orders.sql(KEPT),
    figures: (row: any): Figures => ({
      currency: row.currency,
      units: Number(row.units),
      sales: cents(row.grossSales) - cents(row.discounts),
      returns: 0 - cents(row.returns),
      net: cents(row.net),
    }),
    /** Groups of a currency, added up. */
    added: (rows: readonly any[]): Figures[] =>
      [...Map.groupBy(rows.map(books.figures), ({ currency }) => currency)]
        .map(([currency, group]) => {
          const sum = (of: (it: Figures) => number) => group.reduce((all, it) => all + of(it), 0);
          return {
            currency,
            units: sum((it) => it.units),
            sales: sum((it) => it.sales),
            returns: sum((it) => it.returns),
            net: sum((it) => it.net),
          };
        })
        .toSorted((left, right) => (left.currency < right.currency ? -1 : 1)),
    /** What was sold and kept since then. */
    async addedSince(before: readonly Figures[]): Promise<Figures[]> {
      const now = await books.kept();
      return now.map((after) => {
        const was = before.find(({ currency }) => currency === after.currency);
        return {
          currency: after.currency,
          units: after.units - (was?.units ?? 0),
          sales: after.sales - (was?.sales ?? 0),
          returns: after.returns - (was?.returns ?? 0),
          net: after.net - (was?.net ?? 0),
        };
      });
    },
  };
  return books;
}
