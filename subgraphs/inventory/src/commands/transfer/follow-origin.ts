import { DecidedElsewhere } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { heldLines, holdEffects } from '../../domain/hold-effects.ts';
import type { Movement } from '../../domain/movement.ts';
import type { ReservationLine } from '../../domain/reservation.ts';
import type { TransferStep } from '../../domain/transfer/transfer.ts';
import { awaitedStockChanged } from '../../events/awaited-contracts.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../../persistence/rows-of.ts';
import { changeLevels } from '../change-levels.ts';
import { insertReservations } from '../insert-reservations.ts';
import type { StockContext } from '../stock-context.ts';

const TELLING: readonly TransferStep[] = ['RECEIVED', 'SETTLED', 'REJECTED', 'CANCELLED'];

/**
 * Keeps what arrived for the order that it was sent for, in the transaction that takes it in, and
 * tells whoever waits.
 *
 * So nobody else is sold it in between. An order that ended meanwhile has left a tombstone, and the
 * units are anybody's; so are those that earlier presales were waiting for.
 */
export async function followOrigin(
  tx: EntityManager,
  context: StockContext,
  arrival: {
    readonly reference: string;
    readonly to: string;
    readonly step: TransferStep;
    readonly movements: readonly Movement[];
    readonly now: Date;
  },
): Promise<void> {
  const { reference, to, step, movements, now } = arrival;
  if (!TELLING.includes(step)) return;
  const lines = await freeOf(tx, to, arrivedAt(to, movements));
  if (lines.length > 0 && (await hold(tx, context, { reference, lines, now }))) {
    const held = heldLines({ kind: 'ORDER', owner: null, lines });
    await changeLevels(tx, context.events, { ...holdEffects(held), now });
  }
  await context.events.append(tx, [awaitedStockChanged(reference)]);
}

function arrivedAt(to: string, movements: readonly Movement[]): ReadonlyMap<string, number> {
  const good = movements.filter((it) => it.to === 'GOOD' && it.location === to);
  const units = new Map<string, number>();
  for (const { sku, quantity } of good) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return units;
}

/** What of arrived units is free; their levels are locked. */
async function freeOf(
  tx: EntityManager,
  location: string,
  arrived: ReadonlyMap<string, number>,
): Promise<readonly ReservationLine[]> {
  const skus = [...arrived.keys()];
  if (skus.length === 0) return [];
  const rows = await tx.execute<{ sku: string; available: number }[]>(
    `select s.sku, s.available from stock_level s
     join ${textsOf(skus)} k on k.value = s.sku where s.location = ? order by s.sku`,
    [JSON.stringify(skus), location],
  );
  return rows
    .map(({ sku, available }) => {
      return { sku, location, quantity: Math.min(available, arrived.get(sku)!) };
    })
    .filter(({ quantity }) => quantity > 0);
}

async function hold(
  tx: EntityManager,
  { actor }: StockContext,
  held: {
    readonly reference: string;
    readonly lines: readonly ReservationLine[];
    readonly now: Date;
  },
): Promise<boolean> {
  const { reference, lines, now } = held;
  const [known] = await tx.execute<{ status: string }[]>(
    `select status from reservation where reference = ? for update`,
    [reference],
  );
  if (known && known.status !== 'ACTIVE') return false;
  if (!known) {
    const made = { reference, status: 'ACTIVE', expiresAt: null, lines, actor } as const;
    if (!(await insertReservations(tx, [made], now))) throw new DecidedElsewhere();
    return true;
  }
  await tx.execute(
    `insert into reservation_line as l (reference, sku, location, quantity, kind)
     select ?, n.sku, n.location, n.quantity, 'ORDER'
     from ${rowsOf(lines, `${KEY_COLUMNS}, quantity integer`)} n
     on conflict (reference, sku, location) do update set quantity = l.quantity + excluded.quantity`,
    [reference, JSON.stringify(lines)],
  );
  return true;
}
