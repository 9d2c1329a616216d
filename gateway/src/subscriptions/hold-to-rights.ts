import type { RightsWatch } from '../identity/rights-watch.ts';
import type { Connections } from './watch-connections.ts';

/** Holds open connections to what their people may do now, the moment that is heard of. */
export function holdToRights(rights: RightsWatch, connections: Connections): void {
  rights.onChange((staffNo) => {
    for (const connection of connections) {
      const { identity } = connection;
      if (identity.actor.kind !== 'STAFF' || identity.actor.id !== staffNo) continue;
      const current = rights.currentOf(identity);
      if (!current) connection.revoke();
      else if (current !== identity) connection.assume(current);
    }
  });
}
