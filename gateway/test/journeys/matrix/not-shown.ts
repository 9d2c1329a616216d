/**
 * Types of which the planted rows show no object with all its fields, by subgraph: drift, which no command brings
 * about; a provider's refund, which takes a provider; a member who is forgotten, whom nobody is any more.
 * Their fields are walked by kind of actor (`scripts/testing/access-matrix.test.ts`). The list may shrink,
 * and a type that is new and not planted is not on it.
 */
export const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  members: ['MemberErasure'],
  inventory: ['InventoryDrift', 'StockDrift'],
  orders: ['ProviderRefund'],
};
