import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

describe('the test database', () => {
  it('answers under ENTRESOL_TEST_DATABASE_URL', async () => {
    const client = new pg.Client({ connectionString: process.env['ENTRESOL_TEST_DATABASE_URL']! });
    await client.connect();
    const { rows } = await client.query('select current_database() as name');
    await client.end();
    expect(rows).toEqual([{ name: 'entresol' }]);
  });
});
