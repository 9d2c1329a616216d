import { DecidedElsewhere } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkKey, checkText } from '../../domain/check-values.ts';
import { decideCarve, type PoolLineState } from '../../domain/front/decide-carve.ts';
import { checkCarve, type CarveLine } from '../../domain/front/check-front.ts';
import { canonicalCode, distinctKeys, type LevelKey } from '../../domain/level.ts';
import { invalid, type InvalidInput, type StockRefusal } from '../../domain/refusals.ts';
import { changeLevels } from '../change-levels.ts';
import type { Mentions } from '../find-unknown.ts';
import { lockLevels } from '../lock-levels.ts';
import { mentioned } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

const UNNAMED = { locations: [], skus: [] };

/** Carves units out of available for a campaign, or gives free ones back; gives the pool's code. */
export async function carvePool(
  context: StockContext,
  command: {
    readonly input: {
      readonly code: string;
      readonly name?: string | null | undefined;
      readonly lines: readonly CarveLine[];
    };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<string>> {
  const { input } = command;
  const checked = checkCarve(input.code, input.lines);
  if (!checked.ok) {
    const badKey = checkKey(command.idempotencyKey);
    return refuseWithUnknown(context, checked.refusals, mentionsOf(input.lines), badKey);
  }
  const lines = checked.value;
  const code = canonicalCode(input.code);
  const named = { ...command, name: 'stockPoolCarve', mentions: mentionsOf(input.lines) };
  return runStockCommand<string>(context, named, async (tx) => {
    const now = context.clock.now();
    const levels = await lockLevels(tx, distinctKeys(lines));
    const status = await lockPool(tx, code);
    if (status === null) {
      const [unnamed, ...more] = checkName(code, input.name);
      if (unnamed) {
        const short = decideCarve({ code, levels, pool: [], isOpen: true }, lines);
        return refuse<StockRefusal>(unnamed, ...more, ...(short.ok ? [] : short.refusals));
      }
      const opened = await tx.execute(
        `insert into stock_pool (code, name, created_at, updated_at)
         values (?, ?, ?::timestamptz, ?::timestamptz) on conflict (code) do nothing returning 1`,
        [code, input.name!.trim(), now, now],
      );
      if (opened.length === 0) throw new DecidedElsewhere();
    }
    const pool = await findPoolLines(tx, code);
    const decision = decideCarve({ code, levels, pool, isOpen: status !== 'CLOSED' }, lines);
    if (!decision.ok) return decision;
    await changeLevels(tx, context.events, { ...decision.value, now });
    await tx.execute(
      `update stock_pool set version = version + 1, updated_at = ?::timestamptz where code = ?
         and created_at <> ?::timestamptz`,
      [now, code, now],
    );
    return accept(code);
  });
}

/** Ends a pool: what is free goes back to everybody; gives its code. */
export async function closePool(
  context: StockContext,
  command: { readonly code: string; readonly idempotencyKey: string },
): Promise<StockOutcome<string>> {
  const code = canonicalCode(command.code);
  const named = { ...command, name: 'stockPoolClose', input: { code }, mentions: UNNAMED };
  return runStockCommand<string>(context, named, async (tx) => {
    const now = context.clock.now();
    const known = await findPoolLines(tx, code);
    await lockLevels(tx, known);
    const status = await lockPool(tx, code);
    if (status === null) return refuse(poolUnknown());
    const lines = await findPoolLines(tx, code);
    // Levels that joined the pool before its row was locked are not locked themselves: once more.
    if (lines.length !== known.length) throw new DecidedElsewhere();
    const free = lines.filter((line) => line.free > 0);
    const pools = free.map(({ sku, location, free: returned }) => ({
      pool: code,
      sku,
      location,
      returned,
    }));
    const deltas = free.map(({ sku, location, free: units }) => ({
      sku,
      location,
      pooled: -units,
    }));
    await changeLevels(tx, context.events, { deltas, pools, now });
    await tx.execute(
      `update stock_pool set status = 'CLOSED', version = version + 1,
         updated_at = ?::timestamptz where code = ? and status = 'OPEN'`,
      [now, code],
    );
    return accept(code);
  });
}

function checkName(code: string, name: string | null | undefined): readonly InvalidInput[] {
  if (name?.trim()) return checkText(name, ['input', 'name']);
  const zh = `还没有活动库存 ${code}：新建时请填写名称，否则请核对编码。`;
  const en = `There is no pool ${code} yet: give a name to open it, or check the code.`;
  return [invalid(['input', 'name'], zh, en)];
}

function mentionsOf(lines: readonly CarveLine[]): Mentions {
  // What goes back may stand in a place that has closed since.
  const entering = lines.flatMap((line, n) => (line.change > 0 ? [[line, n] as const] : []));
  const at = (n: number, name: string) => ['input', 'lines', String(n), name];
  return {
    locations: entering.flatMap(([{ location }, n]) => mentioned(location, at(n, 'location'))),
    skus: entering.flatMap(([{ sku }, n]) => mentioned(sku, at(n, 'sku'))),
  };
}

async function lockPool(tx: EntityManager, code: string): Promise<string | null> {
  const [row] = await tx.execute<{ status: string }[]>(
    `select status from stock_pool where code = ? for no key update`,
    [code],
  );
  return row?.status ?? null;
}

async function findPoolLines(
  tx: EntityManager,
  code: string,
): Promise<readonly (LevelKey & PoolLineState)[]> {
  return tx.execute<(LevelKey & PoolLineState)[]>(
    `select sku, location, carved - held - sold - returned as free
     from stock_pool_line where pool = ? order by sku, location`,
    [code],
  );
}

function poolUnknown() {
  const what = { zh: '该活动库存', en: 'The pool' };
  return { kind: 'NotFound', field: ['code'], what } as const;
}
