import { expect } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { INTERNAL, stockOf } from '../fixtures.ts';
import { lotDesk } from '../lot-desk.ts';
import { BUYER, purchaseDesk } from '../purchase-desk.ts';
import { deskOf } from '../stock-desk.ts';
import { stocktakeDesk } from '../stocktake-desk.ts';
import { deskOf as transferDesk } from '../transfer-desk.ts';
import {
  levelAt,
  lotsOf,
  PLACES,
  poolAt,
  quotaOf,
  SKUS,
  unitsAt,
  type Hold,
  type Spot,
  type StockState,
} from './stock-oracle.ts';

/** What a sequence of commands is sent to, with names of its own. */
export interface House {
  readonly inventory: SubgraphUnderTest;
  readonly stock: ReturnType<typeof stockOf>;
  readonly desk: ReturnType<typeof deskOf>;
  readonly lots: ReturnType<typeof lotDesk>;
  readonly purchases: ReturnType<typeof purchaseDesk>;
  readonly stocktakes: ReturnType<typeof stocktakeDesk>;
  readonly transfers: ReturnType<typeof transferDesk>;
  /** Makes names of this run its own. */
  readonly run: string;
  readonly startedAt: number;
}

/** Opens the house for many runs; each is given its own name. */
export function openHouse(inventory: SubgraphUnderTest) {
  const all = {
    inventory,
    stock: stockOf(inventory),
    desk: deskOf(inventory),
    lots: lotDesk(inventory),
    purchases: purchaseDesk(inventory),
    stocktakes: stocktakeDesk(inventory),
    transfers: transferDesk(inventory),
  };
  return {
    async prepare() {
      await all.desk.register({ code: 'CON', name: 'CON', policy: 'CONSIGNED' });
      await all.desk.register({ code: 'STO', name: 'STO', policy: 'STORED' });
      await all.purchases.run('supplierUpsert', { code: 'acme', name: 'Acme' }, BUYER);
    },
    begin: (run: string): House => ({
      ...all,
      run,
      startedAt: inventory.clock.now().getTime(),
    }),
  };
}

/** A SKU as this run calls it. */
export const named = ({ run }: House, { sku, location }: Spot, quantity: number) => ({
  sku: `${run}-${sku}`,
  location,
  quantity,
});

/** Runs an internal operation and gives its payload. */
export async function call(house: House, text: string, input: object): Promise<any> {
  const result = await house.inventory.run(text, { input }, { actor: INTERNAL });
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return Object.values(result.data as object)[0];
}

const BOOKS = `
  select (
    select jsonb_object_agg(location || '/' || sku, jsonb_build_object('good', good, 'qc', qc,
      'damaged', damaged, 'reserved', reserved, 'locked', locked, 'withheld', withheld,
      'pooled', pooled, 'others', others, 'incoming', incoming, 'presold', presold))
    from stock_level where starts_with(sku, $1)
  ) as levels, (
    select jsonb_object_agg(location || '/' || sku || '/' || owner,
      jsonb_build_object('good', good, 'qc', qc, 'damaged', damaged))
    from stock_owned where starts_with(sku, $1) and good + qc + damaged > 0
  ) as owned, (
    select jsonb_object_agg(location || '/' || sku || '/' || lot_no,
      jsonb_build_object('good', good, 'qc', qc, 'damaged', damaged))
    from stock_lot where starts_with(sku, $1) and on_hand > 0
  ) as lots, (
    select jsonb_object_agg(pool || '/' || location || '/' || sku,
      jsonb_build_array(carved, held, sold, returned))
    from stock_pool_line where starts_with(sku, $1)
  ) as pools, (
    select jsonb_object_agg(sku, jsonb_build_array(held, sold))
    from stock_front_sku where starts_with(sku, $1)
  ) as fronts, (
    select jsonb_object_agg(reference, status) from reservation
    where reference = any ($2)
  ) as holds`;

/** Compares every number of the books with what the model says, in one snapshot. */
export async function expectAgreement(state: StockState, house: House): Promise<void> {
  const holds = [...state.holds.values()];
  const references = holds.map(({ reference }) => reference);
  const [books] = await house.inventory.sql(BOOKS, [`${house.run}-`, references]);
  const expected = booksOf(state, house);
  // Levels and pools come into being when they are first touched: nothing is the same as zeros.
  const known = (all: Record<string, unknown> | null, zero: unknown) =>
    Object.fromEntries(
      Object.entries(all ?? {}).filter(([, it]) => JSON.stringify(it) !== JSON.stringify(zero)),
    );
  const empty = { qc: 0, good: 0, locked: 0, others: 0, pooled: 0, damaged: 0, presold: 0 };
  const zero = { ...empty, incoming: 0, reserved: 0, withheld: 0 };
  expect({
    levels: known(books.levels, zero),
    owned: books.owned ?? {},
    lots: books.lots ?? {},
    pools: known(books.pools, [0, 0, 0, 0]),
    fronts: known(books.fronts, [0, 0]),
    holds: books.holds ?? {},
  }).toEqual(expected);
}

function booksOf(state: StockState, { run }: House) {
  const levels: Record<string, unknown> = {};
  const owned: Record<string, unknown> = {};
  const lots: Record<string, unknown> = {};
  const pools: Record<string, unknown> = {};
  const fronts: Record<string, unknown> = {};
  for (const sku of SKUS) {
    const { held, sold } = quotaOf(state, sku);
    if (held + sold > 0) fronts[`${run}-${sku}`] = [held, sold];
    for (const location of PLACES) {
      const spot = { sku, location };
      const text = `${location}/${run}-${sku}`;
      const level = levelAt(state, spot);
      if (Object.values(level).some((units) => units !== 0)) levels[text] = level;
      for (const owner of ['CON', 'STO'] as const) {
        const units = unitsAt(state, spot)[owner];
        if (units.good + units.qc + units.damaged > 0) owned[`${text}/${owner}`] = units;
      }
      for (const [lot, units] of Object.entries(lotsOf(state, spot)))
        lots[`${text}/${lot}`] = units;
      for (const pool of state.pools.keys()) {
        const { carved, held: inPool, sold: outOf, returned } = poolAt(state, pool, spot);
        if (carved > 0) pools[`${run}-${pool}/${text}`] = [carved, inPool, outOf, returned];
      }
    }
  }
  const holds = Object.fromEntries(
    [...state.holds.values()].map(({ reference, status }: Hold) => [reference, status]),
  );
  return { levels, owned, lots, pools, fronts, holds };
}

const GROWING = `stock_level, stock_owned, stock_movement, stock_movement_lot, stock_lot,
  stock_lot_policy, reservation, reservation_line, stock_front, stock_front_sku, stock_pool,
  stock_pool_line, stock_transfer, stock_transfer_line, stock_transfer_discrepancy,
  stock_transfer_fact, purchase_order, purchase_line, purchase_receipt, purchase_receipt_line,
  stocktake, stocktake_line, stocktake_count, counter_sale, stock_shortfall, stock_return, outbox,
  idempotency_key`;

/** Empties the books, so that ten thousand runs do not slow each other down. */
export async function forgetRuns({ sql }: SubgraphUnderTest): Promise<void> {
  // Ledgers cannot be emptied otherwise, and nobody else may do this.
  await sql(`set session_replication_role = replica`);
  await sql(`truncate ${GROWING} restart identity cascade`);
  await sql(`set session_replication_role = default`);
}
