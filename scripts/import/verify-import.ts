import type { Analysis } from './analyse.ts';
import { historyPlace } from './history-place.ts';
import { ImportError } from './import-error.ts';
import * as operations from './import-operations.ts';
import { formatPounds, readPrice } from './money.ts';
import type { PatientGraph } from './patient-graph.ts';
import type { SentFigures } from './sent-figures.ts';

/** What the graph itself says of the history, asked by query. */
export interface GraphFigures {
  readonly orders: number;
  readonly orderLines: number;
  readonly orderMembers: number;
  readonly products: number;
  readonly members: number;
  readonly movements: number;
  readonly salesTotal: string;
  readonly returnsTotal: string;
  readonly netTotal: string;
}

interface TotalsAnswer {
  readonly salesSummary: readonly {
    readonly lines: number;
    readonly orders: number;
    readonly members: number;
    readonly sales: string;
    readonly returns: string;
    readonly net: string;
  }[];
  readonly products: { readonly totalCount: number };
  readonly members: { readonly totalCount: number };
  readonly stockMovements: { readonly totalCount: number };
  readonly stockDrift: readonly {
    readonly sku: string;
    readonly account: string;
    readonly balance: number;
    readonly ledger: number;
  }[];
}

/**
 * Asks the graph for counts and sums of the history and compares them with what was sent.
 *
 * Throws `ImportError` that names every figure that differs, and every SKU whose balance is not
 * what its ledger adds up to.
 */
export async function verifyImport(
  graph: PatientGraph,
  analysis: Analysis,
  sent: SentFigures,
): Promise<GraphFigures> {
  const answer = await graph.run<TotalsAnswer>(operations.TOTALS, filtersOf(sent));
  const found = figuresOf(answer);
  const { salesTotal, returnsTotal, netTotal, customers, skus } = analysis.totals;
  const expected: GraphFigures = {
    orders: sent.orders,
    orderLines: sent.orderLines,
    orderMembers: sent.orderMembers,
    products: skus,
    members: customers,
    movements: sent.movements,
    salesTotal,
    returnsTotal,
    netTotal,
  };
  const differences = [
    ...Object.entries(expected)
      .filter(([name, value]) => value !== found[name as keyof GraphFigures])
      .map(([name, value]) => `${name}: ${value} ≠ ${found[name as keyof GraphFigures]}`),
    ...answer.stockDrift.map(
      ({ sku, account, balance, ledger }) => `${sku} ${account}: ${balance} ≠ ${ledger}`,
    ),
  ];
  if (differences.length > 0) throw differ(differences.join('; '));
  return found;
}

function filtersOf({ placedFrom, placedTo }: SentFigures) {
  const { channel, location, memberPrefix, goodsCategory, serviceCategory } = historyPlace;
  // Orders of the running shop, after the history, are not its sums.
  const from = placedFrom ?? '2000-01-01T00:00:00.000Z';
  const before = new Date(Date.parse(placedTo ?? from) + 1).toISOString();
  return {
    sales: { channel, placedFrom: from, placedBefore: before },
    products: { categoryCode: { in: [goodsCategory, serviceCategory] } },
    members: { memberNo: { startsWith: memberPrefix } },
    movements: { location: { eq: location }, document: { startsWith: `${channel}-` } },
    locations: [location],
  };
}

function figuresOf(answer: TotalsAnswer): GraphFigures {
  const [sales, ...others] = answer.salesSummary;
  if (others.length > 0) throw differ(`${answer.salesSummary.length} currencies`);
  return {
    orders: sales?.orders ?? 0,
    orderLines: sales?.lines ?? 0,
    orderMembers: sales?.members ?? 0,
    products: answer.products.totalCount,
    members: answer.members.totalCount,
    movements: answer.stockMovements.totalCount,
    salesTotal: pounds(sales?.sales ?? '0'),
    returnsTotal: pounds(sales?.returns ?? '0'),
    netTotal: pounds(sales?.net ?? '0'),
  };
}

/** A decimal of the graph as this importer writes it: `18909744.1180` is `18909744.118`. */
function pounds(decimal: string): string {
  const price = readPrice(decimal);
  return price === null ? decimal : formatPounds(price);
}

function differ(what: string): ImportError {
  return new ImportError('TOTALS_DIFFER', {
    zh: `系统中的数据与文件不符（应有 ≠ 实有）：${what}。若数据库曾恢复到旧备份，请删除数据目录 import 下的断点文件后再次运行；已导入的不会重复`,
    en: `what the system holds differs from the file (expected ≠ found): ${what}. If its database was set back to a backup, delete the checkpoint in the data folder under import and run again; nothing is repeated`,
  });
}
