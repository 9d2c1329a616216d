export * from './copy-rows.ts';
export * from './create-database.ts';
export * from './lists-at-size.ts';
export * from './rows-read.ts';
export * from './statements-of.ts';
export * from './test-clock.ts';
export * from './use-subgraph.ts';
