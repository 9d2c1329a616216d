import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connectionConfig } from './connection-config.ts';

const ours = { applicationName: 'entresol-orders', schema: 'orders' };
const environment = { ...process.env };

/** What the driver makes of it. */
function driverOf(url: string, session: Parameters<typeof connectionConfig>[1] = ours) {
  const client = new pg.Client(connectionConfig(url, session)) as pg.Client & {
    connectionParameters: Record<string, unknown>;
  };
  return client.connectionParameters;
}

afterEach(() => {
  process.env = { ...environment };
});

describe('the way to a database', () => {
  it('has the search path and a limit for statements', () => {
    expect(driverOf('postgres://u:p@db.example/shop')).toMatchObject({
      host: 'db.example',
      database: 'shop',
      user: 'u',
      application_name: 'entresol-orders',
      options: '-c search_path=orders -c statement_timeout=30000',
    });
  });

  it('keeps the options of the address beside ours', () => {
    const { options } = driverOf('postgres://u:p@db.example/shop?options=endpoint%3Dabc');
    expect(options).toBe('endpoint=abc -c search_path=orders -c statement_timeout=30000');
  });

  it('does not follow PGOPTIONS and PGSSLMODE to the server on this machine', () => {
    process.env['PGOPTIONS'] = '-c search_path=elsewhere';
    process.env['PGSSLMODE'] = 'require';
    expect(driverOf('postgres://u:p@127.0.0.1:5432/shop')).toMatchObject({
      ssl: false,
      options: '-c search_path=orders -c statement_timeout=30000',
    });
    expect(driverOf('postgres://u:p@localhost/shop').ssl).toBe(false);
    expect(driverOf('postgres:///shop?host=/tmp').ssl).toBe(false);
    expect(driverOf('postgres://u:p@db.example/shop').ssl).toBe(true);
  });

  it('uses TLS when the address says so, also on this machine', () => {
    expect(driverOf('postgres://u:p@127.0.0.1/shop?sslmode=verify-full').ssl).toEqual({});
    expect(driverOf('postgres://u:p@db.example/shop?sslmode=disable').ssl).toBe(false);
  });

  it('leaves a password as it is', () => {
    expect(driverOf('postgres://u:a%2Fb%20%25c@127.0.0.1/shop')['password']).toBe('a/b %c');
  });
});
