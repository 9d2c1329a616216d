import { describe, expect, it } from '@jest/globals';
import { UsageError } from './arguments.ts';
import { checkDatabaseUrl, explainDatabase } from './explain-database.ts';

const failed = (message: string, code?: string) => Object.assign(new Error(message), { code });

describe('what is said of a database that cannot be used', () => {
  it.each([
    ['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED', 'Check that it runs'],
    ['getaddrinfo ENOTFOUND db', 'ENOTFOUND', 'its address and port'],
    ['password authentication failed for user "u"', '28P01', 'user or the password'],
    ['database "nodb" does not exist', '3D000', 'Create it first'],
    ['permission denied for database shop', '42501', 'grant create on database'],
  ])('%s: says what to do, in both languages', (message, code, advice) => {
    const said = explainDatabase(failed(message, code));
    expect(said).toBeInstanceOf(UsageError);
    expect(String(said)).toContain(`DATABASE_URL cannot be used (${message})`);
    expect(String(said)).toContain(advice);
    expect(String(said)).toMatch(/^Error: 无法使用 DATABASE_URL/);
  });

  it('leaves what it does not know as it is', () => {
    const fault = failed('syntax error', '42601');
    expect([explainDatabase(fault), explainDatabase('odd')]).toEqual([fault, 'odd']);
  });

  it.each(['garbage', 'mysql://u:secret@h/d', 'http://127.0.0.1:5432/'])(
    'refuses %s without repeating it',
    (address) => {
      expect(() => checkDatabaseUrl(address)).toThrow(UsageError);
      expect(() => checkDatabaseUrl(address)).not.toThrow(/secret|garbage/);
    },
  );

  it.each([
    'postgres://u@h/d',
    'postgresql://u:p@h:5432/d?sslmode=require',
    'postgres:///d?host=/run',
  ])('takes %s', (address) => expect(() => checkDatabaseUrl(address)).not.toThrow());
});
