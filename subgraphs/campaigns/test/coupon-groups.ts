import { describe, expect, it } from '@jest/globals';
import { statementsOf, type SubgraphUnderTest } from '@entresol/shared/testing';
import type { campaignDriver } from './fixtures.ts';

const MANY = 40;

/** Orders that come at the same time share transactions, and bear nobody's fault but their own. */
export function describeCouponGroups(
  campaigns: SubgraphUnderTest,
  given: ReturnType<typeof campaignDriver>,
): void {
  const orders = (run: string) => Array.from({ length: MANY }, (_, n) => `${run}-${n}`);
  const coupons = () => Promise.all(Array.from({ length: MANY }, () => given.coupon()));

  describe('many orders at once', () => {
    it('lock, redeem and reverse in a few statements, each its own coupon', async () => {
      const codes = await coupons();
      const references = orders('few');
      const locked = await statementsOf(() =>
        Promise.all(
          references.map((reference, n) =>
            given.lock(reference, { couponCodes: [codes[n]!] }, 500),
          ),
        ),
      );
      const redeemed = await statementsOf(() =>
        Promise.all(references.map((reference) => given.step('redeem', reference))),
      );

      expect(locked.length).toBeLessThanOrEqual(6);
      expect(redeemed.length).toBeLessThanOrEqual(6);
      const rows = await campaigns.sql(
        `select distinct status, version from coupon where code = any($1)`,
        [codes],
      );
      expect(rows).toEqual([{ status: 'REDEEMED', version: 3 }]);
    });

    it('are not hurt by one that breaks the transaction', async () => {
      await campaigns.sql(`
        create function poison() returns trigger language plpgsql as $$
        begin
          if new.reference = 'poison-7' then raise exception 'poisoned'; end if;
          return new;
        end $$`);
      await campaigns.sql(`create trigger poison before insert on coupon_lock
        for each row execute function poison()`);
      const codes = await coupons();

      const answers = await Promise.allSettled(
        orders('poison').map((reference, n) =>
          given.lock(reference, { couponCodes: [codes[n]!] }, 500),
        ),
      );

      await campaigns.sql(`drop function poison cascade`);
      expect(answers.filter(({ status }) => status === 'rejected')).toEqual([answers[7]]);
      const [row] = await campaigns.sql(
        `select count(*)::int as locked from coupon where code = any($1) and status = 'LOCKED'`,
        [codes],
      );
      expect(row).toEqual({ locked: MANY - 1 });
    });

    it('do not wait for a coupon that somebody sits on, except for those who want it', async () => {
      const [busy, free] = [await given.coupon(), await given.coupon()];
      await campaigns.sql('begin');
      await campaigns.sql(`select 1 from coupon where code = $1 for update`, [busy]);

      const late = given.lock('sits-1', { couponCodes: [busy] }, 500);
      const first = await Promise.race([late, given.lock('sits-2', { couponCodes: [free] }, 500)]);
      expect(first.lock?.reference).toBe('sits-2');
      await campaigns.sql('commit');

      expect((await late).lock?.reference).toBe('sits-1');
    });
  });
}
