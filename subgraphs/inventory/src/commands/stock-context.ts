import type { CallSubgraph, Clock, CommandContext, Logger } from '@entresol/shared';
import type { InStoreFormats } from '../domain/scan/parse-code.ts';
import type { SellInGroup } from './counter-sale/sell-in-groups.ts';
import type { EndInGroup } from './end-in-groups.ts';
import type { ReserveInGroup } from './reserve-in-groups.ts';

/** What commands on stock need of the request they run in; every request context has it. */
export interface StockContext extends CommandContext {
  readonly clock: Clock;
  readonly log: Logger;
  readonly call: CallSubgraph;
  /** Products are never deleted, so a yes about a SKU holds for good; a no is asked again. */
  readonly knownSkus: Set<string>;
  /** Of the process: holds that are asked for at the same time are made together. */
  readonly reserveInGroup: ReserveInGroup;
  /** Likewise for ending holds. */
  readonly endInGroup: EndInGroup;
  /** Likewise for counter sales. */
  readonly sellInGroup: SellInGroup;
  /** What in-store codes of prefix 2 carry here. */
  readonly inStoreFormats: InStoreFormats;
}
