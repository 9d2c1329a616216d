import type { Field } from '../refusals.ts';

/** The document's status does not allow this. */
export interface DocumentState {
  readonly kind: 'DocumentState';
  readonly field: Field;
  readonly documentNo: string;
  readonly status: string;
}

/** Somebody changed the document since the caller saw it. */
export interface DocumentChanged {
  readonly kind: 'DocumentChanged';
  /** Which of several rows was seen as another; the only one, when left out. */
  readonly index?: number;
  readonly documentNo: string;
  readonly expected: number;
  readonly actual: number;
}

/** More units of a SKU than the document allows. */
export interface DocumentQuantity {
  readonly kind: 'DocumentQuantity';
  readonly field: Field;
  readonly documentNo: string;
  readonly sku: string;
  readonly requested: number;
  readonly allowed: number;
}

/** All other places together can spare too little of a SKU. */
export interface NoTransferSource {
  readonly kind: 'NoTransferSource';
  readonly field: Field;
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
}

/** Nothing has to be moved or bought. */
export interface NothingToReplenish {
  readonly kind: 'NothingToReplenish';
}

/** Why a step of a document is refused. */
export type DocumentRefusal =
  DocumentState | DocumentChanged | DocumentQuantity | NoTransferSource | NothingToReplenish;

interface Document<Status extends string> {
  /** The input's field that names the document. */
  readonly field: Field;
  readonly documentNo: string;
  readonly status: Status;
  readonly version: number;
}

/** Names what stands against a step: a status that does not allow it, a version that has passed. */
export function checkStep<Status extends string>(
  document: Document<Status>,
  allowed: readonly NoInfer<Status>[],
  expectedVersion: number | null,
): readonly (DocumentState | DocumentChanged)[] {
  const { field, documentNo, status, version } = document;
  if (!allowed.includes(status)) return [{ kind: 'DocumentState', field, documentNo, status }];
  if (expectedVersion === null || expectedVersion === version) return [];
  return [{ kind: 'DocumentChanged', documentNo, expected: expectedVersion, actual: version }];
}
