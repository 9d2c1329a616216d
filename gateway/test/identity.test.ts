import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { createLogger, type Actor } from '@entresol/shared';
import { createIdentity, TokenRefused } from '../src/identity/create-identity.ts';
import { watchRights } from '../src/identity/rights-watch.ts';
import { until } from './start-stand-in.ts';

describe('tokens of another issuer, by its published keys', () => {
  let keys: GenerateKeyPairResult;
  let server: Server;
  let identify: ReturnType<typeof createIdentity>;

  const token = (
    header: { alg: string; kid: string },
    key: GenerateKeyPairResult['privateKey'] | Uint8Array,
  ) =>
    new SignJWT({ kind: 'MEMBER' })
      .setProtectedHeader(header)
      .setSubject('M1')
      .setIssuer('https://login.example')
      .setAudience('entresol')
      .setExpirationTime('1m')
      .sign(key);

  beforeAll(async () => {
    keys = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256' };
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const jwks = `http://127.0.0.1:${port}/keys`;
    identify = createIdentity({ jwks, issuer: 'https://login.example' });
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('are accepted', async () => {
    const { actor } = await identify(
      `Bearer ${await token({ alg: 'RS256', kid: 'one' }, keys.privateKey)}`,
    );
    expect(actor).toEqual({ kind: 'MEMBER', id: 'M1' });
  });

  it('are refused when they were signed with the public key as a secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const forged = await token({ alg: 'HS256', kid: 'one' }, secret);
    await expect(identify(`Bearer ${forged}`)).rejects.toThrow(TokenRefused);
  });

  it('are refused when no published key signed them', async () => {
    const other = await generateKeyPair('RS256');
    for (const kid of ['one', 'two']) {
      const forged = await token({ alg: 'RS256', kid }, other.privateKey);
      await expect(identify(`Bearer ${forged}`)).rejects.toThrow(TokenRefused);
    }
  });

  it('are not called invalid while the keys cannot be fetched', async () => {
    const away = createIdentity({ jwks: 'http://127.0.0.1:1/keys' });
    const good = await token({ alg: 'RS256', kid: 'one' }, keys.privateKey);
    const refusal = await Promise.resolve(away(`Bearer ${good}`)).catch((error: unknown) => error);
    expect(refusal).toHaveProperty('message');
    expect(refusal).not.toBeInstanceOf(TokenRefused);
  });
});

const CLOCKS = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

describe('a token of the shared secret', () => {
  const SECRET = 'a-secret-of-the-tests-0123456789';
  const now = () => Math.floor(Date.now() / 1_000);
  const identify = createIdentity({ secret: SECRET });
  const bearer = async (
    times: { exp: number; nbf?: number },
    header: Record<string, unknown> = {},
  ) => {
    const jwt = new SignJWT({ kind: 'MEMBER' })
      .setProtectedHeader({ alg: 'HS256', ...header })
      .setSubject('M1')
      .setIssuer('entresol')
      .setAudience('entresol')
      .setExpirationTime(times.exp);
    if (times.nbf) jwt.setNotBefore(times.nbf);
    return `Bearer ${await jwt.sign(new TextEncoder().encode(SECRET))}`;
  };

  it.each([
    ['expired a minute ago', -60, undefined, 'EXPIRED'],
    ['is good for another minute', 60, undefined, null],
    ['expired within the difference of two clocks', -3, undefined, null],
    ['is good from a minute on', 120, 60, 'INVALID'],
  ])('that %s', async (_when, exp, nbf, kind) => {
    const token = await bearer({ exp: now() + exp, ...(nbf ? { nbf: now() + nbf } : {}) });
    const outcome = await Promise.resolve(identify(token)).then(
      ({ actor }) => actor.kind,
      (error: TokenRefused) => error.kind,
    );
    expect(outcome).toBe(kind ?? 'MEMBER');
  });

  it('ends at an instant that can be named, however late that is', async () => {
    const { expiresAtMs } = await identify(await bearer({ exp: 10 ** 15 }));
    expect(new Date(expiresAtMs!).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
  });

  it('is believed no longer than it lasts, however often it was shown', async () => {
    const exp = now() + 10;
    const token = await bearer({ exp });
    // Of all clocks only the one that dates are read from.
    const doNotFake = CLOCKS.filter((name) => name !== 'Date');
    jest.useFakeTimers({ doNotFake });
    try {
      for (const sinceS of [0, 5, 9.9]) {
        jest.setSystemTime((exp - 10 + sinceS) * 1_000);
        expect((await identify(token)).actor).toHaveProperty('id', 'M1');
      }
      jest.setSystemTime((exp + 6) * 1_000);
      await expect(identify(token)).rejects.toMatchObject({ kind: 'EXPIRED' });
    } finally {
      jest.useRealTimers();
    }
  });

  it.each(['../../../etc/passwd', "' or 1=1 --", 'http://127.0.0.1:1/keys'])(
    'is read with no other key, whatever key it names: %s',
    async (kid) => {
      const token = await bearer({ exp: now() + 60 }, { kid, jku: kid, x5u: kid });
      expect((await identify(token)).actor).toEqual({ kind: 'MEMBER', id: 'M1' });
      await expect(identify(`${token.slice(0, -4)}AAAA`)).rejects.toThrow(TokenRefused);
    },
  );
});

const NOBODY_ELSE = { staffNos: [], roles: [], stores: [], narrowedAt: [] };

describe('tokens that were revoked before this gateway began', () => {
  it('are void, however many there are and however long ago that was', async () => {
    const revokedAt = new Date(0).toISOString();
    const pages = [['MEMBER:M1', 'PARTNER:P1'], ['SERVICE:erp'], []];
    let asked = 0;
    const execute = async ({ query }: { query: string }) => {
      if (query.includes('staffAccessForGateway')) return { data: { page: NOBODY_ELSE } };
      if (!query.includes('tokenRevocationsForGateway')) return new Promise(() => {});
      const holders = pages[asked++]!;
      return { data: { page: { holders, revokedAt: holders.map(() => revokedAt) } } };
    };
    const log = createLogger({ name: 'test', level: 'silent' });
    const rights = watchRights({ clientOf: () => ({ execute }) as never, log });
    const of = (actor: Actor, issuedAtMs: number) =>
      rights.currentOf({ actor, expiresAtMs: 9e15, issuedAtMs });
    await until(() => asked === 3);
    for (const actor of [
      { kind: 'MEMBER', id: 'M1' },
      { kind: 'PARTNER', id: 'P1' },
      { kind: 'SERVICE', id: 'erp' },
    ] as const) {
      await until(() => of(actor, 0) === null);
      expect(of(actor, 1)).not.toBeNull();
      expect(of({ ...actor, id: 'other' }, 0)).not.toBeNull();
    }
    rights.close();
  });
});

describe('rights that were taken before this gateway began', () => {
  it('count for what is left, page after page, however long ago that was', async () => {
    const narrowedAt = new Date(1_000).toISOString();
    const page = (staffNo: string, roles: string[], stores: string[]) => ({
      staffNos: [staffNo],
      roles: [roles],
      stores: [stores],
      narrowedAt: [narrowedAt],
    });
    const pages = [page('S1', ['CLERK'], ['SH2']), page('S2', [], []), NOBODY_ELSE];
    const asked: unknown[] = [];
    const execute = async ({ query, variables }: { query: string; variables: any }) => {
      if (query.includes('tokenRevocationsForGateway')) {
        return { data: { page: { holders: [], revokedAt: [] } } };
      }
      if (!query.includes('staffAccessForGateway')) return new Promise(() => {});
      asked.push(variables.after);
      return { data: { page: pages[asked.length - 1] } };
    };
    const log = createLogger({ name: 'test', level: 'silent' });
    const rights = watchRights({ clientOf: () => ({ execute }) as never, log });
    const told: string[] = [];
    rights.onChange((keys) => told.push(...keys));
    const of = (id: string, issuedAtMs: number) => {
      const actor = { kind: 'STAFF', id, roles: ['CLERK'], stores: ['SH1', 'SH2'] } as const;
      return rights.currentOf({ actor, expiresAtMs: 9e15, issuedAtMs })?.actor ?? null;
    };
    await until(() => told.length > 0);
    expect(asked).toEqual([null, 'S1', 'S2']);
    expect(told).toEqual(['STAFF:S1', 'STAFF:S2']);
    expect(of('S1', 1_000)).toMatchObject({ roles: ['CLERK'], stores: ['SH2'] });
    expect(of('S2', 1_000)).toBeNull();
    // A token from after it says what its bearer may do now.
    expect(of('S1', 1_001)).toMatchObject({ stores: ['SH1', 'SH2'] });
    expect(of('S3', 0)).toMatchObject({ stores: ['SH1', 'SH2'] });
    rights.close();
  });
});
