import { randomInt } from 'node:crypto';
import { coversStore, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { FulfilmentState } from '../../domain/fulfilment/fulfilment-state.ts';
import { invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { askPastDay, expiredOnShelf, type PastDay } from './ask-past-day.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { readFulfilment, restOf, type LockedFulfilment } from './lock-fulfilment.ts';
import { workOnFulfilment, type FulfilmentInput } from './work-on-fulfilment.ts';

/** Nobody works on goods that are to stay on the shelf; the money itself is taken when they leave. */
const money = 'PROMISED';

type Prepared = Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>>;

/** Takes a fulfilment order on at the place it was given to. */
export function acceptFulfilment(
  context: WorkContext,
  input: FulfilmentInput,
  key: string,
): Prepared {
  const from = ['ASSIGNED'] as const;
  const work = { name: 'acceptFulfilment', input, from, money } as const;
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { fulfilment }) {
        await setState(tx, fulfilment, 'ACCEPTED');
        return accept({ facts: [{ fact: 'FULFILMENT_ACCEPTED', reason: input.fulfilmentNo }] });
      },
    },
    key,
  );
}

/** Units of a line that were found on the shelf. */
export interface PickedUnits {
  readonly lineNo: number;
  readonly quantity: number;
}

/** Says how many units of each line are picked by now; it may be said again. */
export async function pickFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly lines: readonly PickedUnits[] },
  key: string,
): Prepared {
  const from = ['ACCEPTED', 'PICKING'] as const;
  const work = { name: 'pickFulfilment', input, from, money } as const;
  const past = await pastDayOnShelf(context, input);
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { fulfilment }) {
        const [first, ...rest] = checkPicked(fulfilment, input.lines);
        if (first) return refuse(first, ...rest);
        // What is put aside now need not be looked for when its parcel is to leave.
        const [expired, ...more] = expiredOnShelf(context, past, {
          document: input.fulfilmentNo,
          field: ['input', 'lines'],
          location: fulfilment.location,
          skus: fulfilment.lines.map(({ sku }) => sku),
        });
        if (expired) return refuse(expired, ...more);
        await tx.execute(
          `update fulfilment_line l set picked = g.quantity
           from jsonb_to_recordset(?::jsonb) as g("lineNo" int, quantity int)
           where l.fulfilment_no = ? and l.line_no = g."lineNo"`,
          [JSON.stringify(input.lines), input.fulfilmentNo],
        );
        await setState(tx, fulfilment, 'PICKING');
        const done = isAllPicked(fulfilment, input.lines);
        const fact = done ? 'GOODS_PICKED' : 'PICKING_BEGUN';
        return accept({ facts: [{ fact, reason: input.fulfilmentNo }] });
      },
    },
    key,
  );
}

/** Units that are picked by this and past their day, as the books stand. */
async function pastDayOnShelf(
  context: WorkContext,
  { fulfilmentNo, lines }: FulfilmentInput & { readonly lines: readonly PickedUnits[] },
): Promise<PastDay> {
  const fulfilment = await readFulfilment(context.em, fulfilmentNo);
  const scope = context.access.require('order:fulfil');
  if (!fulfilment || !coversStore(scope, fulfilment.location)) return new Map();
  const picked = new Map(lines.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const units = fulfilment.lines.map(({ lineNo, sku, shipped }) => ({
    sku,
    location: fulfilment.location,
    quantity: Math.max(0, (picked.get(lineNo) ?? 0) - shipped),
  }));
  return askPastDay(context, units);
}

function checkPicked(
  { lines }: LockedFulfilment,
  picked: readonly PickedUnits[],
): readonly OrderRefusal[] {
  const seen = new Set<number>();
  return picked.flatMap(({ lineNo, quantity }, index): readonly OrderRefusal[] => {
    const field = ['input', 'lines', String(index), 'lineNo'];
    const line = lines.find((candidate) => candidate.lineNo === lineNo);
    if (!line) return [notFound(field, `行 ${lineNo}`, `Line ${lineNo}`)];
    if (seen.has(lineNo)) return [invalid(field, '行重复。', `Line ${lineNo} is there twice.`)];
    seen.add(lineNo);
    const max = line.quantity - line.cancelled;
    if (quantity >= 0 && quantity <= max) return [];
    const zh = `应为 0 到 ${max} 件。`;
    const at = ['input', 'lines', String(index), 'quantity'];
    return [invalid(at, zh, `Between 0 and ${max} units can be picked.`)];
  });
}

function isAllPicked({ lines }: LockedFulfilment, picked: readonly PickedUnits[]): boolean {
  const now = new Map(picked.map(({ lineNo, quantity }) => [lineNo, quantity]));
  return lines.every((line) => (now.get(line.lineNo) ?? line.picked) >= restOf(line));
}

/** What was not found yet, once somebody began to pick; a small shop does not say that it picks. */
function unpickedOf({ state, lines }: LockedFulfilment): OrderRefusal | null {
  if (state !== 'PICKING') return null;
  const missing = lines.flatMap(({ sku, quantity, cancelled, picked, shipped }) => {
    const units = quantity - cancelled - Math.max(picked, shipped);
    return units > 0 ? [`${sku} × ${units}`] : [];
  });
  if (missing.length === 0) return null;
  const told = missing.join(', ');
  return invalid(['input', 'fulfilmentNo'], `尚未拣齐：${told}。`, `Not picked yet: ${told}.`);
}

/** Says that everything that is still to leave is packed; what is being picked, only when it is. */
export function packFulfilment(
  context: WorkContext,
  input: FulfilmentInput,
  key: string,
): Prepared {
  const from = ['ACCEPTED', 'PICKING'] as const;
  const work = { name: 'packFulfilment', input, from, money } as const;
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { fulfilment }) {
        const missing = unpickedOf(fulfilment);
        if (missing) return refuse(missing);
        await tx.execute(
          `update fulfilment_line set picked = quantity - cancelled where fulfilment_no = ?`,
          [input.fulfilmentNo],
        );
        await setState(tx, fulfilment, 'PACKED');
        return accept({ facts: [{ fact: 'GOODS_PACKED', reason: input.fulfilmentNo }] });
      },
    },
    key,
  );
}

const READY_FROM = ['ACCEPTED', 'PICKING', 'PACKED', 'READY_FOR_PICKUP'] as const;
const CODE_DIGITS = 8;

/** Lets the buyer come for the goods, with a code that only they are shown; again, a new one. */
export function readyFulfilment(
  context: WorkContext,
  input: FulfilmentInput,
  key: string,
): Prepared {
  const work = { name: 'readyFulfilment', input, from: READY_FROM, money } as const;
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { fulfilment, now }) {
        if (fulfilment.handOver !== 'PICKUP') {
          return refuse(fulfilmentForbids(fulfilment.fulfilmentNo, fulfilment.state));
        }
        const missing = unpickedOf(fulfilment);
        if (missing) return refuse(missing);
        const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
        await tx.execute(
          `insert into collection_code (fulfilment_no, code, attempts, issued_at)
           values (?, ?, 0, ?)
           on conflict (fulfilment_no) do update
           set code = excluded.code, attempts = 0, issued_at = excluded.issued_at`,
          [fulfilment.fulfilmentNo, code, now],
        );
        await setState(tx, fulfilment, 'READY_FOR_PICKUP');
        return accept({ facts: [{ fact: 'READY_FOR_PICKUP', reason: input.fulfilmentNo }] });
      },
    },
    key,
  );
}

const OPEN = ['NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED'] as const;

/** Lets a fulfilment order go before others, or no longer, and says by when it is promised. */
export function prioritizeFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly urgent: boolean; readonly promisedAt: Date | null },
  key: string,
): Prepared {
  const work = { name: 'prioritizeFulfilment', input, from: OPEN };
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx) {
        await tx.execute(
          `update fulfilment_order set priority = ?,
             promised_at = coalesce(?::timestamptz, promised_at)
           where fulfilment_no = ?`,
          [input.urgent ? 0 : 1, input.promisedAt, input.fulfilmentNo],
        );
        return accept({ facts: [{ fact: 'PRIORITY_CHANGED', reason: input.fulfilmentNo }] });
      },
    },
    key,
  );
}

/** Moves a fulfilment order on; the trigger refuses a way that it does not have. */
export async function setState(
  tx: EntityManager,
  { fulfilmentNo }: Pick<LockedFulfilment, 'fulfilmentNo'>,
  state: FulfilmentState,
): Promise<void> {
  await tx.execute(`update fulfilment_order set state = ? where fulfilment_no = ?`, [
    state,
    fulfilmentNo,
  ]);
  if (state !== 'REJECTED') return;
  // The next place picks it anew.
  await tx.execute(
    `update fulfilment_line set picked = least(picked, shipped) where fulfilment_no = ?`,
    [fulfilmentNo],
  );
}
