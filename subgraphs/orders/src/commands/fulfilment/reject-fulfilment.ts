import { actorKey, coversStore, findReplay } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { textRefusals } from '../desk/change-at-desk.ts';
import { beginMove, placesInstead } from './begin-move.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { readFulfilment } from './lock-fulfilment.ts';
import { setState } from './prepare-fulfilment.ts';
import {
  fulfilmentNotFound,
  workOnFulfilment,
  type FulfilmentInput,
} from './work-on-fulfilment.ts';

type Moved = Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>>;

/** Gives a fulfilment order back: another place gets it, or somebody has to decide. */
export async function rejectFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly reason: string },
  key: string,
): Moved {
  const command = { name: 'rejectFulfilment', idempotencyKey: key, input };
  // A repeat finds it at another place already.
  const replay = await findReplay<{ readonly fulfilmentNo: string }>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const known = await readFulfilment(context.em, input.fulfilmentNo);
  const isTheirs = known && coversStore(context.access.require('order:fulfil'), known.location);
  if (!known || !isTheirs) return refuse(fulfilmentNotFound(input.fulfilmentNo));
  const instead = await placesInstead(context, known);
  const from = ['ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED'] as const;
  const wrong = textRefusals('reason', input.reason);
  return workOnFulfilment(
    context,
    {
      name: 'rejectFulfilment',
      input,
      wrong,
      from,
      async write(tx, { order, fulfilment, now }) {
        const { fulfilmentNo, location, attempt, state } = fulfilment;
        if (fulfilment.lines.some(({ shipped }) => shipped > 0)) {
          return refuse(fulfilmentForbids(fulfilmentNo, state));
        }
        const actor = actorKey(context.actor);
        const reason = input.reason.trim();
        await tx.execute(
          `insert into fulfilment_rejection (fulfilment_no, attempt, location, reason, actor, at)
           values (?, ?, ?, ?, ?, ?)`,
          [fulfilmentNo, attempt, location, reason, actor, now],
        );
        await setState(tx, fulfilment, 'REJECTED');
        const begun = await beginMove(context, tx, { order, fulfilment, instead, actor });
        const told = `${fulfilmentNo} ${location}: ${reason}`;
        return accept({ begun, facts: [{ fact: 'FULFILMENT_REJECTED', reason: told }] });
      },
    },
    key,
  );
}

/** Gives what waits for a decision to a place that staff name, or to the best there is now. */
export async function rerouteFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly location: string | null },
  key: string,
): Moved {
  context.access.require('order:route');
  const known = await readFulfilment(context.em, input.fulfilmentNo);
  if (!known) return refuse(fulfilmentNotFound(input.fulfilmentNo));
  const named = input.location === null ? null : [input.location];
  const instead = named
    ? { places: named, openOrdersMax: null }
    : await placesInstead(context, known);
  return workOnFulfilment(
    context,
    {
      name: 'rerouteFulfilment',
      input,
      from: ['NEW'],
      async write(tx, { order, fulfilment }) {
        const [waits] = await tx.execute<{ waiting_for: string }[]>(
          `select waiting_for from fulfilment_order where fulfilment_no = ?`,
          [input.fulfilmentNo],
        );
        if (waits?.waiting_for !== 'STAFF') {
          return refuse(fulfilmentForbids(input.fulfilmentNo, fulfilment.state));
        }
        if (instead.places.length === 0) return refuse(noPlace());
        const actor = actorKey(context.actor);
        // Who decides by hand has as many attempts as it takes.
        const byHand = { actor, key };
        const begun = await beginMove(context, tx, { order, fulfilment, instead, actor, byHand });
        if (begun.data.facts.noPlace) return refuse(noPlace());
        return accept({ begun, facts: [{ fact: 'FULFILMENT_WAITS', reason: 'REROUTE' }] });
      },
    },
    key,
  );
}

function noPlace(): OrderRefusal {
  const en = 'No other place has all of it now: name one, or cancel it.';
  return invalid(['input', 'location'], '目前没有其他地点可以履约，请指定地点或取消。', en);
}
