import type { RequestContext } from '@entresol/shared';
import type { Config } from '../config.ts';
import type { PaymentProvider } from '../payment/payment-provider.ts';
import type { Failpoint } from './failpoint.ts';

/** What commands and processes of this subgraph need beside the request. */
export interface Workshop {
  readonly config: Config;
  readonly reach: Failpoint;
  readonly providers: ReadonlyMap<string, PaymentProvider>;
}

/** A request, or background work, with the workshop at hand. */
export interface WorkContext extends RequestContext {
  readonly workshop: Workshop;
}
