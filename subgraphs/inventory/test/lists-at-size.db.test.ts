import { describeListsAtSize, useSubgraph, type ListAtSize } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers } from './fixtures.ts';
import { LARGE_STOCK } from './stock-at-size.ts';

const inventory = useSubgraph('inventory', createSubgraph);
inventory.answer(answers);

const HQ = { kind: 'SERVICE', id: 'hq' } as const;
const MANAGER = {
  kind: 'STAFF',
  id: 'manager-1',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
} as const;

const list = (name: string, where: string, node: string) =>
  `${name}(first: 20${where === '' ? '' : `, where: { ${where} }`}) { nodes { ${node} } }`;

/** What both head office and a place ask of a list. */
const both = (what: string, query: string): readonly ListAtSize[] => [
  [`${what}, of the house`, query, HQ],
  [`${what}, of a place`, query, MANAGER],
];

// Of SH001, as every fiftieth row is.
const sku = 'sku: { eq: "S50" }';

const DOCUMENTS: readonly ListAtSize[] = [
  ...both('the last transfers', list('transfers', '', 'transferNo')),
  ['transfers that wait', list('transfers', 'status: { eq: "REQUESTED" }', 'transferNo'), HQ],
  ...both('the last stocktakes', list('stocktakes', '', 'stocktakeNo')),
  ['stocktakes under way', list('stocktakes', 'status: { eq: "COUNTING" }', 'stocktakeNo'), HQ],
  ...both('the last purchase orders', list('purchaseOrders', '', 'purchaseNo')),
  ['drafts of orders', list('purchaseOrders', 'status: { eq: "DRAFT" }', 'purchaseNo'), HQ],
  ['a supplier’s orders', list('purchaseOrders', 'supplier: { eq: "V7" }', 'purchaseNo'), HQ],
  ...both('transfers of a SKU', list('transfers', sku, 'transferNo')),
  ...both('stocktakes of a SKU', list('stocktakes', sku, 'stocktakeNo')),
  ...both('purchase orders of a SKU', list('purchaseOrders', sku, 'purchaseNo')),
  ...both('the last campaign pools', list('stockPools', '', 'code')),
  ['open campaign pools', list('stockPools', 'status: { eq: "OPEN" }', 'code'), HQ],
  ['campaign pools of a SKU', list('stockPools', sku, 'code lines { sku }'), HQ],
  ['the last statements', list('supplierStatements', '', 'statementNo'), HQ],
  ['a supplier’s', list('supplierStatements', 'supplier: { eq: "V7" }', 'statementNo'), HQ],
  ...both('the last proposals', list('replenishmentProposals', '', 'proposalNo')),
  [
    'proposals to decide on',
    list('replenishmentProposals', 'status: { eq: "PROPOSED" }', 'proposalNo'),
    HQ,
  ],
  ...both('what is to be bought', list('purchaseSuggestions', '', 'sku')),
  ['what of a SKU is to be bought', list('purchaseSuggestions', sku, 'sku'), HQ],
];

const RECORDS: readonly ListAtSize[] = [
  ...both('the last movements', list('stockMovements', '', 'sku')),
  ...both('movements of a SKU', list('stockMovements', sku, 'sku')),
  ['movements of a document', list('stockMovements', 'document: { eq: "N7" }', 'sku'), HQ],
  ['movements of an owner', list('stockMovements', 'owner: { eq: "DEALER" }', 'sku'), HQ],
  ...both('what lots moved', list('stockLotMovements', '', 'lotNo')),
  ['where a lot went', list('stockLotMovements', 'lotNo: { eq: "L7" }', 'lotNo'), HQ],
  ['lots of a document', list('stockLotMovements', 'document: { eq: "N7" }', 'lotNo'), HQ],
  ...both('what expires first', list('stockLots', '', 'lotNo')),
  ...both('lots of a SKU', list('stockLots', sku, 'lotNo')),
  ['a lot', list('stockLots', 'lotNo: { eq: "N7" }', 'lotNo'), HQ],
  ...both('what is held', list('stockHoldLines', '', 'sku')),
  ['what is held of a SKU', list('stockHoldLines', sku, 'sku'), HQ],
  ['a hold', list('stockHoldLines', 'reference: { eq: "N7" }', 'sku'), HQ],
  ['what is held out of a pool', list('stockHoldLines', 'pool: { eq: "POOL" }', 'sku'), HQ],
  ...both('the last shortfalls', list('stockShortfalls', '', 'sku')),
  ['shortfalls of a SKU', list('stockShortfalls', sku, 'sku'), HQ],
  ['the shortfall of a sale', list('stockShortfalls', 'reference: { eq: "N7" }', 'sku'), HQ],
  ...both('the last alerts', list('stockAlerts', '', 'sku')),
  ['alerts that are open', list('stockAlerts', 'status: { eq: "OPEN" }', 'sku'), HQ],
  ['alerts of a SKU', list('stockAlerts', sku, 'sku'), HQ],
  ['the last batches', list('stockSyncBatches', '', 'batchNo'), HQ],
  ['batches with bad rows', list('stockSyncBatches', 'rejected: { gte: 1 }', 'batchNo'), HQ],
  ...both('the last bad rows', list('stockSyncRejects', '', 'sku')),
  ['bad rows of a batch', list('stockSyncRejects', 'batchNo: { eq: "N7" }', 'sku'), HQ],
  ['bad rows of a SKU', list('stockSyncRejects', sku, 'sku'), HQ],
  ['bad rows of a kind', list('stockSyncRejects', 'code: { eq: "LOT_REQUIRED" }', 'sku'), HQ],
];

describeListsAtSize(inventory, LARGE_STOCK, [...DOCUMENTS, ...RECORDS]);
