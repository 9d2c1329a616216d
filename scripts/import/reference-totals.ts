import type { LineClass } from './classify-line.ts';
import type { TotalsReport } from './totals.ts';

/** One figure that differs from the reference. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** What was compared; a comparison of nothing is no agreement. */
export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

const wholeSetRows: Readonly<Record<string, (totals: TotalsReport) => string>> = {
  'invoice lines': (t) => String(t.imported),
  'first / last time stamp': (t) => `${t.firstAt} / ${t.lastAt}`.replaceAll('T', ' '),
  'distinct invoices (all)': (t) => String(t.invoices),
  '- numeric invoices': (t) =>
    String(t.invoices - t.byClass.RETURN.invoices - t.byClass.BAD_DEBT.invoices),
  '- of these with at least one sale line': (t) => String(t.byClass.SALE.invoices),
  '- cancellations (`C…`)': (t) => String(t.byClass.RETURN.invoices),
  '- bad-debt adjustments (`A…`)': (t) => String(t.byClass.BAD_DEBT.invoices),
  'distinct customer ids': (t) => String(t.customers),
  '- with at least one sale line': (t) => String(t.customersWithSale),
  'lines without a customer id': (t) => String(t.linesWithoutCustomer),
  'distinct stock codes as written / upper-cased': (t) =>
    `${t.stockCodesAsWritten} / ${t.stockCodesUpperCased}`,
  'distinct countries': (t) => String(t.countries),
  'sum of quantity (all lines)': (t) => String(t.units),
  'sum of quantity x price (all lines, net)': (t) => t.netTotal,
};

const classNames: Readonly<Record<string, LineClass>> = {
  sale: 'SALE',
  return: 'RETURN',
  free: 'FREE',
  'stock-adjust': 'STOCK_ADJUST',
  'bad-debt': 'BAD_DEBT',
};

/**
 * Compares totals with the tables of a reference file (`TOTALS.md`), figure by figure.
 *
 * Where the reference gives a rounded and an exact figure, the exact one must be met. `months`
 * limits the comparison to the month table, for a part of the file.
 */
export function compareWithReference(
  markdown: string,
  totals: TotalsReport,
  part: 'all' | 'months' = 'all',
): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  const compare = (what: string, expected: string, found: string): void => {
    compared += 1;
    if (expected !== found) differences.push({ what, expected, found });
  };
  for (const [name = '', ...cells] of tableRows(markdown)) {
    const figures = cells.map(exactFigure);
    const whole = wholeSetRows[name];
    const lineClass = classNames[name];
    if (whole && part === 'all') compare(name, figures[0]!, whole(totals));
    if (lineClass && part === 'all') {
      const found = classFigures(totals, lineClass);
      figures.forEach((figure, at) => compare(`${name} [${at + 1}]`, figure, found[at] ?? ''));
    }
    if (/^\d{4}-\d{2}$/.test(name)) {
      const found = monthFigures(totals, name);
      figures.forEach((figure, at) => compare(`${name} [${at + 1}]`, figure, found[at] ?? ''));
    }
  }
  return { compared, differences };
}

function tableRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function exactFigure(cell: string): string {
  const exact = /\(exact ([^)]+)\)/.exec(cell)?.[1] ?? cell;
  return exact.replaceAll(',', '');
}

function classFigures(totals: TotalsReport, name: LineClass): string[] {
  const { lines, invoices, units, value, linesWithCustomer, valueWithCustomer } =
    totals.byClass[name];
  return [lines, invoices, units, value, linesWithCustomer, valueWithCustomer].map(String);
}

function monthFigures(totals: TotalsReport, name: string): string[] {
  const month = totals.months[name];
  if (!month) return [];
  const { lines, invoicesWithSale, customersWithSale, soldUnits, sales, returns, net } = month;
  return [lines, invoicesWithSale, customersWithSale, soldUnits, sales, returns, net].map(String);
}
