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
import { Migration20260103000000_order } from './persistence/migrations/migration-20260103000000-order.ts';
import { Migration20261123082300_return } from './persistence/migrations/migration-20261123082300-return.ts';
import { Migration20261123082500_routing } from './persistence/migrations/migration-20261123082500-routing.ts';
import { Migration20261123095000_tenders } from './persistence/migrations/migration-20261123095000-tenders.ts';
import { Migration20261123095500_intake } from './persistence/migrations/migration-20261123095500-intake.ts';
import { Migration20261123102000_desk } from './persistence/migrations/migration-20261123102000-desk.ts';
import { Migration20261123104500_till } from './persistence/migrations/migration-20261123104500-till.ts';
import { Migration20261123110500_till_conflict } from './persistence/migrations/migration-20261123110500-till-conflict.ts';
import { Migration20261123104000_draft } from './persistence/migrations/migration-20261123104000-draft.ts';
import { Migration20261123111500_fulfilment } from './persistence/migrations/migration-20261123111500-fulfilment.ts';
import { Migration20261123111600_payer } from './persistence/migrations/migration-20261123111600-payer.ts';
import { Migration20261123130500_lapsed } from './persistence/migrations/migration-20261123130500-lapsed.ts';
import { Migration20261123131500_dropped_units } from './persistence/migrations/migration-20261123131500-dropped-units.ts';
import { Migration20261123132000_amend_paid } from './persistence/migrations/migration-20261123132000-amend-paid.ts';
import { Migration20261123133000_advance_sale } from './persistence/migrations/migration-20261123133000-advance-sale.ts';
import { Migration20261123134600_refund_desk } from './persistence/migrations/migration-20261123134600-refund-desk.ts';
import { Migration20261123135500_claimed_place } from './persistence/migrations/migration-20261123135500-claimed-place.ts';
import { Migration20261123140800_privacy } from './persistence/migrations/migration-20261123140800-privacy.ts';
import { Migration20261123142000_nearest_transfer } from './persistence/migrations/migration-20261123142000-nearest-transfer.ts';
import { Migration20261123142900_pick_line } from './persistence/migrations/migration-20261123142900-pick-line.ts';
import { Migration20261123161500_amendment_refund } from './persistence/migrations/migration-20261123161500-amendment-refund.ts';
import { createFailpoint } from './process/failpoint.ts';
import { startInquirer } from './process/start-inquirer.ts';
import { progressInGroups } from './process/store-progress.ts';
import { startSweeper } from './process/sweep.ts';
import type { Workshop } from './process/work-context.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** A group of orders takes a few dozen milliseconds; who waits for somebody holds up nobody. */
const ENTRANCE = { groupsMax: 1, insideMsMax: 500 };

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
      queueCount: 'select count(*) from order_process where ended_at is null',
      typeDefs,
      resolvers,
      entities,
      migrations: [
        Migration20260103000000_order,
        Migration20261123082300_return,
        Migration20261123082500_routing,
        Migration20261123095000_tenders,
        Migration20261123095500_intake,
        Migration20261123102000_desk,
        Migration20261123104500_till,
        Migration20261123104000_draft,
        Migration20261123110500_till_conflict,
        Migration20261123111500_fulfilment,
        Migration20261123111600_payer,
        Migration20261123133000_advance_sale,
        Migration20261123135500_claimed_place,
        Migration20261123142000_nearest_transfer,
        Migration20261123130500_lapsed,
        Migration20261123131500_dropped_units,
        Migration20261123132000_amend_paid,
        Migration20261123134600_refund_desk,
        Migration20261123140800_privacy,
        Migration20261123142900_pick_line,
        Migration20261123161500_amendment_refund,
      ],
      consumers: [onAwaitedStockChanged],
      extendContext: (base) => ({ ...base, workshop, loaders: createLoaders(base.em) }),
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
