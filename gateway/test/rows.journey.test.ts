import { afterAll, beforeAll, describe } from '@jest/globals';
import { badValueJourneys } from './journeys/bad-value-journeys.ts';
import { startInOneProcess, type JourneySystem } from './journeys/journey-system.ts';
import { rowMatrixJourneys } from './journeys/row-matrix-journeys.ts';

/** They read all there is, again and again: a system of their own has no more than they need. */
describe('every row and every change of the whole graph', () => {
  let system: JourneySystem;
  beforeAll(async () => {
    system = await startInOneProcess();
  }, 90_000);
  afterAll(() => system?.close());

  rowMatrixJourneys(() => system);
  badValueJourneys(() => system);
});
