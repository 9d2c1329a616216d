import type { FilterQuery } from '@mikro-orm/postgresql';
import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReservationLine as HeldUnits, ReservationState } from '../domain/reservation.ts';
import { ReservationLine } from '../persistence/entities/reservation-line.ts';
import { withinScope } from './within-scope.ts';

// By place, SKU and reference a line is alone, so every order has all three.
const SHAPE = {
  filters: {
    sku: 'sku',
    location: 'location',
    reference: 'reservation.reference',
    kind: 'kind',
    pool: 'pool',
  },
  orders: { LOCATION: 'location', SKU: 'sku' },
  tieBreak: 'reservation.reference',
  defaultOrder: [{ field: 'LOCATION' }, { field: 'SKU' }],
} as const;

/** One line of a hold, with whose it is. */
export interface HoldLine extends HeldUnits {
  readonly reference: string;
  /** Left out where it is to be loaded. */
  readonly hold?: ReservationState;
}

/** A page of what is held now, within the scope. */
export async function listHolds(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<HoldLine>> {
  const asked = args.orderBy ?? [];
  const rest = SHAPE.defaultOrder.filter(({ field }) => asked.every((one) => one.field !== field));
  const orderBy = [...asked, ...rest];
  const filter: FilterQuery<ReservationLine> = { $and: [{ active: true }, withinScope(scope)] };
  const page = await findConnection(em, ReservationLine, SHAPE, { ...args, orderBy }, filter);
  return {
    ...page,
    nodes: page.nodes.map(toHoldLine),
    edges: page.edges.map(({ node, cursor }) => ({ node: toHoldLine(node), cursor })),
  };
}

function toHoldLine({ reservation, sku, location, quantity, kind, pool }: ReservationLine) {
  return { reference: reservation.reference, sku, location, quantity, kind, pool: pool ?? null };
}
