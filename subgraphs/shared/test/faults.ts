import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { fromGlobalId, findConnection, RemoteCallError } from '../src/index.ts';
import { Account, SHAPE, type Faults } from './ledger.ts';

const SECRET = 'secret-13800138000';
const sql =
  (text: string): Faults[string] =>
  ({ em }) =>
    em.fork().execute(text);
const coded = (code: string) => () => {
  throw new GraphQLError(`leaked ${SECRET}`, { extensions: { code } });
};
const thrown = (error: unknown) => () => {
  throw error;
};

/** What no answer may hold: SQL, names of tables, paths, hosts, frames, and the secret itself. */
export const LEAKS =
  /secret|13800138000|leaked|select |insert |update |account_|relation|column|constraint|syntax|\/work|\/srv|\/etc|\.ts|node_modules|127\.0\.0\.1|localhost|entresol_|ECONN|    at |pg_/i;

/** Thirty ways to fail. */
export const FAULTS: Faults = {
  'bad SQL': sql(`select * fro account where name = '${SECRET}'`),
  'a table that is not there': sql(`select * from secret_table`),
  'a column that is not there': sql(`select secret_column from account`),
  'a division by zero': sql(`select 1 / 0`),
  'a duplicate key': sql(`insert into account (id) values ('${SECRET}'), ('${SECRET}')`),
  'a missing value': sql(`insert into account (id, rank) values ('${SECRET}', null)`),
  'a broken rule of a table': sql(`insert into account (id, balance) values ('${SECRET}', -1)`),
  'a text for a number': sql(`select '${SECRET}'::int`),
  'a number out of range': sql(`select 99999999999::int`),
  'a table of another': sql(`select * from pg_authid`),
  'a statement that takes too long': async ({ em }) =>
    em.fork().transactional(async (tx) => {
      await tx.execute(`set local statement_timeout = 10`);
      await tx.execute(`select pg_sleep(5)`);
    }),
  'a connection that is killed': sql(`select pg_terminate_backend(pg_backend_pid())`),
  'an error raised in SQL': sql(`do $$ begin raise exception 'leaked ${SECRET}'; end $$`),
  'a full disk in SQL': sql(`do $$ begin raise 'leaked' using errcode = '53100'; end $$`),
  'a row that is not there': ({ em }) => em.fork().findOneOrFail(Account, { name: SECRET }),
  'a query the ORM refuses': ({ em }) => em.fork().find(Account, { [`${SECRET}`]: 1 } as never),
  'a cursor of the ORM': ({ em }) =>
    findConnection(em, Account, SHAPE, { first: 1, where: { [SECRET]: { eq: 1 } } }),
  'a file that is not there': () => readFileSync(`/etc/${SECRET}`),
  'a host that refuses': () => fetch(`http://127.0.0.1:1/${SECRET}`),
  'a host that is not there': () => fetch(`http://${SECRET}.invalid/`),
  'an undefined property': () => (undefined as unknown as { secret: string }).secret,
  'an assertion': () => assert.equal(SECRET, 'leaked'),
  'a text': thrown(`leaked ${SECRET}`),
  'an object': thrown({ message: `leaked ${SECRET}` }),
  'an error with causes': thrown(
    new Error(`leaked ${SECRET}`, { cause: new Error('select secret', { cause: '/etc/secret' }) }),
  ),
  'many errors at once': () =>
    Promise.any(['a', 'b'].map((n) => Promise.reject(new Error(`leaked ${SECRET} ${n}`)))),
  'another subgraph that fails': thrown(
    new RemoteCallError('stock', 'INTERNAL', `select ${SECRET}`),
  ),
  'another subgraph that is silent': thrown(new RemoteCallError('stock', 'TIMEOUT', SECRET)),
  'a GraphQL error without a code': thrown(new GraphQLError(`leaked ${SECRET}`)),
  'a GraphQL error with the code of a fault': coded('INTERNAL'),
  'a GraphQL error with the code of a library': coded('INTERNAL_SERVER_ERROR'),
  'a GraphQL error with a code of a prototype': coded('constructor'),
  'a value that cannot be shown': () => Symbol(SECRET),
  'JSON that is none': () => JSON.parse(SECRET) as unknown,
  'an id that is none': () => fromGlobalId(null as never, null as never),
};
