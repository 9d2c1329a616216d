import { startHouse } from '@entresol/gateway/host';
import { createLogger } from '@entresol/shared';

/**
 * The system in one process, as a child that a test may kill.
 *
 * Settings and secrets come from the environment as JSON. A message `{ failpoint }` arms that
 * point; the answer `{ armed }` says that it is.
 */
const options = JSON.parse(process.env['HOUSE_CHILD']!) as {
  databaseUrl: string;
  secrets: { token: string; database: string };
  settings: Record<string, string | undefined>;
  port: number;
};
const { settings } = options;
process.on('message', (message: { failpoint: string | undefined }) => {
  settings['ENTRESOL_FAILPOINT'] = message.failpoint;
  process.send?.({ armed: message.failpoint });
});
process.on('disconnect', () => process.exit(0));

const log = createLogger({ name: 'house', level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
const house = await startHouse({
  ...options,
  host: '127.0.0.1',
  log,
  playground: false,
});
process.send?.({ url: house.url });
