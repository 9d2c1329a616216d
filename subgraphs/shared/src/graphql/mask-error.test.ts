import { describe, expect, it } from '@jest/globals';
import { GraphQLError, locatedError } from 'graphql';
import { createLogger } from '../logging.ts';
import { RemoteCallError } from '../transport/subgraph-client.ts';
import { maskError } from './mask-error.ts';

const log = createLogger({ name: 'test', level: 'silent' });
const mask = (error: unknown) => maskError(error, { log, requestId: 'r-1' });

/** As it arrives from a resolver: located at a path. */
const thrown = (error: unknown) => mask(locatedError(error, [], ['order']));
const coded = (code: string, extra: object = {}) =>
  new GraphQLError('for the client', { extensions: { code, ...extra } });
const sql = (code: string, message = 'relation "orders.sales_order" …') =>
  Object.assign(new Error(message), { code });
const caused = (cause: unknown) => new Error('wrapped', { cause: new Error('twice', { cause }) });

describe('a masked error', () => {
  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'SUBGRAPH_UNAVAILABLE'])(
    'keeps the message that was written for clients: %s',
    (code) => {
      expect(thrown(coded(code))).toEqual({
        message: 'for the client',
        path: ['order'],
        extensions: { code, requestId: 'r-1' },
      });
    },
  );

  it('keeps the message of a variable that could not be read, and calls it the caller’s', () => {
    expect(mask(new GraphQLError('Variable "$n" got invalid value'))).toEqual({
      message: 'Variable "$n" got invalid value',
      extensions: { code: 'BAD_USER_INPUT', requestId: 'r-1' },
    });
  });

  it.each([
    ['53100', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['57P01', 'DATABASE_UNAVAILABLE'],
    ['57P03', 'DATABASE_UNAVAILABLE'],
    ['08006', 'DATABASE_UNAVAILABLE'],
    ['53300', 'DATABASE_UNAVAILABLE'],
    ['28P01', 'DATABASE_UNAVAILABLE'],
    ['3D000', 'DATABASE_UNAVAILABLE'],
    ['ECONNREFUSED', 'DATABASE_UNAVAILABLE'],
    ['40001', 'DATABASE_BUSY'],
    ['40P01', 'DATABASE_BUSY'],
    ['55P03', 'DATABASE_BUSY'],
    ['57014', 'DATABASE_BUSY'],
    ['22021', 'BAD_USER_INPUT'],
    ['22P05', 'BAD_USER_INPUT'],
    ['42P01', 'INTERNAL'],
    ['23505', 'INTERNAL'],
  ])('tells what %s means, however deep it is wrapped: %s', (state, code) => {
    for (const error of [sql(state), caused(sql(state))]) {
      const shown = thrown(error);
      expect(shown.extensions).toEqual({ code, requestId: 'r-1' });
      expect(JSON.stringify(shown)).not.toMatch(/sales_order|wrapped|twice/);
    }
  });

  it('takes a socket that is gone, or full, for a database that is away; no other file', () => {
    for (const [code, shown] of [
      ['ENOENT', 'DATABASE_UNAVAILABLE'],
      ['EAGAIN', 'DATABASE_UNAVAILABLE'],
    ] as const) {
      const error = sql(code, `connect ${code} /data/socket/.s.PGSQL.5432`);
      expect(thrown(error).extensions?.['code']).toBe(shown);
    }
    const file = sql('ENOENT', 'ENOENT: no such file or directory, open /data/x');
    expect(thrown(file).extensions?.['code']).toBe('INTERNAL');
  });

  it('calls a message that a NUL cut short the caller’s mistake, not a lost connection', () => {
    const shown = thrown(sql('08P01', 'invalid message format'));
    expect(shown.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('calls half a character in what becomes JSON the caller’s mistake, and no other bad value', () => {
    const json = thrown(sql('22P02', 'invalid input syntax for type json'));
    expect(json.extensions?.['code']).toBe('BAD_USER_INPUT');
    const ours = thrown(sql('22P02', 'invalid input syntax for type bigint: "x"'));
    expect(ours.extensions?.['code']).toBe('INTERNAL');
  });

  it('knows a database that is away without a code', () => {
    const shown = thrown(new Error('Connection terminated unexpectedly'));
    expect(shown.extensions?.['code']).toBe('DATABASE_UNAVAILABLE');
  });

  it.each([
    ['TIMEOUT', 'SUBGRAPH_UNAVAILABLE'],
    ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'],
    ['DATABASE_UNAVAILABLE', 'DATABASE_UNAVAILABLE'],
    ['INTERNAL', 'INTERNAL'],
    ['FORBIDDEN', 'INTERNAL'],
    ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ])('says of another subgraph that answered %s: %s', (code, expected) => {
    const shown = thrown(new RemoteCallError('stock', code, 'select secret'));
    expect(shown.extensions?.['code']).toBe(expected);
    expect(shown.message).not.toContain('secret');
  });

  it.each([
    ['INTERNAL'],
    ['DATABASE_UNAVAILABLE'],
    ['INTERNAL_SERVER_ERROR'],
    ['toString'],
    ['constructor'],
    ['__proto__'],
  ])('lets no text through under the code %s', (code) => {
    const { message, extensions } = thrown(coded(code));
    expect(message).toMatch(/^(系统内部错误|数据库暂时不可用)/);
    expect(['INTERNAL', 'DATABASE_UNAVAILABLE']).toContain(extensions?.['code']);
  });

  it('drops what libraries attach for developers', () => {
    const shown = thrown(coded('FORBIDDEN', { stacktrace: ['at /srv'], exception: {}, retry: 1 }));
    expect(shown.extensions).toEqual({ code: 'FORBIDDEN', retry: 1, requestId: 'r-1' });
  });

  it('is the same when it is masked at a second edge', () => {
    const once = thrown(sql('53100'));
    const again = new GraphQLError(once.message, {
      path: once.path ?? null,
      extensions: once.extensions ?? null,
    });
    expect(mask(again)).toEqual(once);
  });

  it.each([[undefined], [null], ['a text with /etc/passwd'], [{ message: 'select 1' }], [42]])(
    'is INTERNAL when %j was thrown',
    (value) => {
      expect(mask(value).extensions?.['code']).toBe('INTERNAL');
      expect(mask(value).message).toContain('Internal error');
    },
  );

  it('comes to an end when causes form a ring', () => {
    const error = new Error('a');
    error.cause = new Error('b', { cause: error });
    expect(thrown(error).extensions?.['code']).toBe('INTERNAL');
  });
});
