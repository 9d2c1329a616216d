import pg from 'pg';
import { connectionConfig } from './connection-config.ts';

const IDENTIFIER_MAX = 63;

/**
 * Makes a subgraph's schema and role in a database, and gives back the URL to use.
 *
 * One schema and one role per subgraph: nobody reads another's tables. Roles belong to the whole
 * server, so they carry the name of the database: two installations on one server stay apart.
 * Where the given user may not create roles (a managed server), the schema alone is made, unless
 * it is there already, and the URL stays the same.
 */
export async function provisionSchema(
  adminUrl: string,
  schema: string,
  password: string,
): Promise<string> {
  const applicationName = `entresol-${schema}-provision`;
  const client = new pg.Client(connectionConfig(adminUrl, { applicationName }));
  client.on('error', () => {}); // The statement that fails reports it.
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string; may: boolean }>(
      `select current_database() as database, rolcreaterole or rolsuper as may
       from pg_roles where rolname = current_user`,
    );
    // Several processes may provision at once: one at a time.
    await client.query(`select pg_advisory_lock(hashtext('provision'))`);
    const { database, may } = rows[0]!;
    if (!may) {
      await makeSchema(client, schema, null);
      return adminUrl;
    }
    const role = `${database}_${schema}`.slice(-IDENTIFIER_MAX);
    const url = withLogin(adminUrl, role, password);
    await makeRole(client, { role, password, database, url });
    await makeSchema(client, schema, role);
    await client.query(`grant connect on database ${quoted(database)} to ${quoted(role)}`);
    return url;
  } finally {
    await client.end();
  }
}

interface Login {
  readonly role: string;
  readonly password: string;
  readonly database: string;
  readonly url: string;
}

/**
 * Makes the role that a subgraph logs in as, or takes over one that nobody uses.
 *
 * A role with another password is another installation's. While that one runs, a new password
 * would lock it out, one connection after the other.
 */
async function makeRole(client: pg.Client, login: Login): Promise<void> {
  const { role, password } = login;
  const known = await client.query(`select 1 from pg_roles where rolname = $1`, [role]);
  if (known.rowCount && (await opens(login.url))) return;
  const used = await client.query(`select 1 from pg_stat_activity where usename = $1`, [role]);
  if (used.rowCount) throw new Error(usedByAnother(login.database));
  const verb = known.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${quoted(role)} login password ${literal(password)}`);
  await client.query(`grant ${quoted(role)} to current_user`);
}

/** Whether an address lets one in; only a refused login is a no. */
async function opens(url: string): Promise<boolean> {
  const applicationName = 'entresol-provision';
  const client = new pg.Client(connectionConfig(url, { applicationName }));
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (/^(28P01|28000|42501)$/.test(String((error as { code?: unknown }).code))) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

function usedByAnother(database: string): string {
  return (
    `数据库 ${database} 正被另一套系统使用。若是同一套，请使用它数据目录中的 secrets.json；否则请换一个数据库。\n` +
    `Another installation uses the database ${database}. Take the secrets.json of its data folder ` +
    `if this is to be the same one; else choose another database.`
  );
}

// `if not exists` would still demand the right to create, which the owner of a schema may lack.
async function makeSchema(client: pg.Client, schema: string, owner: string | null): Promise<void> {
  const known = await client.query(`select 1 from pg_namespace where nspname = $1`, [schema]);
  if (known.rowCount) return;
  const authorization = owner === null ? '' : `authorization ${quoted(owner)}`;
  await client.query(`create schema ${quoted(schema)} ${authorization}`);
}

function withLogin(address: string, user: string, password: string): string {
  const url = new URL(address);
  // An address of a socket has no host, and then no place for a user before it.
  if (url.hostname === '') {
    url.searchParams.set('user', user);
    url.searchParams.set('password', password);
    return url.href;
  }
  url.searchParams.delete('user');
  url.searchParams.delete('password');
  // The setters leave a percent sign as it is.
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  return url.href;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
