import type { RequestContext } from '@entresol/shared';
import type { EndInGroup } from '../commands/end-in-groups.ts';
import type { InStoreFormats } from '../domain/scan/parse-code.ts';
import type { SellInGroup } from '../commands/counter-sale/sell-in-groups.ts';
import type { ReserveInGroup } from '../commands/reserve-in-groups.ts';
import type { ReadStockForRouting } from '../queries/find-stock-for-routing.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
  /** Of the process, not of the request: SKUs that products has confirmed. */
  readonly knownSkus: Set<string>;
  /** Of the process: makes holds that are asked for at the same time together. */
  readonly reserveInGroup: ReserveInGroup;
  /** Likewise for reading what orders are routed by. */
  readonly readStockForRouting: ReadStockForRouting;
  /** Likewise for ending holds. */
  readonly endInGroup: EndInGroup;
  /** Likewise for counter sales. */
  readonly sellInGroup: SellInGroup;
  /** What in-store codes of prefix 2 carry here. */
  readonly inStoreFormats: InStoreFormats;
}
