import { checkKey } from '../../domain/check-values.ts';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkFront, type FrontInput } from '../../domain/front/check-front.ts';
import type { NotFound, StockVersionChanged } from '../../domain/refusals.ts';
import { textsOf } from '../../persistence/rows-of.ts';
import { ChannelForSellingDocument } from '../../remote/generated.ts';
import { mentionedCodes } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/** Makes a front stock, or replaces it as a whole; gives its code. */
export async function saveFront(
  context: StockContext,
  command: { readonly input: FrontInput; readonly idempotencyKey: string },
): Promise<StockOutcome<string>> {
  const checked = checkFront(command.input);
  const locations = mentionedCodes(command.input.locations, ['input', 'locations']);
  const mentions = { locations, skus: [] };
  const faults = await unknownChannels(context, command.input.channels);
  if (!checked.ok) {
    const more = [...faults, ...checkKey(command.idempotencyKey)];
    return refuseWithUnknown(context, checked.refusals, mentions, more);
  }
  const front = checked.value;
  const named = { ...command, name: 'stockFrontSave', mentions, faults };
  return runStockCommand<string>(context, named, async (tx) => {
    const changed = await writeFront(tx, front, context.clock.now());
    if (changed) return refuse(changed);
    await tx.execute(`delete from stock_front_channel where front = ?`, [front.code]);
    await tx.execute(
      `insert into stock_front_channel (channel, front)
       select w.value, ? from ${textsOf(front.channels)} w order by w.value
       on conflict (channel) do update set front = excluded.front`,
      [front.code, JSON.stringify(front.channels)],
    );
    await tx.execute(`delete from stock_front_place where front = ?`, [front.code]);
    await tx.execute(
      `insert into stock_front_place (front, location)
       select ?, w.value from ${textsOf(front.locations)} w order by w.value`,
      [front.code, JSON.stringify(front.locations)],
    );
    return accept(front.code);
  });
}

/** Channels that nobody has: a front stock of one would sell to no one. */
async function unknownChannels(
  context: StockContext,
  channels: readonly string[],
): Promise<readonly NotFound[]> {
  const named = mentionedCodes(channels, ['input', 'channels']);
  if (named.length === 0) return [];
  const codes = [...new Set(named.map(({ code }) => code))];
  const answer = await context.call('organization', ChannelForSellingDocument, { codes });
  const known = new Set(answer.channelCodesForCommand);
  return named
    .filter(({ code }) => !known.has(code))
    .map(({ code, field }) => {
      const what = { zh: `渠道 ${code}`, en: `Channel ${code}` };
      return { kind: 'NotFound', field, what };
    });
}

/** Writes the head of a front stock, or says which version is there instead. */
async function writeFront(
  tx: EntityManager,
  { code, name, safety, expectedVersion }: FrontInput,
  now: Date,
): Promise<StockVersionChanged | null> {
  const expected = expectedVersion ?? 0;
  const written = await tx.execute(
    `insert into stock_front (code, name, safety, created_at, updated_at)
     select ?, ?, ?, ?::timestamptz, ?::timestamptz where ? = 0 on conflict (code) do nothing
     returning 1`,
    [code, name, safety, now, now, expected],
  );
  if (written.length > 0) return null;
  const updated = await tx.execute(
    `update stock_front set name = ?, safety = ?, version = version + 1, updated_at = ?::timestamptz
     where code = ? and version = ? returning 1`,
    [name, safety, now, code, expected],
  );
  if (updated.length > 0) return null;
  const [found] = await tx.execute<{ version: number }[]>(
    `select version from stock_front where code = ?`,
    [code],
  );
  const field = ['input', 'expectedVersion'];
  return { kind: 'StockVersionChanged', field, expected, actual: found?.version ?? 0 };
}
