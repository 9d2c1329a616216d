import { checkKey } from '../../domain/check-values.ts';
import { actorKey } from '@entresol/shared';
import { accept, refuseIfAny } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkLotPolicies,
  type LotPolicyDraft,
  type LotPolicyRow,
} from '../../domain/lot/check-lot-policy.ts';
import type { LevelKey } from '../../domain/level.ts';
import type { LotsInStock } from '../../domain/lot/lot.ts';
import type { DocumentChanged } from '../../domain/transfer/transfer-refusals.ts';
import { rowsOf, textsOf } from '../../persistence/rows-of.ts';
import { lockLevels } from '../lock-levels.ts';
import { mentionedSkus } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { alignLots } from './align-lots.ts';

const COLUMNS = `sku text, "lotTracked" boolean, "shelfLifeDays" integer,
  "minRemainingDays" integer`;

/** The policies that a command wrote, by SKU. */
export interface LotPoliciesWritten {
  readonly skus: readonly string[];
}

/**
 * Says of which SKUs lots are kept and how long they are sold, all or none, once per key.
 *
 * What stands at places already becomes a lot of its own, UNLOTTED. Lots of a SKU are given up only
 * while no unit of it stands anywhere.
 */
export async function upsertLotPolicies(
  context: StockContext,
  command: { readonly input: readonly LotPolicyDraft[]; readonly idempotencyKey: string },
): Promise<StockOutcome<LotPoliciesWritten>> {
  const { input, idempotencyKey } = command;
  const checked = checkLotPolicies(input);
  const mentions = { locations: [], skus: mentionedSkus(input, ['input']) };
  if (!checked.ok) {
    return refuseWithUnknown(context, checked.refusals, mentions, checkKey(idempotencyKey));
  }
  const rows = checked.value;
  const name = 'stockLotPolicyUpsert';
  return runStockCommand<LotPoliciesWritten>(
    context,
    { name, idempotencyKey, input, mentions },
    async (tx) => {
      const codes = rows.map(({ sku }) => sku);
      const now = context.clock.now();
      const levels = await lockLevels(tx, await levelsOf(tx, codes));
      const stale = await findStale(tx, rows);
      const onHand = new Map<string, number>();
      for (const { sku, good, qc, damaged } of levels.values()) {
        onHand.set(sku, (onHand.get(sku) ?? 0) + good + qc + damaged);
      }
      const decision = refuseIfAny([...stale, ...stillHere(rows, onHand)], rows);
      if (!decision.ok) return decision;
      await writePolicies(tx, rows, actorKey(context.actor), now);
      await alignLots(tx, [...levels.values()], now);
      return accept({ skus: codes });
    },
  );
}

function levelsOf(tx: EntityManager, skus: readonly string[]): Promise<LevelKey[]> {
  return tx.execute<LevelKey[]>(
    `select s.sku, s.location from stock_level s join ${textsOf(skus)} w on w.value = s.sku`,
    [JSON.stringify(skus)],
  );
}

async function findStale(
  tx: EntityManager,
  rows: readonly LotPolicyRow[],
): Promise<readonly DocumentChanged[]> {
  const skus = rows.map(({ sku }) => sku);
  const found = await tx.execute<{ sku: string; version: number }[]>(
    `select p.sku, p.version from stock_lot_policy p join ${textsOf(skus)} w on w.value = p.sku
     order by p.sku for update of p`,
    [JSON.stringify(skus)],
  );
  const versions = new Map(found.map(({ sku, version }) => [sku, version]));
  return rows.flatMap(({ sku, expectedVersion: expected }, index): DocumentChanged[] => {
    const actual = versions.get(sku) ?? 0;
    if (expected === null || expected === actual) return [];
    return [{ kind: 'DocumentChanged', index, documentNo: sku, expected, actual }];
  });
}

function stillHere(
  rows: readonly LotPolicyRow[],
  onHand: ReadonlyMap<string, number>,
): readonly LotsInStock[] {
  return rows.flatMap(({ sku, lotTracked }, index): LotsInStock[] => {
    const units = onHand.get(sku) ?? 0;
    const field = ['input', String(index), 'lotTracked'];
    return lotTracked || units === 0 ? [] : [{ kind: 'LotsInStock', field, sku, onHand: units }];
  });
}

async function writePolicies(
  tx: EntityManager,
  rows: readonly LotPolicyRow[],
  by: string,
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into stock_lot_policy as old (sku, lot_tracked, shelf_life_days, min_remaining_days,
       version, updated_by, updated_at)
     select r.sku, r."lotTracked", r."shelfLifeDays", r."minRemainingDays", 1, ?, ?::timestamptz
     from ${rowsOf(rows, COLUMNS)} r
     order by r.sku
     on conflict (sku) do update set lot_tracked = excluded.lot_tracked,
       shelf_life_days = excluded.shelf_life_days,
       min_remaining_days = excluded.min_remaining_days, version = old.version + 1,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [by, now, JSON.stringify(rows)],
  );
}
