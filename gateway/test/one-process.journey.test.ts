import { allJourneys } from './journeys/all-journeys.ts';
import { startInOneProcess } from './journeys/journey-system.ts';
import { startingJourneys } from './journeys/system-journeys.ts';
import { tillStatementJourneys } from './journeys/till-statement-journeys.ts';

allJourneys('in one process', startInOneProcess, tillStatementJourneys, startingJourneys);
