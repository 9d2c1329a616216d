import type { CallSubgraph, Clock, CommandContext } from '@entresol/shared';

/** What commands on stock need of the request they run in; every request context has it. */
export interface StockContext extends CommandContext {
  readonly clock: Clock;
  readonly call: CallSubgraph;
  /** Products are never deleted, so a yes about a SKU holds for good; a no is asked again. */
  readonly knownSkus: Set<string>;
}
