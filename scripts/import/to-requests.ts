import type { ImportCustomer, ImportProduct } from './catalogue.ts';
import { documentOf, historyPlace, memberNoOf, openingDocumentOf } from './history-place.ts';
import { movementsOf, type ImportDocument, type StockMovement } from './import-document.ts';
import * as operations from './import-operations.ts';
import type { ImportBatch } from './plan-batches.ts';

/** One call to the graph; the key makes a repeat of it a no-op. */
export interface ImportRequest {
  readonly operation: string;
  readonly key: string;
  readonly input: object;
  /**
   * Finds what this call writes, should a key be forgotten before the next run (they live 30 days).
   *
   * A call is done whole or not at all, so its first document speaks for it.
   */
  readonly trace: Trace | null;
}

/** A document in the ledger of stock or among the orders. */
export type Trace =
  | { readonly kind: 'MOVEMENT'; readonly document: string; readonly sku: string }
  | { readonly kind: 'ORDER'; readonly externalRef: string; readonly type: string };

/** A movement as the inventory takes it. */
export interface MovementInput {
  readonly sku: string;
  readonly location: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
  readonly document: string;
  readonly reason?: string;
  readonly occurredAt: string;
}

/** What a batch asks of the graph. */
export interface BatchRequests {
  /** May run beside each other and beside other batches. */
  readonly anyOrder: readonly ImportRequest[];
  /** Strictly one after another over all batches: what one takes out, an earlier one put in. */
  readonly stock: readonly ImportRequest[];
}

/** The most movements of one call, and the most units of one movement. */
const movementsMax = 5_000;
const unitsMax = 1_000_000;

/** Restates a batch as calls to the graph: the same batch always gives the same calls. */
export function toRequests(
  batch: ImportBatch,
  file: { readonly fileId: string; readonly openedAt: string },
): BatchRequests {
  const { key } = batch;
  switch (batch.phase) {
    case 'products': {
      const input = batch.products.map(productInput);
      return { anyOrder: [{ operation: operations.PRODUCTS, key, input, trace: null }], stock: [] };
    }
    case 'customers': {
      const input = batch.customers.map(memberInput);
      return { anyOrder: [{ operation: operations.MEMBERS, key, input, trace: null }], stock: [] };
    }
    case 'opening-stock':
      return {
        anyOrder: [],
        stock: stockRequests(
          key,
          batch.stock.flatMap((stock) => openingMovements(stock, file)),
        ),
      };
    case 'documents':
      return {
        anyOrder: orderRequests(key, batch.documents.filter(isOrder)),
        stock: stockRequests(key, batch.documents.flatMap(documentMovements)),
      };
    default:
      return batch satisfies never;
  }
}

/** Whether a document becomes an order; the others are movements of stock alone. */
export function isOrder(document: ImportDocument): boolean {
  return document.kind !== 'STOCK_ADJUSTMENT';
}

function productInput({ sku, name, service, basePrice }: ImportProduct) {
  const named = plainText(name, 200) || sku;
  return {
    sku,
    nameZh: named,
    nameEn: named,
    categoryCode: service ? historyPlace.serviceCategory : historyPlace.goodsCategory,
    categoryNameZh: service ? '英国网店服务与账务' : '英国网店商品',
    categoryNameEn: service ? 'UK web shop services' : 'UK web shop goods',
    basePrice,
    currency: historyPlace.currency,
  };
}

function memberInput({ ref, country, firstSeenAt }: ImportCustomer) {
  return {
    memberNo: memberNoOf(ref),
    externalId: ref,
    source: historyPlace.source,
    createdAt: firstSeenAt,
    ...(country === '' ? {} : { country }),
  };
}

function orderRequests(key: string, documents: readonly ImportDocument[]): ImportRequest[] {
  const [first] = documents;
  if (!first) return [];
  const { channel, location, currency } = historyPlace;
  return [
    {
      operation: operations.ORDERS,
      key: `${key}:orders`,
      input: { channel, location, currency, orders: documents.map(orderInput) },
      trace: { kind: 'ORDER', externalRef: first.invoiceNo, type: first.kind },
    },
  ];
}

function orderInput({ kind, invoiceNo, customerRef, country, placedAt, lines }: ImportDocument) {
  return {
    externalRef: invoiceNo,
    type: kind,
    placedAt,
    ...(customerRef === null ? {} : { memberNo: memberNoOf(customerRef) }),
    ...(country === '' ? {} : { country }),
    lines: lines.map((line) => ({
      sourceLine: line.lineNo,
      sku: line.sku,
      goods: line.stockDelta !== 0,
      description: plainText(line.description ?? '', 500),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
    })),
  };
}

function stockRequests(key: string, movements: readonly MovementInput[]): ImportRequest[] {
  const parts: ImportRequest[] = [];
  for (let at = 0; at < movements.length; at += movementsMax) {
    const { document, sku } = movements[at]!;
    parts.push({
      operation: operations.STOCK,
      key: `${key}:stock:${parts.length + 1}`,
      input: movements.slice(at, at + movementsMax),
      trace: { kind: 'MOVEMENT', document, sku },
    });
  }
  return parts;
}

function openingMovements(
  { sku, quantity }: { readonly sku: string; readonly quantity: number },
  { fileId, openedAt }: { readonly fileId: string; readonly openedAt: string },
): MovementInput[] {
  return movementInputs(
    { sku, delta: quantity },
    {
      type: 'OPENING',
      outside: 'SUPPLIER',
      document: openingDocumentOf(fileId),
      occurredAt: openedAt,
    },
  );
}

/** One movement per document and SKU; more only where one would be too large. */
export function documentMovements(document: ImportDocument): MovementInput[] {
  const { kind, invoiceNo, placedAt } = document;
  return movementsOf(document).flatMap((movement) =>
    movementInputs(movement, {
      ...bookingOf(kind, movement.delta),
      document: documentOf(kind, invoiceNo),
      occurredAt: placedAt,
      ...(kind === 'STOCK_ADJUSTMENT' ? { reason: noteOf(document, movement.sku) } : {}),
    }),
  );
}

/** What a change of stock is called, and the account outside that it is booked against. */
function bookingOf(kind: ImportDocument['kind'], delta: number) {
  if (kind === 'STOCK_ADJUSTMENT') return { type: 'ADJUST', outside: 'VARIANCE' };
  return { type: delta < 0 ? 'SALE' : 'RETURN', outside: 'CUSTOMER' };
}

function noteOf(document: ImportDocument, sku: string): string {
  const note = document.lines.find((line) => line.sku === sku)?.description ?? '';
  return plainText(note, 200) || '-';
}

interface Booking {
  readonly type: string;
  readonly outside: string;
  readonly document: string;
  readonly occurredAt: string;
  readonly reason?: string;
}

function movementInputs({ sku, delta }: StockMovement, booking: Booking): MovementInput[] {
  const { outside, ...rest } = booking;
  const accounts = delta > 0 ? { from: outside, to: 'GOOD' } : { from: 'GOOD', to: outside };
  const inputs: MovementInput[] = [];
  for (let left = Math.abs(delta); left > 0; left -= unitsMax) {
    const quantity = Math.min(left, unitsMax);
    inputs.push({ sku, location: historyPlace.location, quantity, ...accounts, ...rest });
  }
  return inputs;
}

/** A text on one line, without what no field of the graph takes. */
function plainText(text: string, charsMax: number): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return line.slice(0, charsMax).toWellFormed().trim();
}
