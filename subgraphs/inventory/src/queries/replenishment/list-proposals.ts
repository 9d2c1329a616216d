import {
  coversStore,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import { raw, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { ReplenishmentLine } from '../../persistence/entities/replenishment-line.ts';
import { ReplenishmentProposal } from '../../persistence/entities/replenishment-proposal.ts';

const PROPOSALS: ConnectionShape = {
  filters: { proposalNo: 'proposalNo', mode: 'mode', status: 'status', proposedAt: 'proposedAt' },
  orders: { PROPOSED_AT: 'proposedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'PROPOSED_AT', direction: 'DESC' }],
};

const PURCHASES: ConnectionShape = {
  filters: { sku: 'sku', location: 'to', suggestedAt: 'suggestedAt' },
  orders: { SUGGESTED_AT: 'suggestedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'SUGGESTED_AT', direction: 'DESC' }],
};

/** A page of the proposals that take from, or give to, a place of the scope. */
export function listProposals(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<ReplenishmentProposal>> {
  return findConnection(em, ReplenishmentProposal, PROPOSALS, args, ofPlaces(scope));
}

/** A proposal by its number, or null when there is none that touches the scope. */
export async function findProposal(
  em: EntityManager,
  proposalNo: string,
  scope: Scope,
): Promise<ReplenishmentProposal | null> {
  const where = { $and: [{ proposalNo: proposalNo.trim() }, ofPlaces(scope)] };
  return em.fork().findOne(ReplenishmentProposal, where as FilterQuery<ReplenishmentProposal>);
}

/** A page of what is to be bought for the places of the scope. */
export function listPurchases(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<ReplenishmentLine>> {
  const stores = scope.kind === 'STORES' ? [...scope.stores] : [];
  const within = scope.kind === 'ALL' ? {} : { to: { $in: stores } };
  const bought = { $and: [{ suggestedAt: { $ne: null } }, within] };
  return findConnection(
    em,
    ReplenishmentLine,
    PURCHASES,
    args,
    bought as FilterQuery<ReplenishmentLine>,
  );
}

/** The places that decide about a proposal: those that give, and those that are to buy. */
export async function findDecidingPlaces(
  em: EntityManager,
  proposalNo: string,
): Promise<readonly string[]> {
  const rows = await em.execute<{ code: string }[]>(
    `select distinct coalesce(l.from_location, l.to_location) as code
     from replenishment_line l join replenishment_proposal p on p.id = l.proposal_id
     where p.proposal_no = ? order by code`,
    [proposalNo.trim()],
  );
  return rows.map(({ code }) => code);
}

/** The first of these places that a scope does not cover, or null. */
export function firstOutside(scope: Scope, codes: readonly string[]): string | null {
  return codes.find((code) => !coversStore(scope, code)) ?? null;
}

/** The lines of these proposals, in one statement; in order of the ids. */
export async function linesOfProposals(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReplenishmentLine[][]> {
  const where = { proposal: { $in: [...ids] } };
  const found = await em.fork().find(ReplenishmentLine, where, { orderBy: { id: 'asc' } });
  const byId = Map.groupBy(found, ({ proposal }) => String(proposal.id));
  return ids.map((id) => byId.get(String(id)) ?? []);
}

/** The numbers of these proposals by id, in one statement; in order of the ids. */
export async function numbersOfProposals(
  em: EntityManager,
  ids: readonly string[],
): Promise<string[]> {
  const found = await em.find(ReplenishmentProposal, { id: { $in: [...ids] } });
  const byId = new Map(found.map(({ id, proposalNo }) => [String(id), proposalNo]));
  return ids.map((id) => byId.get(String(id))!);
}

function ofPlaces(scope: Scope): FilterQuery<ReplenishmentProposal> {
  if (scope.kind === 'ALL') return {};
  const stores = scope.kind === 'STORES' ? JSON.stringify(scope.stores) : '[]';
  const places = `select value from jsonb_array_elements_text(?::jsonb)`;
  // One select, so that the newest can be looked at in turn where there are many.
  const ids = raw(
    `(select l.proposal_id from replenishment_line l
      where l.from_location in (${places}) or l.to_location in (${places}))`,
    [stores, stores],
  );
  return { id: { $in: ids } } as unknown as FilterQuery<ReplenishmentProposal>;
}
