import { afterAll, beforeAll, describe } from '@jest/globals';
import { badInputJourneys } from './bad-input-journeys.ts';
import { counterJourneys } from './counter-journeys.ts';
import { departureJourneys } from './departure-journeys.ts';
import { frontJourneys } from './front-journeys.ts';
import type { JourneySystem } from './journey-system.ts';
import { miniProgramJourneys } from './mini-program-journeys.ts';
import { privacyJourneys } from './privacy-journeys.ts';
import { returnJourneys } from './return-journeys.ts';
import { sceneJourneys } from './scene-journeys.ts';
import { stockDeskJourneys } from './stock-desk-journeys.ts';
import { systemJourneys } from './system-journeys.ts';
import { tillJourneys } from './till-journeys.ts';
import { transferJourneys } from './transfer-journeys.ts';

/** The same journeys for every way to run, and those that only one of them has. */
export function allJourneys(
  way: string,
  start: () => Promise<JourneySystem>,
  ...ofThisWay: readonly ((system: () => JourneySystem) => void)[]
): void {
  describe(way, () => {
    let system: JourneySystem;
    beforeAll(async () => {
      system = await start();
    }, 90_000);
    afterAll(() => system?.close());

    tillJourneys(() => system);
    miniProgramJourneys(() => system);
    badInputJourneys(() => system);
    returnJourneys(() => system);
    privacyJourneys(() => system);
    sceneJourneys(() => system);
    counterJourneys(() => system);
    transferJourneys(() => system);
    frontJourneys(() => system);
    stockDeskJourneys(() => system);
    systemJourneys(() => system);
    departureJourneys(() => system);
    for (const more of ofThisWay) more(() => system);
  });
}
