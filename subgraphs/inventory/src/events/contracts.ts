import type { NewEvent } from '@entresol/shared';
import {
  levelText,
  NO_UNITS,
  QUANTITIES,
  type LevelState,
  type Quantity,
} from '../domain/level.ts';

/** A level's full values after a change. `version` grows by one with each. */
export interface StockLevelFact extends Readonly<Record<Quantity, number>> {
  readonly sku: string;
  readonly location: string;
  readonly version: number;
  /** RFC 3339. */
  readonly updatedAt: string;
}

/** Payloads of the events that this subgraph publishes, by type. */
export interface InventoryEvents {
  readonly StockLevelChanged: StockLevelFact;
  /** All levels of one bulk command; several of these only when one would pass 1 MB. */
  readonly StockLevelsChanged: { readonly levels: readonly StockLevelFact[] };
}

export const LEVEL_EVENT_TYPES = ['StockLevelChanged', 'StockLevelsChanged'] as const;

const PAYLOAD_BYTES_MAX = 1_000_000;

/** One level changed. */
export function levelChanged(level: LevelState): NewEvent {
  return { type: 'StockLevelChanged', key: levelText(level), payload: { ...toFact(level) } };
}

/** All levels of a batch changed, in as few events as the size of a payload allows. */
export function levelsChanged(
  batch: string,
  levels: readonly LevelState[],
  bytesMax: number = PAYLOAD_BYTES_MAX,
): readonly NewEvent[] {
  const chunks: StockLevelFact[][] = [];
  let bytes = Infinity;
  for (const fact of levels.map(toFact)) {
    const size = Buffer.byteLength(JSON.stringify(fact)) + 1;
    if (bytes + size > bytesMax) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)!.push(fact);
    bytes += size;
  }
  return chunks.map((chunk) => ({
    type: 'StockLevelsChanged',
    key: batch,
    payload: { levels: chunk },
  }));
}

/**
 * The levels that an event of this subgraph carries.
 *
 * Events of an earlier release name fewer numbers; those they lack did not exist and were 0.
 */
export function levelsOf(event: Pick<NewEvent, 'type' | 'payload'>): readonly StockLevelFact[] {
  const facts =
    event.type === 'StockLevelChanged'
      ? [event.payload as unknown as StockLevelFact]
      : (event.payload as InventoryEvents['StockLevelsChanged']).levels;
  return facts.map((fact) => ({ ...NO_UNITS, ...fact }));
}

function toFact(level: LevelState): StockLevelFact {
  const { sku, location, version } = level;
  const numbers = QUANTITIES.map((name) => [name, level[name]]);
  const updatedAt = new Date(level.updatedAt).toISOString();
  const quantities = Object.fromEntries(numbers) as Record<Quantity, number>;
  return { sku, location, ...quantities, version, updatedAt };
}
