import type { SubgraphDependencies } from '@entresol/shared';
import { z } from 'zod';

const settings = z.object({
  /** How often lapsed holds of idle levels are given back; buyers free those of busy ones. */
  INVENTORY_SWEEP_EVERY_MS: z.coerce.number().int().min(10).max(30_000).default(1_000),
});

/** The settings of this subgraph; throws when one is out of range. */
export function readConfig(deps: Pick<SubgraphDependencies, 'settings'>) {
  const { INVENTORY_SWEEP_EVERY_MS } = settings.parse(deps.settings ?? {});
  return { sweepEveryMs: INVENTORY_SWEEP_EVERY_MS };
}
