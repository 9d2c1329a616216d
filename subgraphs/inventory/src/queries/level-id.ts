import { fromGlobalId, toGlobalId } from '@entresol/shared';
import { levelKeyOf, levelText, type LevelKey } from '../domain/level.ts';

/** What loaders tell levels apart by; opaque ids are for clients, and longer to make. */
export { levelText };

/** The opaque id of a level. */
export function levelIdOf(key: LevelKey): string {
  return toGlobalId('StockLevel', levelText(key));
}

/** The level behind an opaque id, or null when it is malformed or of another type. */
export function levelKeyOfId(id: string): LevelKey | null {
  return levelKeyOf(fromGlobalId('StockLevel', id) ?? '');
}
