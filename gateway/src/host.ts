import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSubgraph as campaigns } from '@entresol/campaigns';
import { createSubgraph as inventory } from '@entresol/inventory';
import { createSubgraph as members } from '@entresol/members';
import { createSubgraph as orders } from '@entresol/orders';
import { createSubgraph as organization } from '@entresol/organization';
import { createSubgraph as products } from '@entresol/products';
import {
  createCallSubgraph,
  createInProcessClient,
  provisionSchema,
  systemClock,
  type Clock,
  type Logger,
  type Subgraph,
  type SubgraphClient,
} from '@entresol/shared';
import { doorSettings } from './doors/door-settings.ts';
import { originsOf } from './doors/origins.ts';
import { identitySource } from './identity/identity-source.ts';
import { limitedClientsOf } from './operations/trusted-gate.ts';
import { readSampleOperations } from './playground/sample-operations.ts';
import { observeProcess, slowMsOf, tracedKindsOf } from './observed/observe-process.ts';
import { createGateway, type Gateway } from './create-gateway.ts';
import { SUPERGRAPH_FILE } from './supergraph-file.ts';

/** Every subgraph of the house, in the order in which they are started. */
const SUBGRAPHS = { organization, members, products, inventory, campaigns, orders };

/** What one process needs to run the whole graph. */
export interface HouseOptions {
  /** A user who may create schemas; roles too where each subgraph shall have its own. */
  readonly databaseUrl: string;
  readonly secrets: HouseSecrets;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly clock?: Clock;
  readonly playground: boolean;
  /** Shown in the playground of a local demo. */
  readonly demoTokens?: readonly { readonly name: string; readonly token: string }[];
  readonly settings?: Readonly<Record<string, string | undefined>>;
}

/** Secrets of one installation; none leaves it. */
export interface HouseSecrets {
  /** Signs tokens of users. */
  readonly token: string;
  /** Makes the passwords of database roles. */
  readonly database: string;
}

export interface House {
  readonly url: string;
  readonly gateway: Gateway;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  close(): Promise<void>;
}

/**
 * Runs gateway and subgraphs in this process.
 *
 * The gateway listens first, so that a taken port is noticed before anything is written, and
 * `/readyz` can say what is still starting.
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const clients = new Map<string, SubgraphClient>();
  const gateway = await createGateway({
    supergraphSdl: readSupergraph(),
    clients,
    identity: identitySource(options.settings ?? {}, options.secrets.token),
    ...doorSettings(options.settings ?? {}),
    slowMs: slowMsOf(options.settings ?? {}),
    tracedKinds: tracedKindsOf(options.settings ?? {}),
    log: options.log,
    playground: options.playground,
    origins: originsOf(options.settings?.['ENTRESOL_ORIGINS']),
    trusted: readSampleOperations().map(({ text }) => text),
    trustedOnly: limitedClientsOf(options.settings?.['ENTRESOL_TRUSTED_ONLY']),
    ...(options.demoTokens ? { demoTokens: options.demoTokens } : {}),
    names: Object.keys(SUBGRAPHS),
  });
  const settings = options.settings ?? {};
  const observed = await observeProcess(settings, {
    registry: gateway.metrics,
    service: 'entresol',
    log: options.log,
  });
  const url = await gateway.listen({ host: options.host, port: options.port });
  const subgraphs = new Map<string, Subgraph>();
  const close = async () => {
    await gateway.close();
    await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    await observed.close();
  };
  try {
    for (const [name, create] of Object.entries(SUBGRAPHS)) {
      const password = databasePassword(options.secrets, name);
      const subgraph = create({
        databaseUrl: await provisionSchema(options.databaseUrl, name, password),
        clock: options.clock ?? systemClock,
        log: options.log,
        call: createCallSubgraph(name, ownClients(subgraphs)),
        migrate: true,
        settings: options.settings ?? {},
      });
      subgraphs.set(name, subgraph);
      clients.set(name, createInProcessClient(subgraph));
    }
    await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.start()));
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return { url, gateway, subgraphs, close };
}

/** Clients of one caller alone: whoever waits for room here is not waited for by whom it calls. */
function ownClients(subgraphs: ReadonlyMap<string, Subgraph>) {
  const made = new Map<string, SubgraphClient>();
  return (name: string): SubgraphClient | undefined => {
    const known = made.get(name);
    const subgraph = subgraphs.get(name);
    if (known || !subgraph) return known;
    const client = createInProcessClient(subgraph);
    made.set(name, client);
    return client;
  };
}

/** The composed supergraph that is committed with the project. */
export function readSupergraph(): string {
  return readFileSync(SUPERGRAPH_FILE, 'utf8');
}

/** The password of a subgraph's database role: the same at every start, known to nobody. */
export function databasePassword(secrets: HouseSecrets, name: string): string {
  return createHash('sha256').update(`${secrets.database}:${name}`).digest('base64url');
}
