/** Every subgraph of the house, in the order in which they are started. */
export const SUBGRAPH_NAMES = [
  'organization',
  'members',
  'products',
  'inventory',
  'campaigns',
  'orders',
] as const;
