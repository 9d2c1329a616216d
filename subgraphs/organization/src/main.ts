import { runSubgraph } from '@entresol/shared';
import { createSubgraph } from './subgraph.ts';

await runSubgraph('organization', createSubgraph);
