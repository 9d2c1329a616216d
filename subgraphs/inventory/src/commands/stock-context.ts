import type { CallSubgraph, Clock, CommandContext } from '@entresol/shared';

/** What commands on stock need of the request they run in; every request context has it. */
export interface StockContext extends CommandContext {
  readonly clock: Clock;
  readonly call: CallSubgraph;
}
