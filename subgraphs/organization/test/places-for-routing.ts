import { describe, expect, it } from '@jest/globals';
import { internalService } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** What other subgraphs are told of the two stores of the test, to route orders. */
export function placesForRouting(organization: SubgraphUnderTest): void {
  describe('places for routing', () => {
    it('are all told with what routing weighs, or only those of the kinds asked for', async () => {
      const query = `query ($kinds: [LocationKind!]) { locationsForRouting(kinds: $kinds) {
      code kind grade active divisionCode coordinates { latitude longitude }
      openingHours { weekday opens closes } timeZone
    } }`;
      const ask = async (kinds: readonly string[] | null) =>
        (await organization.run(query, { kinds }, { actor: internalService('test') })).data
          ?.locationsForRouting;

      const all = await ask(null);
      expect(all.map(({ code, grade }: any) => [code, grade])).toEqual([
        ['SH001', 'A'],
        ['SH002', 'B'],
      ]);
      expect(all[0]).toEqual({
        code: 'SH001',
        kind: 'STORE',
        grade: 'A',
        active: true,
        divisionCode: '310106',
        coordinates: { latitude: '31.230416', longitude: '121.473701' },
        openingHours: [{ weekday: 1, opens: '09:00', closes: '22:00' }],
        timeZone: 'Asia/Shanghai',
      });
      expect(await ask(['STORE'])).toEqual(all);
      expect(await ask(['CENTRAL_WAREHOUSE'])).toEqual([]);
      const outside = await organization.run(query, { kinds: null });
      expect(outside.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });
  });
}
