import { allJourneys } from './journeys/all-journeys.ts';
import { startInOneProcess } from './journeys/journey-system.ts';
import { badValueJourneys } from './journeys/bad-value-journeys.ts';
import { rowMatrixJourneys } from './journeys/row-matrix-journeys.ts';
import { startingJourneys } from './journeys/system-journeys.ts';
import { tillStatementJourneys } from './journeys/till-statement-journeys.ts';

allJourneys(
  'in one process',
  startInOneProcess,
  tillStatementJourneys,
  startingJourneys,
  rowMatrixJourneys,
  badValueJourneys,
);
