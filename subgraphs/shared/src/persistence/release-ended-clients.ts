import type { Pool, PoolClient } from 'pg';

/**
 * Gives back to the pool what was lent when its connection ended.
 *
 * A transaction whose connection is lost can be neither committed nor rolled back, and the ORM's
 * driver gives a connection back only after one of the two: eight such losses, and a subgraph
 * would wait for ever.
 */
export function releaseEndedClients(pool: Pool): void {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    // Later than the failure of its query, after which the driver may release it by itself.
    client.once('end', () => setImmediate(() => release(client)));
  });

  function release(client: PoolClient): void {
    if (!lent.has(client)) return;
    client.release(true);
    client.release = () => {};
  }
}
