import { actorKey, type Actor, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnedMovement } from '../domain/assign-owners.ts';
import { writeLots } from './lot/write-lots.ts';

/**
 * Appends movements to the ledger in one statement; the caller changes the levels with them.
 *
 * None happened later than it was recorded: a count of now would miss it for good.
 */
export async function insertMovements(
  tx: EntityManager,
  posting: {
    readonly movements: readonly OwnedMovement[];
    readonly actor: Actor;
    readonly now: Date;
    readonly idempotencyKey?: string | null;
  },
): Promise<void> {
  const { actor, now, idempotencyKey } = posting;
  const movements = posting.movements.map((movement) =>
    movement.occurredAt > now ? { ...movement, occurredAt: now } : movement,
  );
  if (movements.length === 0) return;
  const inLots = movements.some(({ lots }) => lots);
  const rows = await runPlanned<{ id: string }[]>(
    tx,
    `insert into stock_movement (sku, location, type, from_account, to_account, owner, to_owner,
       quantity, document, reason, recorded_by, idempotency_key, occurred_at, recorded_at)
     select m.sku, m.location, m.type, m."from", m."to", m.owner, m."toOwner", m.quantity,
       m.document, m.reason, ?, ?, m."occurredAt", ?::timestamptz
     from rows from (jsonb_to_recordset(?::jsonb) as (sku text, location text, type text,
       "from" text, "to" text, owner text, "toOwner" text, quantity integer, document text,
       reason text, "occurredAt" timestamptz)) with ordinality
       as m(sku, location, type, "from", "to", owner, "toOwner", quantity, document, reason,
         "occurredAt", n)
     order by m.n ${inLots ? 'returning id' : ''}`,
    [actorKey(actor), idempotencyKey ?? null, now, JSON.stringify(movements)],
  );
  if (inLots) await writeLots(tx, { movements, ids: rows.map(({ id }) => id), now });
}
