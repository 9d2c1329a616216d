import {
  actorKey,
  DecidedElsewhere,
  decideTogether,
  runInGroups,
  type CommonRefusal,
  type GroupContext,
} from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OwnedMovement } from '../../domain/assign-owners.ts';
import {
  decideCounterSales,
  type CounterSale,
  type DecidedSale,
  type RecordedSale,
} from '../../domain/counter-sale/decide-counter-sales.ts';
import { drawQuotas, type SoldThrough } from '../../domain/counter-sale/draw-quota.ts';
import { applyDeltas, distinctKeys, levelText, type Levels } from '../../domain/level.ts';
import { pastDayInHand } from '../../domain/lot/past-day.ts';
import { joinEffects, NO_EFFECTS } from '../../domain/hold-effects.ts';
import type { FrontScope } from '../../domain/shelf.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { stockShortfallFound } from '../../events/shortfall-contracts.ts';
import { findCounterSales, lastCounts } from '../../queries/counter-sale/find-counter-sales.ts';
import { findLots } from '../../queries/lot/find-lots.ts';
import { changeLevels } from '../change-levels.ts';
import { freeLines } from '../free-lines.ts';
import { insertMovements } from '../insert-movements.ts';
import { findUnsellable } from '../lot/find-unsellable.ts';
import { tellPastDay, type PastDaySale } from '../lot/tell-past-day.ts';
import { lockFrontKeys } from '../lock-fronts.ts';
import { lockAndFree } from '../lock-and-free.ts';
import { makeMissingLevels } from '../lock-levels.ts';
import { planDecided } from '../plan-movements.ts';
import { insertCounterSales } from './insert-counter-sales.ts';

/** A checked counter sale, in the context of whoever asks. */
export interface SellRequest {
  readonly context: GroupContext;
  readonly sale: CounterSale;
}

/** What came of a counter sale. */
export type SellOutcome = Outcome<RecordedSale, StockRefusal | CommonRefusal>;

/** Records a counter sale together with all others that are asked for at the same time. */
export type SellInGroup = (request: SellRequest) => Promise<SellOutcome>;

/** Gives the one door through which a process records counter sales: many tills, one transaction. */
export function sellInGroups(): SellInGroup {
  return runInGroups<SellRequest, SellOutcome>({
    work: sellTogether,
    keysOf: ({ sale }) => [`#${sale.reference}`, ...sale.lines.map(levelText)],
    onSplit: (err, group) =>
      group[0]!.context.log.warn({ err, requests: group.length }, 'sales are recorded one by one'),
    requestsMax: 200,
    keysMax: 2_000,
    groupsMax: 4,
  });
}

async function sellTogether(requests: readonly SellRequest[]): Promise<readonly SellOutcome[]> {
  const { context } = requests[0]!;
  const sales = requests.map(({ sale }) => sale);
  const now = context.clock.now();
  return decideTogether<SellOutcome>(context, requests.length, async (tx, patience) => {
    const keys = distinctKeys(sales.flatMap(({ lines }) => lines));
    await makeMissingLevels(tx, keys, now);
    const wanted = sales.map(({ reference, lines, channel = null }) => ({
      reference,
      channel,
      status: 'ACTIVE' as const,
      expiresAt: null,
      lines,
    }));
    const locked = await lockAndFree(tx, { wanted, now, patience });
    const freed = await freeLines(tx, locked.lapsed);
    const levels = applyDeltas(locked.levels, freed.deltas);
    const earlier = await findCounterSales(
      tx,
      sales.map(({ reference }) => reference),
    );
    const countedAt = await lastCounts(tx, sales);
    const unsellable = await findUnsellable(tx, levels, now);
    const found = { levels, earlier, countedAt, unsellable };
    const { verdicts, made } = decideCounterSales(found, sales);
    if (made.length === 0) return { verdicts, isChanged: false };

    const through = soldThrough(made, sales, locked.fronts);
    const drawn = drawQuotas(through, await lockFrontKeys(tx, through), freed.fronts);
    if (!(await insertCounterSales(tx, made, drawn, now))) throw new DecidedElsewhere();
    const movements = made.flatMap((sale) => sale.movements);
    const sold = await planDecided(tx, { levels, movements, now });
    await insertSaleMovements(tx, requests, sold.movements, now);
    const effects = joinEffects(freed, {
      ...NO_EFFECTS,
      deltas: sold.deltas,
      owned: sold.owned,
      fronts: drawn.map(({ front, sku, quantity }) => ({ front, sku, sold: quantity })),
    });
    await changeLevels(tx, context.events, { ...effects, now });
    await context.events.append(tx, made.flatMap(shortfallEvents));
    await tellPastDay(context, tx, await inHandPastDay(tx, levels, made, now), now);
    return { verdicts, isChanged: true };
  });
}

/** Units that the books had only past their day, by what stands there; reads nothing without. */
async function inHandPastDay(
  tx: EntityManager,
  levels: Levels,
  made: readonly DecidedSale[],
  now: Date,
): Promise<readonly PastDaySale[]> {
  const lacking = made.flatMap(({ reference, shortfalls }) =>
    shortfalls
      .filter((line) => levels.get(levelText(line))?.lotTracked)
      .map((line) => ({ ...line, reference })),
  );
  if (lacking.length === 0) return [];
  const lots = await findLots(tx, distinctKeys(lacking));
  return lacking.flatMap((line) =>
    pastDayInHand(lots, [line], now).map((units) => ({ ...units, reference: line.reference })),
  );
}

/** Units that were sold through a channel that has a front stock, in order of arrival. */
function soldThrough(
  made: readonly DecidedSale[],
  sales: readonly CounterSale[],
  fronts: ReadonlyMap<string, FrontScope>,
): readonly SoldThrough[] {
  const channels = new Map(sales.map(({ reference, channel }) => [reference, channel ?? '']));
  return made.flatMap(({ reference, lines }) => {
    const front = fronts.get(channels.get(reference)!)?.front;
    return front === undefined
      ? []
      : lines.map(({ sku, quantity }) => ({ reference, front, sku, quantity }));
  });
}

/** Each sale is recorded in the name of who asked for it. */
async function insertSaleMovements(
  tx: EntityManager,
  requests: readonly SellRequest[],
  sales: readonly OwnedMovement[],
  now: Date,
): Promise<void> {
  const actors = new Map(requests.map(({ sale, context }) => [sale.reference, context.actor]));
  const byActor = Map.groupBy(sales, ({ document }) => actorKey(actors.get(document!)!));
  for (const movements of byActor.values()) {
    const actor = actors.get(movements[0]!.document!)!;
    await insertMovements(tx, { movements, actor, now });
  }
}

function shortfallEvents({ reference, occurredAt, shortfalls }: DecidedSale) {
  return shortfalls.map(({ sku, location, quantity }) =>
    stockShortfallFound({
      reference,
      sku,
      location,
      quantity,
      occurredAt: occurredAt.toISOString(),
    }),
  );
}
