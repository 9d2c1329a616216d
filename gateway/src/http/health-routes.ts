import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Health, SubgraphClient } from '@entresol/shared';

const ANSWER_WITHIN_MS = 2_000;

/** Serves `/livez`, and `/readyz` (or `/health`), which names every subgraph that is not ready, and why. */
export function healthRoutes(
  app: FastifyInstance,
  options: {
    readonly names: () => readonly string[];
    readonly clientOf: (name: string) => SubgraphClient | undefined;
    readonly isDraining: () => boolean;
  },
): void {
  app.get('/livez', async () => ({ live: true }));
  const readiness = async (_request: FastifyRequest, reply: FastifyReply) => {
    const states = await Promise.all(
      options.names().map(async (name) => ({ name, ...(await healthOf(name, options.clientOf)) })),
    );
    const notReady = states.flatMap((state) =>
      state.ready ? [] : [{ name: state.name, reason: state.reason }],
    );
    const draining = options.isDraining();
    const ready = notReady.length === 0 && !draining;
    const reasons = [...(draining ? ['gateway: draining'] : []), ...notReady.map((s) => s.reason)];
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    return ready ? { ready } : { ready, reason: reasons.join('; '), subgraphs: notReady };
  };
  // Routers of other makes are asked under the second name.
  for (const path of ['/readyz', '/health']) app.get(path, readiness);
}

async function healthOf(
  name: string,
  clientOf: (name: string) => SubgraphClient | undefined,
): Promise<Health> {
  const client = clientOf(name);
  if (!client) return { ready: false, reason: `${name}: starting` };
  const late = sleep(ANSWER_WITHIN_MS, null, { ref: false });
  const health = await Promise.race([client.health().catch(() => null), late]);
  return health ?? { ready: false, reason: `${name}: no answer` };
}
