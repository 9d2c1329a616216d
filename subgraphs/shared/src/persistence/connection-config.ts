import type { ClientConfig } from 'pg';

const CONNECT_MS_MAX = 30_000;
const SAYS_TLS = ['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslnegotiation'];
const LOOPBACK = new Set(['', '127.0.0.1', 'localhost', '[::1]']);

/**
 * How `pg` reaches a database, whatever PGOPTIONS or PGSSLMODE the user's environment holds.
 *
 * What the address says counts (`?sslmode=require`, `?options=…`). Where it says nothing, a server
 * on this machine is reached without TLS, since ours has none; other servers follow PGSSLMODE.
 */
export function connectionConfig(
  databaseUrl: string,
  session: {
    readonly applicationName: string;
    readonly schema?: string;
    readonly statementTimeoutMs?: number;
    /** Settings of the server for this session, such as `plan_cache_mode=auto`. */
    readonly settings?: readonly string[];
  },
): ClientConfig {
  const url = new URL(databaseUrl);
  const settings = [
    // The driver would let these replace ours, and with them the search path.
    url.searchParams.get('options'),
    session.schema && `-c search_path=${session.schema}`,
    `-c statement_timeout=${session.statementTimeoutMs ?? 30_000}`,
    ...(session.settings ?? []).map((setting) => `-c ${setting}`),
  ];
  url.searchParams.delete('options');
  const isPlain =
    LOOPBACK.has(url.hostname) && !SAYS_TLS.some((name) => url.searchParams.has(name));
  return {
    connectionString: url.href,
    application_name: session.applicationName,
    options: settings.filter(Boolean).join(' '),
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    ...(isPlain ? { ssl: false } : {}),
  };
}
