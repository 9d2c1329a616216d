import type { LineClass } from './classify-line.ts';
import type { ImportDocument, ImportLine } from './import-document.ts';
import { formatPounds } from './money.ts';
import { detached } from './most-frequent.ts';

/** The figures of one class of line; values are exact decimals. */
export interface ClassTotals {
  readonly lines: number;
  readonly invoices: number;
  readonly units: number;
  readonly value: string;
  readonly linesWithCustomer: number;
  readonly valueWithCustomer: string;
}

/** The figures of one month of UK time. */
export interface MonthTotals {
  readonly lines: number;
  readonly invoicesWithSale: number;
  readonly customersWithSale: number;
  readonly soldUnits: number;
  readonly sales: string;
  readonly returns: string;
  readonly net: string;
}

/** All figures of the reference totals, over the lines that are imported. */
export interface TotalsReport {
  readonly lines: number;
  readonly imported: number;
  readonly rejected: number;
  readonly documents: number;
  readonly invoices: number;
  readonly customers: number;
  readonly customersWithSale: number;
  readonly linesWithoutCustomer: number;
  readonly skus: number;
  readonly stockCodesAsWritten: number;
  readonly stockCodesUpperCased: number;
  readonly countries: number;
  readonly units: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly salesTotal: string;
  readonly returnsTotal: string;
  readonly netTotal: string;
  readonly byClass: Readonly<Record<LineClass, ClassTotals>>;
  readonly months: Readonly<Record<string, MonthTotals>>;
}

const classes = ['SALE', 'RETURN', 'FREE', 'STOCK_ADJUST', 'BAD_DEBT'] as const;

class ClassSum {
  lines = 0;
  units = 0;
  value = 0n;
  linesWithCustomer = 0;
  valueWithCustomer = 0n;
  readonly invoices = new Set<string>();
}

class MonthSum {
  lines = 0;
  soldUnits = 0;
  sales = 0n;
  returns = 0n;
  net = 0n;
  readonly invoices = new Set<string>();
  readonly customers = new Set<string>();
}

/**
 * Sums documents exactly: integers of 1/10000 pound, so nothing rounds.
 *
 * Keeps one entry per distinct invoice, customer, code and country, and none per line.
 */
export class Totals {
  #documents = 0;
  #rejected = 0;
  #linesWithoutCustomer = 0;
  #firstAt: string | null = null;
  #lastAt: string | null = null;
  readonly #byClass = new Map(classes.map((name) => [name, new ClassSum()]));
  readonly #months = new Map<string, MonthSum>();
  readonly #skus = new Set<string>();
  readonly #codes = new Set<string>();
  readonly #countries = new Set<string>();
  readonly #customers = new Set<string>();
  readonly #invoices = new Set<string>();

  addRejects(count: number): void {
    this.#rejected += count;
  }

  add(document: ImportDocument): void {
    this.#documents += 1;
    const { customerRef, invoiceNo, placedAtLocal } = document;
    remember(this.#invoices, invoiceNo);
    remember(this.#countries, document.country);
    if (customerRef === null) this.#linesWithoutCustomer += document.lines.length;
    else remember(this.#customers, customerRef);
    if (this.#firstAt === null || placedAtLocal < this.#firstAt) this.#firstAt = placedAtLocal;
    if (this.#lastAt === null || placedAtLocal > this.#lastAt) this.#lastAt = placedAtLocal;
    const month = this.#month(placedAtLocal.slice(0, 7));
    for (const line of document.lines) {
      remember(this.#skus, line.sku);
      remember(this.#codes, line.sourceCode);
      const value = BigInt(line.quantity) * BigInt(line.price);
      this.#addToClass(line, value, document);
      addToMonth(month, line, value, document);
    }
  }

  report(): TotalsReport {
    const sums = [...this.#byClass.values()];
    const imported = sums.reduce((sum, { lines }) => sum + lines, 0);
    const byClass = Object.fromEntries(classes.map((name) => [name, this.#classTotals(name)]));
    return {
      lines: imported + this.#rejected,
      imported,
      rejected: this.#rejected,
      documents: this.#documents,
      invoices: this.#invoices.size,
      customers: this.#customers.size,
      customersWithSale: this.#customersWithSale(),
      linesWithoutCustomer: this.#linesWithoutCustomer,
      skus: this.#skus.size,
      stockCodesAsWritten: this.#codes.size,
      stockCodesUpperCased: new Set([...this.#codes].map((code) => code.toUpperCase())).size,
      countries: this.#countries.size,
      units: sums.reduce((sum, { units }) => sum + units, 0),
      firstAt: this.#firstAt,
      lastAt: this.#lastAt,
      salesTotal: formatPounds(this.#byClass.get('SALE')!.value),
      returnsTotal: formatPounds(this.#byClass.get('RETURN')!.value),
      netTotal: formatPounds(sums.reduce((sum, { value }) => sum + value, 0n)),
      byClass: byClass as Record<LineClass, ClassTotals>,
      months: this.#monthReport(),
    };
  }

  #addToClass(line: ImportLine, value: bigint, document: ImportDocument): void {
    const sum = this.#byClass.get(line.lineClass)!;
    sum.lines += 1;
    sum.units += line.quantity;
    sum.value += value;
    remember(sum.invoices, document.invoiceNo);
    if (document.customerRef === null) return;
    sum.linesWithCustomer += 1;
    sum.valueWithCustomer += value;
  }

  #month(name: string): MonthSum {
    const known = this.#months.get(name);
    if (known) return known;
    const fresh = new MonthSum();
    this.#months.set(name, fresh);
    return fresh;
  }

  #monthReport(): Record<string, MonthTotals> {
    const names = [...this.#months.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, monthTotals(this.#months.get(name)!)]));
  }

  #customersWithSale(): number {
    const all = new Set<string>();
    for (const { customers } of this.#months.values()) customers.forEach((ref) => all.add(ref));
    return all.size;
  }

  #classTotals(name: LineClass): ClassTotals {
    const { invoices, value, valueWithCustomer, ...counts } = this.#byClass.get(name)!;
    return {
      ...counts,
      invoices: invoices.size,
      value: formatPounds(value),
      valueWithCustomer: formatPounds(valueWithCustomer),
    };
  }
}

function addToMonth(
  month: MonthSum,
  line: ImportLine,
  value: bigint,
  { invoiceNo, customerRef }: ImportDocument,
): void {
  month.lines += 1;
  month.net += value;
  if (line.lineClass === 'RETURN') month.returns += value;
  if (line.lineClass !== 'SALE') return;
  month.sales += value;
  month.soldUnits += line.quantity;
  remember(month.invoices, invoiceNo);
  if (customerRef !== null) remember(month.customers, customerRef);
}

function monthTotals({ invoices, customers, ...sums }: MonthSum): MonthTotals {
  return {
    lines: sums.lines,
    invoicesWithSale: invoices.size,
    customersWithSale: customers.size,
    soldUnits: sums.soldUnits,
    sales: formatPounds(sums.sales),
    returns: formatPounds(sums.returns),
    net: formatPounds(sums.net),
  };
}

function remember(known: Set<string>, value: string): void {
  if (!known.has(value)) known.add(detached(value));
}
