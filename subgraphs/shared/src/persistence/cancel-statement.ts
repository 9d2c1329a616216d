import pg, { type PoolClient } from 'pg';

const CANCEL_MS_MAX = 5_000;

/** What the driver knows of an open connection, and keeps to itself. */
interface Connected {
  readonly host: string;
  readonly port: number;
  readonly ssl: object | boolean | undefined;
  readonly processID: number;
  readonly secretKey: number;
}

/** The driver's own connection, before it has become a client. */
interface Wire {
  readonly stream: { destroy(): void };
  connect(port: number | string, host?: string): void;
  cancel(processId: number, secretKey: number): void;
  once(event: 'connect' | 'sslconnect' | 'end' | 'error', listener: () => void): Wire;
  on(event: 'error', listener: () => void): Wire;
}

/**
 * Asks the server to end the statement of a connection, and resolves when the server has heard it.
 *
 * By a connection of its own, as the protocol wants it: it needs neither a place in the pool nor a
 * password. Never throws: what is not heard runs to its end.
 */
export function cancelStatement(client: PoolClient): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as Connected;
  const made = new pg.Client({ host, port, ...(ssl ? { ssl } : { ssl: false }) });
  const { connection } = made as unknown as { connection: Wire };
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      connection.stream.destroy();
      resolve();
    };
    const timer = setTimeout(end, CANCEL_MS_MAX);
    connection.on('error', end).once('end', end);
    const send = () => connection.cancel(processID, secretKey);
    connection.once(ssl ? 'sslconnect' : 'connect', send);
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}
