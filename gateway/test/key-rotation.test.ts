import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { createIdentity, TokenRefused } from '../src/identity/create-identity.ts';
import { nexts, openRaw, socketUrl, subscribe } from './live-clients.ts';
import { startStandIn, until } from './start-stand-in.ts';

describe('keys that change while we serve', () => {
  interface Issuer {
    readonly kid: string;
    readonly subject: string;
    readonly keys: GenerateKeyPairResult;
    readonly jwk: object;
  }
  const ISSUER = 'https://login.example';
  const issuerOf = async (kid: string): Promise<Issuer> => {
    const keys = await generateKeyPair('ES256', { extractable: true });
    return {
      kid,
      subject: kid,
      keys,
      jwk: { ...(await exportJWK(keys.publicKey)), kid, alg: 'ES256' },
    };
  };
  const bearer = async ({ kid, subject, keys }: Issuer) =>
    `Bearer ${await new SignJWT({ kind: 'MEMBER' })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience('entresol')
      .setExpirationTime('1m')
      .sign(keys.privateKey)}`;
  let old: Issuer;
  let young: Issuer;
  beforeAll(async () => {
    old = await issuerOf('old');
    young = await issuerOf('young');
  });

  const folder = mkdtempSync(join(tmpdir(), 'entresol-keys-'));
  const path = join(folder, 'jwks.json');
  let writes = 0;
  const publish = (text: string) => {
    writeFileSync(path, text);
    utimesSync(path, 1_000, (writes += 1));
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read again from their file, and what is withdrawn is believed no more', async () => {
    const identify = createIdentity({ jwks: path, issuer: ISSUER });
    publish(JSON.stringify({ keys: [old.jwk] }));
    expect((await identify(await bearer(old))).actor).toEqual({ kind: 'MEMBER', id: 'old' });
    publish('{"keys": [');
    expect((await identify(`${await bearer(old)}`)).actor).toHaveProperty('id', 'old');
    publish(JSON.stringify({ keys: [young.jwk] }));
    expect((await identify(await bearer(young))).actor).toHaveProperty('id', 'young');
    // A token that was not shown before: what is known already is believed for half a minute.
    const late = { ...old, kid: 'old' };
    await expect(identify(`${await bearer(late)} `)).rejects.toThrow(TokenRefused);
  });

  it('are fetched again when a token names a new one', async () => {
    let published: object[] = [old.jwk];
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const jwks = `http://127.0.0.1:${port}/keys`;
    const identify = createIdentity({ jwks, issuer: ISSUER });
    expect((await identify(await bearer(old))).actor).toHaveProperty('id', 'old');
    published = [young.jwk];
    // Unknown keys do not let anybody make us ask without a pause.
    await expect(identify(await bearer(young))).rejects.toThrow(TokenRefused);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await identify(await bearer(young))).actor).toHaveProperty('id', 'young');
    await new Promise((resolve) => server.close(resolve));
  });

  it('do not end an open socket: it is renewed by the new key, and by the old one no more', async () => {
    publish(JSON.stringify({ keys: [old.jwk] }));
    const house = await startStandIn('in-process', { identity: { jwks: path, issuer: ISSUER } });
    const raw = await openRaw(socketUrl(house), await bearer(old));
    const watch = 'subscription { stockLevelChanged(sku: "TEA") { stockLevels { available } } }';
    subscribe(raw, '1', watch);
    await until(() => nexts(raw, '1').length === 1);
    publish(JSON.stringify({ keys: [young.jwk] }));
    const renewedBy = async (issuer: Issuer) => {
      raw.heard.length = 0;
      raw.say({ type: 'ping', payload: { authorization: await bearer(issuer) } });
      return (await raw.hear(({ type }) => type === 'pong')).payload.authorization;
    };
    const successor = { ...young, subject: old.subject };
    expect(await renewedBy(successor)).toBe('ACCEPTED');
    expect(await renewedBy(old)).toBe('REFUSED');
    house.standIn.feed.change('TEA', 7);
    await until(() => nexts(raw, '1').length === 1);
    expect(nexts(raw, '1')[0].data.stockLevelChanged.stockLevels).toEqual([{ available: 7 }]);
    const late = await openRaw(socketUrl(house));
    late.say({ type: 'connection_init', payload: { authorization: await bearer(old) } });
    expect((await late.closed()).code).toBe(4403);
    raw.socket.close();
    await house.close();
  });
});
