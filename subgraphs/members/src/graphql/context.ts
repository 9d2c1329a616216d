import type { RequestContext } from '@entresol/shared';
import type { ErasureContext } from '../commands/privacy/erasure-context.ts';
import type { HoldGroups } from '../commands/holds-in-groups.ts';
import type { ReadMemberForOrder } from '../queries/read-member-for-order.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext, HoldGroups {
  /** Of the process: members of orders that are priced at the same time are read together. */
  readonly forgetting: ErasureContext['forgetting'];
  readonly readMemberForOrder: ReadMemberForOrder;
  readonly loaders: Loaders;
}
