import type { GraphClient } from '../house/graph-client.ts';
import { readFileTime } from '../import/london-time.ts';
import { formatPounds, readPrice } from '../import/money.ts';
import type { MonthTotals } from '../import/totals.ts';

const TOTALS = /* GraphQL */ `
  {
    salesSummary(where: { channel: "WEB-UK" }) {
      lines
      orders
      members
      sales
      returns
      net
    }
    stockMovements(first: 1, where: { location: { eq: "UK001" } }) {
      totalCount
    }
    products(first: 1) {
      totalCount
    }
    members(first: 1) {
      totalCount
    }
    stockDrift {
      sku
    }
  }
`;

/** Everything that would show a line that came twice, or not at all. */
export function figuresOf(graph: GraphClient): Promise<Readonly<Record<string, unknown>>> {
  return graph.run(TOTALS);
}

const LEVELS = /* GraphQL */ `
  query ($after: String) {
    stockLevels(first: 100, after: $after, locations: ["UK001"], orderBy: [{ field: SKU }]) {
      nodes {
        sku
        onHand
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

/** All stock on hand at the shop's warehouse, in SKU order. */
export async function stockOf(graph: GraphClient): Promise<{ sku: string; quantity: number }[]> {
  const all: { sku: string; quantity: number }[] = [];
  for (let after: string | null = null; ;) {
    const { stockLevels }: LevelsPage = await graph.run<LevelsPage>(LEVELS, { after });
    all.push(...stockLevels.nodes.map(({ sku, onHand }) => ({ sku, quantity: onHand })));
    if (!stockLevels.pageInfo.hasNextPage) break;
    after = stockLevels.pageInfo.endCursor;
  }
  return all.sort((a, b) => (a.sku < b.sku ? -1 : 1));
}

interface LevelsPage {
  readonly stockLevels: {
    readonly nodes: readonly { readonly sku: string; readonly onHand: number }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const MONTH = /* GraphQL */ `
  query ($where: SalesSummaryWhere!, $adjusted: StockMovementWhere!) {
    months: salesSummary(where: $where, groupBy: MONTH, timeZone: "Europe/London") {
      group
      lines
      returns
      net
    }
    kinds: salesSummary(where: $where, groupBy: LINE_KIND) {
      group
      orders
      members
      units
      sales
    }
    stockMovements(first: 1, where: $adjusted) {
      totalCount
    }
  }
`;

interface MonthAnswer {
  readonly months: readonly {
    group: string;
    lines: number;
    returns: string;
    net: string;
  }[];
  readonly kinds: readonly {
    group: string;
    orders: number;
    members: number;
    units: string;
    sales: string;
  }[];
  readonly stockMovements: { readonly totalCount: number };
}

/** The figures of one month of UK time as the reference counts them, by query alone. */
export async function monthOf(graph: GraphClient, month: string): Promise<MonthTotals> {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  const [from, before] = [month, next].map((name) => readFileTime(`${name}-01 00:00`)!.instant);
  const answer = await graph.run<MonthAnswer>(MONTH, {
    where: { channel: 'WEB-UK', placedFrom: from, placedBefore: before },
    adjusted: {
      location: { eq: 'UK001' },
      type: { eq: 'ADJUST' },
      occurredAt: { gte: from, lt: before },
    },
  });
  const [all] = answer.months;
  if (all?.group !== month || answer.months.length > 1) throw new Error(`not ${month} alone`);
  const sale = answer.kinds.find(({ group }) => group === 'SALE');
  return {
    lines: all.lines + answer.stockMovements.totalCount,
    invoicesWithSale: sale?.orders ?? 0,
    customersWithSale: sale?.members ?? 0,
    soldUnits: Number(sale?.units ?? 0),
    sales: pounds(sale?.sales ?? '0'),
    returns: pounds(all.returns),
    net: pounds(all.net),
  };
}

/** As the reference writes it, with at least two places. */
function pounds(decimal: string): string {
  return formatPounds(readPrice(decimal)!);
}
