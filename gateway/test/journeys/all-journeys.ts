import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badInputJourneys } from './bad-input-journeys.ts';
import type { JourneySystem } from './journey-system.ts';
import { miniProgramJourneys } from './mini-program-journeys.ts';
import { tillJourneys } from './till-journeys.ts';

/** The same journeys for every way to run. */
export function allJourneys(way: string, start: () => Promise<JourneySystem>): void {
  describe(way, () => {
    let system: JourneySystem;
    beforeAll(async () => {
      system = await start();
    }, 90_000);
    afterAll(() => system?.close());

    it('is alive and ready', async () => {
      expect((await fetch(`${system.url}/livez`)).status).toBe(200);
      expect((await fetch(`${system.url}/readyz`)).status).toBe(200);
    });

    tillJourneys(() => system);
    miniProgramJourneys(() => system);
    badInputJourneys(() => system);

    it('subgraphs called directly without a signed actor refuse everything', async () => {
      for (const [name, url] of system.subgraphUrls) {
        for (const query of [
          '{ _service { sdl } }',
          'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          '{ __typename }',
        ]) {
          const variables = { r: [{ __typename: 'Member', memberNo: 'M0000001' }] };
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          });
          expect([name, response.status]).toEqual([name, 401]);
          expect(((await response.json()) as any).data).toBeUndefined();
        }
      }
    });
  });
}
