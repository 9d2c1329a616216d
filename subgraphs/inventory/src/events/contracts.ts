import type { NewEvent } from '@entresol/shared';
import { levelText, type LevelState } from '../domain/level.ts';

/** A level's full values after a change. `version` grows by one with each. */
export interface StockLevelFact {
  readonly sku: string;
  readonly location: string;
  readonly good: number;
  readonly damaged: number;
  readonly reserved: number;
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

/** The levels that an event of this subgraph carries. */
export function levelsOf(event: Pick<NewEvent, 'type' | 'payload'>): readonly StockLevelFact[] {
  if (event.type === 'StockLevelChanged') return [event.payload as unknown as StockLevelFact];
  return (event.payload as InventoryEvents['StockLevelsChanged']).levels;
}

function toFact(level: LevelState): StockLevelFact {
  const { sku, location, good, damaged, reserved, version } = level;
  const updatedAt = new Date(level.updatedAt).toISOString();
  return { sku, location, good, damaged, reserved, version, updatedAt };
}
