import { isTracing, traced, type SubgraphClient, type SubgraphResult } from '@entresol/shared';
import type { Metrics } from './metrics.ts';

const observed = new WeakMap<SubgraphClient, SubgraphClient>();

/** A client of a subgraph whose calls are counted and traced; one for each client. */
function observeClient(client: SubgraphClient, metrics: Metrics): SubgraphClient {
  const known = observed.get(client);
  if (known) return known;
  const { name } = client;
  const measured: SubgraphClient['execute'] = (request, statement, options) => {
    const begin = performance.now();
    const took = () => (performance.now() - begin) / 1_000;
    const count = (result: SubgraphResult) => {
      metrics.subgraphCall(name, result.errors ? 'error' : 'ok', took());
      return result;
    };
    const fail = (error: unknown): never => {
      metrics.subgraphCall(name, 'error', took());
      throw error;
    };
    try {
      const answer = client.execute(request, statement, options);
      return answer instanceof Promise ? answer.then(count, fail) : count(answer);
    } catch (error) {
      return fail(error);
    }
  };
  const attributes = { 'entresol.subgraph': name };
  const execute: SubgraphClient['execute'] = (...call) =>
    isTracing()
      ? traced('subgraph.call', attributes, async () => measured(...call))
      : measured(...call);
  const made = Object.assign(Object.create(client) as SubgraphClient, { execute });
  observed.set(client, made);
  return made;
}

/** Finds a client by its name as it is at the time, observed. */
export function observedClients(
  clients: ReadonlyMap<string, SubgraphClient>,
  metrics: Metrics,
): (name: string) => SubgraphClient | undefined {
  return (name) => {
    const client = clients.get(name);
    return client && observeClient(client, metrics);
  };
}
