import { allJourneys } from './journeys/all-journeys.ts';
import { startInOneProcess } from './journeys/journey-system.ts';

allJourneys('in one process', startInOneProcess);
