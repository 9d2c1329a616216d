import { describe, expect, it } from '@jest/globals';
import { internalService, type Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** Tokens of anybody can be made void, by head office and integrations. */
export function revokedTokens(organization: SubgraphUnderTest): void {
  describe('tokens that shall count no more', () => {
    const REVOKE = /* GraphQL */ `
      mutation ($input: TokenRevokeInput!, $key: String!) {
        tokenRevoke(input: $input, idempotencyKey: $key) {
          revocation {
            holderKind
            holderId
            revokedAt
          }
          userErrors {
            code
            field
            message
          }
        }
      }
    `;
    const CLERK: Actor = { kind: 'STAFF', id: 'C001', roles: ['CLERK'], stores: ['SH001'] };
    const CHIEF: Actor = { kind: 'STAFF', id: 'A001', roles: ['ADMINISTRATOR'], stores: [] };
    const revoke = (holderId: string, key: string, actor: Actor = CHIEF) =>
      organization.run(REVOKE, { input: { holderKind: 'SERVICE', holderId }, key }, { actor });
    const held = () =>
      organization.sql(`select holder, revoked_by from token_revocation order by holder`);

    it('are revoked by head office, once per key, and the gateway is told', async () => {
      const first = (await revoke('erp', 'revoke 1')).data?.tokenRevoke;
      expect(first).toMatchObject({
        revocation: { holderKind: 'SERVICE', holderId: 'erp', revokedAt: expect.any(String) },
        userErrors: [],
      });
      organization.clock.advance(60_000);
      expect((await revoke('erp', 'revoke 1')).data?.tokenRevoke).toEqual(first);
      const { revokedAt } = (await revoke('erp', 'revoke 2')).data!.tokenRevoke.revocation;
      expect(Date.parse(revokedAt)).toBeGreaterThan(Date.parse(first.revocation.revokedAt));

      const told = await organization.sql(
        `select payload from outbox where type = 'TokensRevoked' order by id`,
      );
      expect(told.map(({ payload }) => payload)).toEqual([
        { holder: 'SERVICE:erp', revokedAt: first.revocation.revokedAt },
        { holder: 'SERVICE:erp', revokedAt },
      ]);
      const page = await organization.run(
        `{ tokenRevocationsForGateway { holders revokedAt } }`,
        {},
        { actor: internalService('gateway') },
      );
      expect(page.data?.tokenRevocationsForGateway).toEqual({
        holders: ['SERVICE:erp'],
        revokedAt: [revokedAt],
      });
      expect(await held()).toEqual([{ holder: 'SERVICE:erp', revoked_by: 'STAFF:A001' }]);
    });

    it('go back to no earlier time, whichever revocation is written last', async () => {
      await revoke('late', 'late 1');
      organization.clock.advance(-3_600_000);
      await revoke('late', 'late 2');
      organization.clock.advance(3_600_000);
      const [row] = await organization.sql(
        `select revoked_at > now() - interval '30 minutes' as kept from token_revocation where holder = 'SERVICE:late'`,
      );
      expect(row).toEqual({ kept: true });
    });

    it('must be somebody’s, and are revoked by nobody else; then nothing is written', async () => {
      const before = await held();
      const refused = (await revoke(' ', 'blank')).data?.tokenRevoke;
      expect(refused).toMatchObject({
        revocation: null,
        userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'holderId'] }],
      });
      for (const actor of [
        CLERK,
        { kind: 'MEMBER', id: 'M1' },
        { kind: 'PARTNER', id: 'P1' },
      ] as const) {
        const { errors } = await revoke('erp', 'stranger', actor);
        expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
      }
      expect(await held()).toEqual(before);
    });
  });
}
