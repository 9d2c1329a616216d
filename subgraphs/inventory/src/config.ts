import type { SubgraphDependencies } from '@entresol/shared';
import { z } from 'zod';
import type { InStoreFormats } from './domain/scan/parse-code.ts';

const settings = z.object({
  /** How often lapsed holds of idle levels are given back; buyers free those of busy ones. */
  INVENTORY_SWEEP_EVERY_MS: z.coerce.number().int().min(10).max(30_000).default(1_000),
  /** How often levels are looked at for alerts. */
  INVENTORY_ALERT_EVERY_MS: z.coerce.number().int().min(10).max(60_000).default(2_000),
  /** What in-store barcodes of prefix 2 carry, such as `21=WEIGHT,22=PRICE`; empty: nothing. */
  INVENTORY_IN_STORE_CODES: z
    .string()
    .regex(/^(2\d=(WEIGHT|PRICE)(,2\d=(WEIGHT|PRICE))*)?$/)
    .default('21=WEIGHT,22=PRICE'),
});

/** The settings of this subgraph; throws when one is out of range. */
export function readConfig(deps: Pick<SubgraphDependencies, 'settings'>) {
  const { INVENTORY_SWEEP_EVERY_MS, INVENTORY_ALERT_EVERY_MS, INVENTORY_IN_STORE_CODES } =
    settings.parse(deps.settings ?? {});
  const pairs = INVENTORY_IN_STORE_CODES.split(',').filter((pair) => pair !== '');
  const inStoreFormats: InStoreFormats = new Map(
    pairs.map((pair) => pair.split('=') as [string, 'WEIGHT' | 'PRICE']),
  );
  return {
    sweepEveryMs: INVENTORY_SWEEP_EVERY_MS,
    alertEveryMs: INVENTORY_ALERT_EVERY_MS,
    inStoreFormats,
  };
}
