/**
 * Types of which the planted rows show no object with all its fields, by subgraph: what a night's run
 * finds, what other systems or a provider send, a member who is forgotten. Their fields are walked by
 * kind of actor (`scripts/testing/access-matrix.test.ts`). The list may shrink, and a type that
 * is new and not planted is not on it.
 */
export const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  members: ['MemberErasure'],
  inventory: ['InventoryDrift', 'StockDrift', 'StockSyncBatch', 'StockSyncRow'],
  orders: ['ProviderRefund'],
};
