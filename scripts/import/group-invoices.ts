import { createHash } from 'node:crypto';
import { canonicalSku, isService } from './canonical-sku.ts';
import { classifyLine, documentKindOf, stockDeltaOf } from './classify-line.ts';
import type { DocumentKind, LineClass } from './classify-line.ts';
import type { ImportDocument, ImportLine } from './import-document.ts';
import { formatPounds } from './money.ts';
import { csvLine } from './rejects.ts';
import type { Reject, RejectCode } from './rejects.ts';
import type { SourceLine } from './row-reader.ts';

/** Lines of one invoice may stand this far apart; in the known files they stand within one. */
export const windowLines = 5_000;

/** What the system takes in one document; the longest invoice of the known files has 1,114. */
export const documentLinesMax = 2_000;

/** Open lines are never more than this, whatever the file does. */
const openLinesMax = 100_000;

interface OpenDocument {
  readonly kind: DocumentKind;
  readonly sources: SourceLine[];
  readonly lines: ImportLine[];
  lastSeen: number;
}

/** What came out: whole documents in the order of their first line, and lines that fit in none. */
export interface Grouped {
  readonly documents: ImportDocument[];
  readonly rejects: Reject[];
}

/**
 * Groups lines to documents within a bounded window, in the order of their first lines.
 *
 * The window counts lines, not time, so one wrong date cannot tear invoices apart. The same file
 * always gives the same documents in the same order: batches and opening stock rely on it.
 */
export class InvoiceGrouper {
  readonly #window: number;
  readonly #open = new Map<string, OpenDocument>();
  /** Per closed document a digest of its content: 53,628 entries for the whole file. */
  readonly #closed = new Map<string, string>();
  #seen = 0;
  #openLines = 0;
  #out: Grouped = { documents: [], rejects: [] };

  constructor(window: number = windowLines) {
    this.#window = window;
  }

  /** Takes lines in file order; gives the documents that are complete now. */
  add(lines: readonly SourceLine[]): Grouped {
    for (const line of lines) this.#addLine(line);
    return this.#take();
  }

  /** Gives the documents that only the end of the file completes. */
  end(): Grouped {
    for (const [key, open] of this.#open) this.#close(key, open);
    return this.#take();
  }

  #take(): Grouped {
    const out = this.#out;
    this.#out = { documents: [], rejects: [] };
    return out;
  }

  #addLine(source: SourceLine): void {
    this.#seen += 1;
    const verdict = classifyLine(source);
    if (!verdict.ok) {
      this.#out.rejects.push(rejectOf(source, verdict.reason, source.invoice));
    } else {
      this.#place(source, verdict.lineClass);
    }
    for (const [key, open] of this.#open) {
      const due = this.#seen - open.lastSeen > this.#window || this.#openLines > openLinesMax;
      if (!due) break;
      this.#close(key, open);
    }
  }

  #place(source: SourceLine, lineClass: LineClass): void {
    const sku = canonicalSku(source.stockCode);
    const service = isService(sku);
    const kind = documentKindOf(lineClass, service);
    const key = `${kind} ${source.invoice}`;
    let open = this.#open.get(key);
    if (!open) {
      open = { kind, sources: [], lines: [], lastSeen: 0 };
      this.#open.set(key, open);
    }
    open.lastSeen = this.#seen;
    const first = open.sources[0] ?? source;
    if (first.customer !== source.customer) {
      const detail = `${source.customer ?? '—'} ≠ ${first.customer ?? '—'}`;
      this.#out.rejects.push(rejectOf(source, 'CUSTOMER_CONFLICT', detail));
      return;
    }
    if (open.lines.length === documentLinesMax) {
      this.#out.rejects.push(rejectOf(source, 'DOCUMENT_TOO_LONG', source.invoice));
      return;
    }
    open.sources.push(source);
    open.lines.push(toImportLine(source, lineClass, sku, service));
    this.#openLines += 1;
  }

  #close(key: string, open: OpenDocument): void {
    this.#open.delete(key);
    this.#openLines -= open.lines.length;
    const digest = digestOf(open);
    const earlier = this.#closed.get(key);
    if (earlier === undefined) {
      this.#closed.set(key, digest);
      this.#out.documents.push(toDocument(open));
      return;
    }
    const reason = earlier === digest ? 'OVERLAP_REPEAT' : 'INVOICE_SPLIT';
    for (const source of open.sources) {
      this.#out.rejects.push(rejectOf(source, reason, source.invoice));
    }
  }
}

function toImportLine(
  source: SourceLine,
  lineClass: LineClass,
  sku: string,
  service: boolean,
): ImportLine {
  const description = source.description.trim();
  return {
    lineNo: source.lineNo,
    fileLine: source.fileLine,
    lineClass,
    sku,
    sourceCode: source.stockCode,
    description: description === '' ? null : description,
    quantity: source.quantity,
    unitPrice: formatPounds(source.price),
    price: source.price,
    stockDelta: stockDeltaOf(lineClass, service, source.quantity),
  };
}

function toDocument({ kind, sources, lines }: OpenDocument): ImportDocument {
  const first = sources[0]!;
  let { time } = first;
  for (const source of sources) if (source.time.local < time.local) time = source.time;
  return {
    kind,
    invoiceNo: first.invoice,
    placedAt: time.instant,
    placedAtLocal: time.local,
    customerRef: first.customer,
    country: first.country.trim(),
    lines,
  };
}

/** The same goods at the same prices, in whatever order and wording, give the same digest. */
function digestOf({ sources, lines }: OpenDocument): string {
  const parts = lines.map(({ sku, quantity, price }) => `${sku}\t${quantity}\t${price}`).sort();
  parts.push(sources[0]!.customer ?? '');
  return createHash('sha256').update(parts.join('\n')).digest('base64').slice(0, 22);
}

function rejectOf(source: SourceLine, code: RejectCode, detail: string): Reject {
  const { fileLine, lineNo, fields } = source;
  return { fileLine, lineNo, code, detail, raw: csvLine(fields) };
}
