import { actorKey, coversStore, findReplay, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import {
  decideShortage,
  type MissingUnits,
  type Shortage,
} from '../../domain/fulfilment/decide-shortage.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { beginMove, placesInstead, type PlacesInstead } from './begin-move.ts';
import { dropUnits } from './drop-units.ts';
import { endByWhatLeft, offHoldOf } from './leave-units.ts';
import { readFulfilment, type LockedFulfilment } from './lock-fulfilment.ts';
import { setState } from './prepare-fulfilment.ts';
import { tellFulfilment } from './tell-fulfilment.ts';
import {
  fulfilmentNotFound,
  workOnFulfilment,
  type FulfilmentInput,
  type Worked,
} from './work-on-fulfilment.ts';

/** Units that a picker did not find, and what becomes of them. */
export interface ShortageInput extends FulfilmentInput {
  readonly lines: readonly MissingUnits[];
  /** Another place sends them, or they are given up and paid back. */
  readonly policy: 'REROUTE' | 'CANCEL';
}

/** The reason of a rejection, and of a return, that a shortage made. */
const SHORT_PICK = 'SHORT_PICK';

/**
 * Says that units are not on their shelf (拣货缺货): they leave the books, and the buyer is served
 * from elsewhere or paid back.
 *
 * What was found goes on at its place. What was not is a fulfilment order of its own at the next
 * place by the policy of the order's way; where there is none it waits for somebody's decision.
 */
export async function reportShortage(
  context: WorkContext,
  input: ShortageInput,
  key: string,
): Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>> {
  const command = { name: 'reportShortage', idempotencyKey: key, input };
  // A repeat may find it at another place already.
  const replay = await findReplay<{ readonly fulfilmentNo: string }>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const scope = context.access.require('order:fulfil');
  if (input.policy === 'CANCEL') context.access.require('order:return');
  const known = await readFulfilment(context.em, input.fulfilmentNo);
  if (!known || !coversStore(scope, known.location)) {
    return refuse(fulfilmentNotFound(input.fulfilmentNo));
  }
  const asked = decideShortage(known.lines, input.lines);
  if (!asked.ok) return asked;
  const instead =
    input.policy === 'CANCEL'
      ? { places: [], openOrdersMax: null }
      : await placesInstead(context, only(known, asked.value));
  const from = ['ACCEPTED', 'PICKING', 'PACKED'] as const;
  const money = input.policy === 'CANCEL' ? 'THERE' : 'PROMISED';
  return workOnFulfilment(
    context,
    {
      name: command.name,
      input,
      from,
      money,
      async write(tx, { order, fulfilment, now }) {
        const decided = decideShortage(fulfilment.lines, input.lines);
        if (!decided.ok) return decided;
        const short = { order, fulfilment, shortage: decided.value, instead, now };
        if (input.policy === 'REROUTE') return sendElsewhere(context, tx, short);
        const offHold = offHoldOf(fulfilment, decided.value, true);
        const why = { offHold, reason: SHORT_PICK, key, field: ['input', 'policy'] };
        const dropped = await dropUnits(context, tx, { ...short, ...why });
        if (!dropped.ok) return dropped;
        return accept({ ...dropped.value, facts: [told(short), ...dropped.value.facts] });
      },
    },
    key,
  );
}

interface Short {
  readonly order: LockedOrder;
  readonly fulfilment: LockedFulfilment;
  readonly shortage: Shortage;
  readonly instead: PlacesInstead;
  readonly now: Date;
}

function told({ fulfilment, shortage }: Short) {
  const units = shortage.units.map(({ sku, quantity }) => `${sku} × ${quantity}`).join(', ');
  return { fact: 'UNITS_SHORT', reason: `${fulfilment.fulfilmentNo}: ${units}` } as const;
}

/** A fulfilment order with nothing but what is missing: as the next place sees it. */
function only(fulfilment: LockedFulfilment, { units }: Shortage): LockedFulfilment {
  const none = { picked: 0, shipped: 0, delivered: 0, cancelled: 0 };
  return { ...fulfilment, lines: units.map((line) => ({ ...line, ...none })) };
}

async function sendElsewhere(
  context: WorkContext,
  tx: EntityManager,
  short: Short,
): Promise<Outcome<Worked, OrderRefusal>> {
  const { order, fulfilment, shortage, instead, now } = short;
  const actor = actorKey(context.actor);
  const offHold = offHoldOf(fulfilment, shortage, true);
  const moved = await givenBack(tx, short);
  await tx.execute(
    `insert into fulfilment_rejection (fulfilment_no, attempt, location, reason, actor, at)
     values (?, ?, ?, ?, ?, ?)`,
    [moved.fulfilmentNo, moved.attempt, moved.location, SHORT_PICK, actor, now],
  );
  if (moved !== fulfilment) await tellFulfilment(tx, context.events, [moved.fulfilmentNo], now);
  const begun = await beginMove(context, tx, { order, fulfilment: moved, instead, actor, offHold });
  return accept({ begun, facts: [told(short)] });
}

/** What goes to another place: all of it, or the missing units as a fulfilment order of their own. */
async function givenBack(tx: EntityManager, short: Short): Promise<LockedFulfilment> {
  const { fulfilment, shortage } = short;
  const { state } = shortage;
  if (state === 'NOTHING') {
    await setState(tx, fulfilment, 'REJECTED');
    return fulfilment;
  }
  const moved = await divide(tx, short);
  if (state !== 'SAME') await endByWhatLeft(tx, fulfilment.fulfilmentNo, state);
  return moved;
}

async function divide(tx: EntityManager, { fulfilment, shortage, now }: Short) {
  const { fulfilmentNo, orderNo } = fulfilment;
  const [last] = await tx.execute<{ position: number }[]>(
    `select max(position) as position from fulfilment_order f
     where f.order_id = (select order_id from fulfilment_order where fulfilment_no = ?)`,
    [fulfilmentNo],
  );
  const position = last!.position + 1;
  const moved = fulfilmentNoOf(orderNo, position);
  const units = JSON.stringify(shortage.units);
  await tx.execute(
    `with missing as materialized (
       select * from jsonb_to_recordset(?::jsonb) as g("lineNo" int, sku text, quantity int)
     ), head as (
       insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
         waiting_for, reason, reservation, attempt, priority, promised_at, destination, version,
         created_at, state_at)
       select ?, order_id, ?, location, hand_over, 'NEW', 'STAFF', ?, null, 1, priority,
         promised_at, destination, 0, created_at, ?::timestamptz
       from fulfilment_order where fulfilment_no = ?
     ), lines as (
       insert into fulfilment_line (fulfilment_no, line_no, sku, quantity)
       select ?, "lineNo", sku, quantity from missing
     ), gone as (
       delete from fulfilment_line l using missing m
       where l.fulfilment_no = ? and l.line_no = m."lineNo" and l.quantity = m.quantity
     )
     update fulfilment_line l set quantity = l.quantity - m.quantity,
       picked = least(l.picked, l.quantity - m.quantity)
     from missing m
     where l.fulfilment_no = ? and l.line_no = m."lineNo" and l.quantity > m.quantity`,
    [units, moved, position, SHORT_PICK, now, fulfilmentNo, moved, fulfilmentNo, fulfilmentNo],
  );
  const own = {
    fulfilmentNo: moved,
    position,
    reservation: null,
    attempt: 1,
    state: 'NEW',
  } as const;
  return { ...only(fulfilment, shortage), ...own };
}
