import { allJourneys } from './journeys/all-journeys.ts';
import { startAsCluster } from './journeys/journey-system.ts';
import { lostSubgraphJourneys } from './journeys/lost-subgraph-journeys.ts';
import { replicaJourneys } from './journeys/replica-journeys.ts';

allJourneys('as separate processes', startAsCluster, lostSubgraphJourneys, replicaJourneys);
