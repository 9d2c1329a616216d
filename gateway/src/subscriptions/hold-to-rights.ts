import { actorKey } from '@entresol/shared';
import type { RightsWatch } from '../identity/rights-watch.ts';
import type { Connections } from './watch-connections.ts';

/** Holds open connections to what their people may do now, the moment that is heard of. */
export function holdToRights(rights: RightsWatch, connections: Connections): void {
  rights.onChange((keys) => {
    for (const connection of connections) {
      const { identity } = connection;
      if (!keys.has(actorKey(identity.actor))) continue;
      const current = rights.currentOf(identity);
      if (!current) connection.revoke();
      else if (current !== identity) connection.assume(current);
    }
  });
}
