import { getNamedType, type GraphQLObjectType } from 'graphql';
import { selectionOf } from './graph-shape.ts';
import { PLACES } from './plant-rows.ts';
import { covers } from './owners.ts';
import type { Search } from './row-faults.ts';
import { visitObjects, type Known, type Universe } from './universe.ts';

/** What the streams of one subgraph showed an actor. */
export interface StreamFindings {
  readonly faults: string[];
  readonly opened: number;
  readonly refused: number;
}

/** Opens a stream and gives its first message, or why there is none. */
export type Follow = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{ data?: unknown; errors?: readonly unknown[] | undefined }>;

/** What each stream can be asked about: by place, or by what is somebody's. */
const ABOUT: Readonly<Record<string, (known: readonly Known[]) => readonly object[]>> = {
  stockLevelChanged: () => PLACES.map(({ store }) => ({ locations: [store] })),
  orderStatusChanged: (known) => [
    ...PLACES.map(({ store }) => ({ location: store })),
    ...known.map(({ shown }) => ({ orderNo: shown['orderNo'] })),
  ],
};

/** Looks for rows that an actor may not see in the first message of every stream there is. */
export async function findStreamFaults(search: Search, follow: Follow): Promise<StreamFindings> {
  const findings = { faults: [] as string[], opened: 0, refused: 0 };
  const { shape, universe, actor } = search;
  const orders = [...(universe.get('Order')?.values() ?? [])].filter(({ owner }) => owner);
  const byOwner = Map.groupBy(orders, ({ owner }) => JSON.stringify(owner));
  const each = [...byOwner.values()].map(([first]) => first!);
  for (const field of Object.values(shape.schema.getSubscriptionType()?.getFields() ?? {})) {
    const type = getNamedType(field.type) as GraphQLObjectType;
    const inner = selectionOf(shape, actor, type, 2);
    for (const about of ABOUT[field.name]!(each)) {
      const defined = field.args.filter(({ name }) => name in about);
      const variables = defined.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ');
      const args = defined.map(({ name }) => `${name}: $${name}`).join(', ');
      const query = `subscription (${variables}) { ${field.name}(${args}) { ${inner} } }`;
      const { data, errors } = await follow(query, about as Record<string, unknown>);
      if (errors) findings.refused += 1;
      else findings.opened += 1;
      const rule = shape.rules.get(`Subscription.${field.name}`)!;
      const strange = strangersIn(data, universe, (owner) => covers(actor, rule, owner));
      const who = 'id' in actor ? `${actor.kind} ${actor.id}` : actor.kind;
      const way = `${field.name} ${JSON.stringify(about)}`;
      findings.faults.push(...strange.map((orderNo) => `${who}: ${way} shows ${orderNo}`));
    }
  }
  return findings;
}

/** Numbers of orders in a message that are not the reader's, or that nobody knows. */
function strangersIn(
  message: unknown,
  universe: Universe,
  isTheirs: (owner: NonNullable<Known['owner']>) => boolean,
): readonly string[] {
  const owners = new Map(
    [...(universe.get('Order')?.values() ?? [])].map(({ shown, owner }) => [
      shown['orderNo'],
      owner,
    ]),
  );
  const strange: string[] = [];
  visitObjects(message, ({ orderNo }) => {
    if (typeof orderNo !== 'string') return;
    const owner = owners.get(orderNo);
    if (!owner || !isTheirs(owner)) strange.push(orderNo);
  });
  return strange;
}
