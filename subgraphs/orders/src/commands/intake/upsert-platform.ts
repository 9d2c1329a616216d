import { actorKey } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { sceneOf, type HandOver, type SceneCode } from '../../domain/routing/scenes.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { PlacesForOrderDocument } from '../../remote/generated.ts';
import { runAsked } from '../run-asked.ts';
import { besideFaults } from '../../domain/beside-faults.ts';

/** A platform as it shall be, whole. */
export interface PlatformDraft {
  readonly code: string;
  readonly adapter: string;
  readonly channel: string;
  readonly store: string;
  readonly scene: SceneCode;
  readonly handOver: HandOver | null;
  readonly currency: string;
  readonly active: boolean;
  /** Null for one that is not there yet. */
  readonly expectedVersion: number | null;
}

/** Sets how a platform's orders come in; orders that are in already stay as they are. */
export async function upsertPlatform(
  context: WorkContext,
  draft: PlatformDraft,
  idempotencyKey: string,
): Promise<Outcome<{ readonly code: string }, OrderRefusal>> {
  context.access.require('intake:write');
  const ask = async () =>
    byPrecedence(besideFaults(checkPlatform(draft), await placeRefusals(context, draft)));
  const command = { name: 'upsertPlatform', idempotencyKey, input: draft };
  return runAsked<{ readonly code: string }>(context, command, ask, async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended('intake_platform', 0))`);
    const [clash] = await tx.execute<{ code: string }[]>(
      `select code from intake_platform where channel = ? and code <> ?`,
      [draft.channel, draft.code],
    );
    if (clash) return refuse(channelTaken(draft.channel, clash.code));
    const written = await tx.execute(UPSERT, [
      draft.code,
      draft.adapter,
      draft.channel,
      draft.store,
      draft.scene,
      draft.handOver,
      draft.currency,
      draft.active,
      actorKey(context.actor),
      context.clock.now(),
      draft.expectedVersion ?? 0,
      draft.code,
      draft.expectedVersion ?? 0,
    ]);
    return written.length > 0 ? accept({ code: draft.code }) : refuse(versionChanged());
  });
}

const UPSERT = `
  with given as (
    select ?::text as code, ?::text as adapter, ?::text as channel, ?::text as store,
      ?::text as scene, ?::text as hand_over, ?::text as currency, ?::boolean as active,
      ?::text as changed_by, ?::timestamptz as changed_at, ?::int as expected
  ), changed as (
    update intake_platform p set adapter = g.adapter, channel = g.channel, store = g.store,
      scene = g.scene, hand_over = g.hand_over, currency = g.currency, active = g.active,
      version = p.version + 1, changed_by = g.changed_by, changed_at = g.changed_at
    from given g where p.code = ? and p.version = ? returning p.code
  ), made as (
    insert into intake_platform (code, adapter, channel, store, scene, hand_over, currency, active,
      version, changed_by, changed_at)
    select code, adapter, channel, store, scene, hand_over, currency, active, 1, changed_by,
      changed_at from given where expected = 0
    on conflict (code) do nothing returning code
  )
  select code from changed union all select code from made`;

function checkPlatform(draft: PlatformDraft): readonly OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  if (!/^[A-Z0-9][A-Z0-9_-]{0,31}$/.test(draft.code)) {
    const zh = '平台编码为 1 到 32 位大写字母、数字、- 或 _。';
    const en = 'A code has 1 to 32 capitals, digits, - or _.';
    refusals.push(invalid(['input', 'code'], zh, en));
  }
  if (!ADAPTERS.has(draft.adapter)) {
    const names = [...ADAPTERS.keys()].join(', ');
    const zh = `订单格式应为：${names}。`;
    refusals.push(invalid(['input', 'adapter'], zh, `The adapters are: ${names}.`));
  }
  if (draft.handOver && !sceneOf(draft.scene).handOvers.includes(draft.handOver)) {
    const zh = '该场景没有这种交付方式。';
    const en = 'The scene does not hand over that way.';
    refusals.push(invalid(['input', 'handOver'], zh, en));
  }
  if (sceneOf(draft.scene).soldAt !== 'ONLINE') {
    const en = 'Orders of a platform are sold online: choose one of those scenes.';
    refusals.push(invalid(['input', 'scene'], '平台订单须用线上场景。', en));
  }
  return refusals;
}

async function placeRefusals(
  context: WorkContext,
  { channel, store }: PlatformDraft,
): Promise<readonly OrderRefusal[]> {
  const asked = { codes: [store], channel };
  const options = { requestId: context.requestId };
  const data = await context.call('organization', PlacesForOrderDocument, asked, options);
  const refusals: OrderRefusal[] = [];
  if (data.channels.length === 0) {
    refusals.push(notFound(['input', 'channel'], `渠道 ${channel}`, `Channel ${channel}`));
  }
  if (!data.locationsForCommand.some(({ code, active }) => code === store && active)) {
    refusals.push({ kind: 'LocationUnknown', location: store, field: ['input', 'store'] });
  }
  return refusals;
}

function channelTaken(channel: string, by: string): OrderRefusal {
  const zh = `渠道 ${channel} 已属于平台 ${by}。`;
  return invalid(['input', 'channel'], zh, `Channel ${channel} is platform ${by}'s already.`);
}

function versionChanged(): OrderRefusal {
  const zh = '版本不符：请重新读取后再修改。';
  return invalid(['input', 'expectedVersion'], zh, 'It has another version: read it again first.');
}
