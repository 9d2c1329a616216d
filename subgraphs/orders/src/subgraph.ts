import {
  defineSubgraph,
  internalService,
  issueStatement,
  readTypeDefs,
  enterTogether,
  shareCommands,
  shareTransactions,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import type { Paid } from './commands/pay-order.ts';
import { receivePaymentNotification } from './commands/receive-payment-notification.ts';
import type { Begun } from './commands/submit-order.ts';
import { readConfig } from './config.ts';
import type { OrderRefusal } from './domain/refusals.ts';
import { onAwaitedStockChanged } from './events/consumers/on-awaited-stock-changed.ts';
import type { Context } from './graphql/context.ts';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { createSandboxProvider, SANDBOX_SIGNATURE_HEADER } from './payment/sandbox-provider.ts';
import type { PaymentProvider } from './payment/payment-provider.ts';
import { createWechatProvider } from './payment/wechat/wechat-provider.ts';
import { entities } from './persistence/entities/index.ts';
import { migrations } from './persistence/migrations/index.ts';
import { createFailpoint } from './process/failpoint.ts';
import { startInquirer } from './process/start-inquirer.ts';
import { progressInGroups } from './process/store-progress.ts';
import { startSweeper } from './process/sweep.ts';
import type { Workshop } from './process/work-context.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** A group of orders takes a few dozen milliseconds; who waits for somebody holds up nobody. */
const ENTRANCE = { groupsMax: 1, insideMsMax: 500, gatherMsMax: 25 };

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const settings = deps.settings ?? {};
  const config = readConfig(settings);
  const sandbox = createSandboxProvider(config.sandbox);
  const now = () => deps.clock.now();
  const wechat = config.wechat && createWechatProvider(config.wechat, now);
  const providers: PaymentProvider[] = wechat ? [sandbox, wechat] : [sandbox];
  const workshop: Workshop = {
    config,
    reach: createFailpoint(settings),
    providers: new Map(providers.map((provider) => [provider.name, provider])),
    finishInGroup: shareTransactions('processes end'),
    submitInGroup: shareCommands<Begun, OrderRefusal>('orders are placed'),
    payInGroup: shareCommands<Paid, OrderRefusal>('orders are paid'),
    progressInGroup: progressInGroups(),
    submitTogether: enterTogether(ENTRANCE),
    payTogether: enterTogether(ENTRANCE),
  };
  return defineSubgraph<Context>(
    {
      name: 'orders',
      queueCount: `select (select count(*) from order_process where ended_at is null)
        + (select count(*) from provider_refund where query_at is not null)
        + (select count(*) from person_erasure) as count`,
      typeDefs,
      resolvers,
      entities,
      migrations,
      consumers: [onAwaitedStockChanged],
      extendContext: (base) => base.extend({ workshop }, () => createLoaders(base.em)),
      startWork({ contextOf }) {
        const context = () => contextOf(workStatement());
        sandbox.connect(async (signature, body) => {
          const headers = { [SANDBOX_SIGNATURE_HEADER]: signature };
          const notification = { provider: sandbox.name, headers, body };
          await receivePaymentNotification(context(), notification).catch((err: unknown) =>
            context().log.warn({ err }, 'notification failed'),
          );
        });
        return [
          startSweeper(context),
          startInquirer(context),
          { stop: async () => sandbox.stop() },
          { stop: async () => wechat?.disconnect() },
        ];
      },
    },
    deps,
  );
}

function workStatement() {
  const actor = internalService('orders');
  return issueStatement({ actor, requestId: 'orders-work', language: 'en' });
}
