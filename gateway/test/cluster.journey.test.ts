import { allJourneys } from './journeys/all-journeys.ts';
import { startAsCluster } from './journeys/journey-system.ts';

allJourneys('as separate processes', startAsCluster);
