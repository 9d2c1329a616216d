import type { DocumentKind } from './classify-line.ts';

/** Where the history of the on-line shop goes: one channel, one warehouse, one legal entity. */
export const historyPlace = {
  channel: 'WEB-UK',
  location: 'UK001',
  currency: 'GBP',
  /** The outside system of the customers' numbers. */
  source: 'ONLINE-RETAIL-II',
  memberPrefix: 'OR2-',
  goodsCategory: 'OR2-GOODS',
  serviceCategory: 'OR2-SERVICE',
} as const;

/** The organization that the history needs; a repeat changes nothing. */
export const organizationInput = {
  legalEntities: [{ code: 'UK-SHOP', name: 'Online Retail II (UK)' }],
  channels: [{ code: historyPlace.channel, name: '英国网店 UK web shop' }],
  locations: [
    {
      code: historyPlace.location,
      name: '英国网店仓 UK web shop warehouse',
      kind: 'CENTRAL_WAREHOUSE',
      address: { divisionCode: '000000', region: 'United Kingdom', street: '-' },
      legalEntityCode: 'UK-SHOP',
      timeZone: 'Europe/London',
    },
  ],
} as const;

/** The number of the member that a customer of the file becomes. */
export function memberNoOf(customerRef: string): string {
  return `${historyPlace.memberPrefix}${customerRef}`;
}

const suffixes: Readonly<Record<DocumentKind, string>> = {
  SALE: '',
  RETURN: '-R',
  ADJUSTMENT: '-A',
  STOCK_ADJUSTMENT: '-S',
};

/** What stock movements of a document name: the number of its order, where it has one. */
export function documentOf(kind: DocumentKind, invoiceNo: string): string {
  return `${historyPlace.channel}-${invoiceNo}${suffixes[kind]}`;
}

/** The document of the opening stock: names the file, so that no second one goes on top of it. */
export function openingDocumentOf(fileId: string): string {
  return `online-retail-ii:${fileId}`;
}
