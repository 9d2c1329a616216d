import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '../actor.ts';
import { createStatementVerifier, signStatement } from './signature.ts';
import { isIssued, issueStatement } from './statement.ts';

const SECRET = 'a-secret-of-sixteen-or-more';
const BODY = '{"query":"{ me }"}';
const ACTOR: Actor = { kind: 'STAFF', id: '店员', roles: ['CLERK'], stores: ['SH001'] };
const STATEMENT = issueStatement({ actor: ACTOR, requestId: 'r-1', language: 'zh' });

const sign = (call: Partial<{ audience: string; body: string; secret: string }> = {}) =>
  signStatement(STATEMENT, { audience: 'orders', body: BODY, secret: SECRET, ...call });
const verifier = () => createStatementVerifier({ audience: 'orders', secret: SECRET });

afterEach(() => {
  jest.useRealTimers();
});

describe('a signed statement', () => {
  it('is read by the subgraph that it is for', () => {
    expect(verifier()(sign(), BODY)).toEqual({ actor: ACTOR, requestId: 'r-1', language: 'zh' });
  });

  it('counts once', () => {
    const verify = verifier();
    const signed = sign();
    expect(verify(signed, BODY)).not.toBeNull();
    expect(verify(signed, BODY)).toBeNull();
    expect(verify(sign(), BODY)).not.toBeNull();
  });

  it('lives for ten seconds, and is not replayed after that either', () => {
    jest.useFakeTimers({ now: 0 });
    const verify = verifier();
    const [early, late] = [sign(), sign()];
    jest.setSystemTime(9_999);
    expect(verify(early, BODY)).not.toBeNull();
    expect(verify(early, BODY)).toBeNull();
    jest.setSystemTime(10_000);
    expect(verify(late, BODY)).toBeNull();
    expect(verify(early, BODY)).toBeNull();
  });

  it.each([
    ['signed with another secret', sign({ secret: 'another-secret-of-some-length' }), BODY],
    ['made for another subgraph', sign({ audience: 'members' }), BODY],
    ['made for another body', sign(), `${BODY} `],
    ['missing', undefined, BODY],
    ['empty', '', BODY],
    ['without a signature', sign().split('.')[0], BODY],
    ['with an empty signature', `${sign().split('.')[0]}.`, BODY],
    ['with a third part', `${sign()}.x`, BODY],
    ['with its signature cut', sign().slice(0, -1), BODY],
    ['whose signature is no base64', `${sign().split('.')[0]}.***`, BODY],
  ])('is null when it is %s', (_what, signed, body) => {
    expect(verifier()(signed, body)).toBeNull();
  });

  it('is null when a single claim is changed', () => {
    const [payload, signature] = sign().split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
    const changed = { ...claims, actor: { kind: 'SERVICE', id: 'x', internal: true } };
    const forged = Buffer.from(JSON.stringify(changed)).toString('base64url');
    expect(verifier()(`${forged}.${signature}`, BODY)).toBeNull();
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['null', 'null'],
    ['a list', '[]'],
    ['claims without an actor', '{"expiresAt":1,"nonce":"n","requestId":"r"}'],
    [
      'claims that expire as text',
      '{"expiresAt":"9e15","nonce":"n","requestId":"r","actor":{"kind":"X"}}',
    ],
  ])('is null, not an exception, when it holds %s', (_what, text) => {
    const payload = Buffer.from(text).toString('base64url');
    const mac = createHmac('sha256', SECRET).update(payload).digest('base64url');
    expect(verifier()(`${payload}.${mac}`, BODY)).toBeNull();
  });

  it('that would live too long was not made by us', () => {
    jest.useFakeTimers({ now: 60_000 });
    const signed = sign();
    jest.setSystemTime(0);
    expect(verifier()(signed, BODY)).toBeNull();
  });
});

describe('a statement in this process', () => {
  it('is known by being made here, not by what it says', () => {
    expect(isIssued(STATEMENT)).toBe(true);
    expect(isIssued({ ...STATEMENT })).toBe(false);
    expect(isIssued(JSON.parse(JSON.stringify(STATEMENT)))).toBe(false);
    expect(isIssued(Object.create(STATEMENT))).toBe(false);
    expect(isIssued(null)).toBe(false);
    expect(isIssued(undefined)).toBe(false);
  });

  it('cannot be changed afterwards', () => {
    expect(() => Object.assign(STATEMENT, { requestId: 'r-2' })).toThrow(TypeError);
  });
});
