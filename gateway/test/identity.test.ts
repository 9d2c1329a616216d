import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { createIdentity, TokenRefused } from '../src/identity/create-identity.ts';

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
    const refusal = await away(`Bearer ${good}`).catch((error: unknown) => error);
    expect(refusal).toHaveProperty('message');
    expect(refusal).not.toBeInstanceOf(TokenRefused);
  });
});
