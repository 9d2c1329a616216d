import { issueStatement, type Actor } from '@entresol/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../../../scripts/subgraph-names.ts';
import { within, type JourneySystem } from './journey-system.ts';
import { readGraphShape, type GraphShape } from './matrix/graph-shape.ts';
import { isOwned } from './matrix/owners.ts';
import { FORGOTTEN, PLACES, plantDrift, plantRows } from './matrix/plant-rows.ts';
import { findRowFaults, scopedFields } from './matrix/row-faults.ts';
import { findStreamFaults, type Follow } from './matrix/stream-faults.ts';
import { createStrangerInput } from './matrix/stranger-input.ts';
import { collectUniverse, type Ask, type Known, type Universe } from './matrix/universe.ts';
import { SERVICE } from './people.ts';

const [OWN, STRANGER] = PLACES as readonly [(typeof PLACES)[0], (typeof PLACES)[0]];

const staff = (role: string, store: string): Actor => ({
  kind: 'STAFF',
  id: `${role} ${store}`,
  roles: [role],
  stores: [store],
});
const MANAGER = staff('STORE_MANAGER', OWN.store);
const MEMBER: Actor = { kind: 'MEMBER', id: OWN.member };
const ACTORS: readonly Actor[] = [
  { kind: 'ANONYMOUS' },
  MEMBER,
  { kind: 'MEMBER', id: STRANGER.member },
  { kind: 'MEMBER', id: FORGOTTEN },
  { kind: 'PARTNER', id: 'P1' },
  { kind: 'ACCOUNT_MANAGER', id: 'A1', regions: ['31'], customerTypes: ['DEALER'] },
  staff('CLERK', OWN.store),
  staff('STORE_MANAGER', STRANGER.store),
  staff('MARKETER', OWN.store),
];

/** Any store serves any member; and what is done to many says of each what became of it. */
const ANSWERED = ['couponIssue', 'memberRegister', 'memberTag', 'fulfilmentOrderBulkAccept'];
const OF_MEMBERS = new Set(['Coupon', 'Member']);

interface Part {
  readonly shape: GraphShape;
  readonly universe: Universe;
  askAs(actor: Actor): Ask;
}

/** Whose rows are whose, for every kind of actor: own, of another store, of another member. */
export function rowMatrixJourneys(system: () => JourneySystem): void {
  describe('the matrix of rows', () => {
    const parts = new Map<string, Part>();
    /** What was read after changes were refused: what others may change is compared with it. */
    const readAfter = new Map<string, Part>();
    beforeAll(async () => {
      expect(await plantRows(system())).toEqual([]);
      await plantDrift(system(), 1);
      for (const name of SUBGRAPH_NAMES) parts.set(name, await readPart(system(), name));
    });
    afterAll(() => plantDrift(system(), -1));

    it('has a row of every kind that somebody owns, and one of a stranger', () => {
      const missing = [...parts.values()].flatMap(({ shape, universe }) =>
        Object.keys(shape.schema.getTypeMap())
          .filter((type) => isOwned(type) && shape.rules.has(`${type}.id`))
          .filter((type) => ownersOf(universe, type).size < 2),
      );
      expect(missing).toEqual([]);
    });

    it.each(SUBGRAPH_NAMES)(
      'of %s shows nobody a row that is not theirs: by list, by name, as an entity',
      async (name) => {
        const { shape, universe, askAs } = parts.get(name)!;
        const faults: string[] = [];
        const withheld = new Set<string>();
        const shown = new Set<string>();
        const asked = new Set<string>();
        for (const actor of ACTORS) {
          const found = await findRowFaults({ shape, universe, actor, ask: askAs(actor) });
          faults.push(...found.faults);
          for (const type of found.withheld.keys()) withheld.add(type);
          for (const type of found.shown.keys()) shown.add(type);
          for (const field of found.fields) asked.add(field);
        }
        expect([...new Set(faults)]).toEqual([]);
        // What can be asked for by name was refused to strangers and given to owners.
        expect([...withheld].toSorted()).toEqual(expect.arrayContaining([...shown]));
        // Every field of every kind of row was looked at.
        expect(scopedFields(shape, ACTORS).filter((field) => !asked.has(field))).toEqual([]);
      },
    );

    it('of streams shows nobody a row that is not theirs: of a place, of an order', async () => {
      const seen: Record<string, { opened: number; refused: number }> = {};
      for (const name of SUBGRAPH_NAMES) {
        const { shape, universe, askAs } = parts.get(name)!;
        if (!shape.schema.getSubscriptionType()) continue;
        for (const actor of ACTORS) {
          const search = { shape, universe, actor, ask: askAs(actor) };
          const found = await findStreamFaults(search, followAs(system(), name, actor));
          expect(found.faults).toEqual([]);
          const who = `${name} ${'id' in actor ? actor.id : actor.kind}`;
          seen[who] = { opened: found.opened, refused: found.refused };
        }
      }
      // Both ways were gone: a clerk follows a store's orders and no others, a member its own.
      for (const who of [`orders CLERK ${OWN.store}`, `orders ${OWN.member}`]) {
        expect([who, seen[who]!.opened > 0, seen[who]!.refused > 0]).toEqual([who, true, true]);
      }
      expect(seen['orders ANONYMOUS']!.opened).toBe(0);
      expect(seen['inventory ANONYMOUS']!.refused).toBe(0);
    });

    it.each([
      ['a manager', MANAGER, ANSWERED],
      ['a member', MEMBER, []],
    ])('lets %s change nothing of a stranger', async (_who, actor, answered) => {
      const rowsOf = ({ universe }: Part) =>
        strangersRows(universe).filter(
          ({ type }) => actor.kind === 'MEMBER' || !OF_MEMBERS.has(type),
        );
      for (const name of SUBGRAPH_NAMES) {
        const part = readAfter.get(name) ?? (await readPart(system(), name));
        const before = rowsOf(part);
        const accepted = await sendChanges(part, actor, strangersRows(part.universe));
        expect([name, accepted.filter((field) => !answered.includes(field))]).toEqual([name, []]);
        const after = await readPart(system(), name);
        expect(textsOf(rowsOf(after))).toEqual(textsOf(before));
        readAfter.set(name, after);
      }
    });
  });
}

async function readPart(system: JourneySystem, name: string): Promise<Part> {
  const shape = readGraphShape(name);
  const { client } = system.backdoors.get(name)!;
  const askAs =
    (actor: Actor): Ask =>
    (query, variables = {}) => {
      const statement = issueStatement({ actor, requestId: 'matrix', language: 'en' });
      return client.execute({ query, variables }, statement) as never;
    };
  const { universe, faults } = await collectUniverse(shape, SERVICE, askAs(SERVICE));
  expect([name, faults]).toEqual([name, []]);
  return { shape, universe, askAs };
}

/** Opens a stream past the gateway, as it opens them, and leaves after the first message. */
function followAs(system: JourneySystem, name: string, actor: Actor): Follow {
  const { client } = system.backdoors.get(name)!;
  return async (query, variables) => {
    const statement = issueStatement({ actor, requestId: 'matrix', language: 'en' });
    const stream = await client.subscribe({ query, variables }, statement);
    if (!(Symbol.asyncIterator in stream)) return stream;
    const { value } = await within(stream.next(), 10_000);
    await stream.return?.();
    return value ?? {};
  };
}

function ownersOf(universe: Universe, type: string): ReadonlySet<string> {
  const known = [...(universe.get(type)?.values() ?? [])];
  return new Set(known.flatMap(({ owner }) => (owner ? [JSON.stringify(owner)] : [])));
}

/** What the stranger owns and nobody of our own has a part in. */
function strangersRows(universe: Universe): readonly Known[] {
  return [...universe.values()]
    .flatMap((objects) => [...objects.values()])
    .filter(({ type, owner }) => {
      if (!isOwned(type) || !owner) return false;
      const names = [...owner.stores, ...owner.members];
      const isTheirs = names.includes(STRANGER.store) || names.includes(STRANGER.member);
      return isTheirs && !names.includes(OWN.store) && !names.includes(OWN.member);
    });
}

function textsOf(known: readonly Known[]): readonly string[] {
  // Movements come page by page, and the newest are not always the same.
  return known
    .filter(({ type }) => type !== 'StockMovement')
    .map(({ type, shown }) => `${type} ${JSON.stringify(shown)}`)
    .toSorted();
}

/** Sends every change an actor has the right to, each about what is a stranger's. */
async function sendChanges(
  { shape, askAs }: Part,
  actor: Actor,
  theirs: readonly Known[],
): Promise<readonly string[]> {
  const inputFor = createStrangerInput(STRANGER, theirs);
  const accepted: string[] = [];
  for (const field of Object.values(shape.schema.getMutationType()?.getFields() ?? {})) {
    if (!shape.mayRead(actor, 'Mutation', field.name)) continue;
    const defined = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `mutation (${defined}) { done: ${field.name}(${given}) { __typename userErrors { code } } }`;
    const variables = Object.fromEntries(
      field.args.map(({ name, type }) => [name, inputFor(type, name, field.name)]),
    );
    variables['idempotencyKey'] = `matrix-stranger-${field.name}`;
    const { data, errors } = await askAs(actor)(query, variables);
    const done = data?.['done'] as { userErrors: readonly unknown[] } | null | undefined;
    if (!errors && done?.userErrors.length === 0) accepted.push(field.name);
  }
  return accepted;
}
