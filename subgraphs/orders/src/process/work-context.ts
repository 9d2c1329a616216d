import type {
  enterTogether,
  RequestContext,
  shareCommands,
  shareTransactions,
} from '@entresol/shared';
import type { Paid } from '../commands/pay-order.ts';
import type { Begun } from '../commands/submit-order.ts';
import type { Config } from '../config.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { PaymentProvider } from '../payment/payment-provider.ts';
import type { Failpoint } from './failpoint.ts';
import type { progressInGroups } from './store-progress.ts';

/** What commands and processes of this subgraph need beside the request. */
export interface Workshop {
  readonly config: Config;
  readonly reach: Failpoint;
  readonly providers: ReadonlyMap<string, PaymentProvider>;
  /** Of the process: orders that come at the same time keep together on their way. */
  readonly submitTogether: ReturnType<typeof enterTogether>;
  readonly payTogether: ReturnType<typeof enterTogether>;
  /** Of the process: what is written at the same time shares its transaction. */
  readonly finishInGroup: ReturnType<typeof shareTransactions>;
  readonly submitInGroup: ReturnType<typeof shareCommands<Begun, OrderRefusal>>;
  readonly payInGroup: ReturnType<typeof shareCommands<Paid, OrderRefusal>>;
  readonly progressInGroup: ReturnType<typeof progressInGroups>;
}

/** A request, or background work, with the workshop at hand. */
export interface WorkContext extends RequestContext {
  readonly workshop: Workshop;
}
