import { describe, expect, it } from '@jest/globals';
import { internalService } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { clerkInput, UPSERT } from './fixtures.ts';

/** What was taken from people stays known for longer than the log of events. */
export function accessThatWasTaken(organization: SubgraphUnderTest): void {
  describe('roles and stores that were taken from somebody', () => {
    const write = async (stores: readonly string[], key: string, more: object = {}) => {
      const staff = [clerkInput('N001', [...stores], more)];
      const { data } = await organization.run(UPSERT, { input: { staff }, key });
      expect(data?.organizationUpsert.userErrors).toEqual([]);
    };
    const told = async (after?: string) => {
      const { data } = await organization.run(
        `query ($after: String) {
          staffAccessForGateway(after: $after) { staffNos roles stores narrowedAt }
        }`,
        { after },
        { actor: internalService('gateway') },
      );
      return data!.staffAccessForGateway;
    };
    const ofPerson = async () => {
      const { staffNos, roles, stores, narrowedAt } = await told();
      const at = staffNos.indexOf('N001');
      return at === -1
        ? null
        : { roles: roles[at], stores: stores[at], narrowedAt: narrowedAt[at] as string };
    };
    const lastEvent = async () => {
      const [row] = await organization.sql(
        `select recorded_at from outbox where type = 'AccessChanged' and key = 'N001'
         order by id desc limit 1`,
      );
      return new Date(row!['recorded_at'] as string).toISOString();
    };

    it('are told to the gateway as they are now, with the instant of their event', async () => {
      await write(['SH001'], 'narrow 1');
      await write(['SH001', 'SH002'], 'narrow 2', { roles: ['CLERK', 'STORE_MANAGER'] });
      // Who only ever gained has no token that says too much.
      expect(await ofPerson()).toBeNull();

      await write(['SH002'], 'narrow 3', { roles: ['CLERK', 'STORE_MANAGER'] });
      const moved = await ofPerson();
      expect(moved).toEqual({
        roles: ['CLERK', 'STORE_MANAGER'],
        stores: ['SH002'],
        narrowedAt: await lastEvent(),
      });

      await write(['SH001', 'SH002'], 'narrow 4', { roles: ['CLERK', 'STORE_MANAGER'] });
      expect(await ofPerson()).toEqual({ ...moved, stores: ['SH001', 'SH002'] });

      await write([], 'narrow 5', { roles: [] });
      expect(await ofPerson()).toEqual({ roles: [], stores: [], narrowedAt: await lastEvent() });
      expect((await told('N001')).staffNos).not.toContain('N001');
    });

    it('are nobody else’s to read', async () => {
      const { errors } = await organization.run(
        `{ staffAccessForGateway { staffNos } }`,
        {},
        { actor: { kind: 'STAFF', id: 'A001', roles: ['ADMINISTRATOR'], stores: [] } },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    });
  });
}
