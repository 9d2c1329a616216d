import { actorKey } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import { notFound, type OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import { PlacesForOrderDocument } from '../remote/generated.ts';
import { checkPolicy, type PolicyDraft } from '../domain/routing/check-policy.ts';
import { ANY_CHANNEL } from '../domain/routing/default-policy.ts';
import { runAsked } from './run-asked.ts';

/** Writes the next version of a policy; orders that are routed already keep the one they had. */
export async function upsertRoutingPolicy(
  context: WorkContext,
  draft: PolicyDraft,
  idempotencyKey: string,
): Promise<Outcome<{ readonly id: number }, OrderRefusal>> {
  const ask = async () => [...checkPolicy(draft), ...(await unknownChannel(context, draft))];
  const command = { name: 'upsertRoutingPolicy', idempotencyKey, input: draft };
  return runAsked<{ readonly id: number }>(context, command, ask, async (tx) => {
    const { channel, scene } = draft;
    // Two at once are two versions, one after the other.
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `routing_policy ${channel} ${scene}`,
    ]);
    const [row] = await tx.execute<{ id: string }[]>(
      `insert into routing_policy (channel, scene, version, preference, parcels_max, safety_stock,
         part_value_min_minor, km_max, open_now_only, open_orders_max, nearest_transfer, carriers,
         created_by,
         created_at)
       select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?::int, ?::boolean, ?::int, ?::boolean, ?::jsonb,
         ?, ?::timestamptz
       from routing_policy where channel = ? and scene = ?
       returning id`,
      [
        channel,
        scene,
        draft.preference,
        draft.parcelsMax,
        draft.safetyStock,
        draft.partValueMinMinor,
        draft.kmMax,
        draft.openNowOnly,
        draft.openOrdersMax,
        draft.nearestTransfer ?? false,
        JSON.stringify(draft.carriers),
        actorKey(context.actor),
        context.clock.now(),
        channel,
        scene,
      ],
    );
    return accept({ id: Number(row!.id) });
  });
}

async function unknownChannel(
  context: WorkContext,
  { channel }: PolicyDraft,
): Promise<readonly OrderRefusal[]> {
  if (channel === ANY_CHANNEL || channel.trim() === '') return [];
  const options = { requestId: context.requestId };
  const asked = { codes: [], channel };
  const data = await context.call('organization', PlacesForOrderDocument, asked, options);
  if (data.channels.length > 0) return [];
  return [notFound(['input', 'channel'], `渠道 ${channel}`, `Channel ${channel}`)];
}
