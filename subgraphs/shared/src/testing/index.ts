export * from './create-database.ts';
export * from './statements-of.ts';
export * from './test-clock.ts';
export * from './use-subgraph.ts';
