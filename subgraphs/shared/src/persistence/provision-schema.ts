import pg from 'pg';

/**
 * Makes a subgraph's schema and role in a database, and gives back the URL to use.
 *
 * One schema and one role per subgraph: nobody reads another's tables. Where the given user may
 * not create roles (a managed server), the schema alone is made and the URL stays the same.
 */
export async function provisionSchema(
  adminUrl: string,
  schema: string,
  password: string,
): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const database = new URL(adminUrl).pathname.slice(1);
    const role = `entresol_${schema}`;
    const { rows } = await client.query(
      `select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user`,
    );
    if (!(rows[0] as { may: boolean } | undefined)?.may) {
      await client.query(`create schema if not exists ${quoted(schema)}`);
      return adminUrl;
    }
    // Several processes may provision at once: one at a time.
    await client.query(`select pg_advisory_lock(hashtext('provision'))`);
    const known = await client.query(`select 1 from pg_roles where rolname = $1`, [role]);
    const verb = known.rowCount ? 'alter' : 'create';
    await client.query(`${verb} role ${quoted(role)} login password ${literal(password)}`);
    await client.query(`grant ${quoted(role)} to current_user`);
    await client.query(`create schema if not exists ${quoted(schema)} authorization ${quoted(role)}`);
    await client.query(`grant connect on database ${quoted(database)} to ${quoted(role)}`);
    const url = new URL(adminUrl);
    url.username = role;
    url.password = password;
    return url.href;
  } finally {
    await client.end();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
