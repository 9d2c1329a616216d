import { subscribe } from 'node:diagnostics_channel';
import { startHouse } from '@entresol/gateway/host';
import { createLogger, internalService, issueStatement } from '@entresol/shared';

/**
 * The system in one process, as a child that a test may kill.
 *
 * Settings and secrets come from the environment as JSON. A message `{ failpoint }` arms that
 * point; the answer `{ armed }` says that it is. With `hold`, who reaches it is held there, and
 * `{ held }` says so. `{ inside }` asks a subgraph what only another
 * part of the house may ask, such as to take a provider's notification.
 */
const options = JSON.parse(process.env['HOUSE_CHILD']!) as {
  databaseUrl: string;
  secrets: { token: string; database: string };
  settings: Record<string, string | undefined>;
  port: number;
};
const { settings } = options;
type Message =
  | { readonly failpoint: string | undefined; readonly hold?: boolean }
  | {
      readonly inside: {
        readonly subgraph: string;
        readonly query: string;
        readonly variables: Record<string, unknown>;
      };
    };
process.on('message', async (message: Message) => {
  if ('inside' in message) {
    const { subgraph, ...request } = message.inside;
    const actor = internalService('test');
    const statement = issueStatement({ actor, requestId: 'inside', language: 'en' });
    process.send?.({ answer: await house.subgraphs.get(subgraph)!.execute(request, statement) });
    return;
  }
  settings['ENTRESOL_FAILPOINT'] = message.failpoint;
  settings['ENTRESOL_FAILPOINT_ACTION'] = message.hold ? 'hold' : undefined;
  process.send?.({ armed: message.failpoint });
});
subscribe('entresol.held', (point) => process.send?.({ held: point }));
process.on('disconnect', () => process.exit(0));

const log = createLogger({ name: 'house', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
const house = await startHouse({
  ...options,
  host: '127.0.0.1',
  log,
  playground: false,
});
process.send?.({ url: house.url });
