import { createHash } from 'node:crypto';
import { actorKey } from '@entresol/shared';
import { refuse } from '@entresol/shared/outcome';
import { MEMBER_CART } from '../domain/cart-hold.ts';
import { checkKey, checkOptionalText, checkText } from '../domain/check-values.ts';
import { pastDeadline } from '../domain/decide-in-turn.ts';
import { checkReserve } from '../domain/check-reserve.ts';
import { invalid, type InvalidInput } from '../domain/refusals.ts';
import type { ReservationKind, ReservationState } from '../domain/reservation.ts';
import { findReservation } from '../queries/find-reservation.ts';
import { mentioned, mentionedAt } from './mentioned.ts';
import { refuseWithUnknown } from './refuse-with-unknown.ts';
import { findUnknown } from './find-unknown.ts';
import { releaseStock } from './release-stock.ts';
import { reserveStock } from './reserve-stock.ts';
import type { StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/** Units that a person wants held at one place. */
export interface HoldByHand {
  readonly kind: Extract<ReservationKind, 'MANUAL' | 'CART'>;
  readonly location: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly note: string | null;
  readonly channel: string | null;
  /** The member whose cart it is kept for. */
  readonly member?: string | null;
  /** When it ends; or why that is none. */
  readonly expiresAt: Date | InvalidInput | null;
  readonly idempotencyKey: string;
}

const CART_MINUTES_MAX = 1_440;

/**
 * Holds units for a person: locked by hand, or kept for a cart.
 *
 * The hold's reference comes from the actor and the key, so it is made once per key, in the same
 * groups as those of orders.
 */
export async function holdByHand(
  context: StockContext,
  asked: HoldByHand,
): Promise<StockOutcome<ReservationState>> {
  const { kind, location, note, channel, idempotencyKey } = asked;
  const expiresAt = asked.expiresAt instanceof Date ? asked.expiresAt : null;
  const member = asked.member?.trim() || null;
  const reference = referenceOf(context, kind, idempotencyKey);
  const earlier = await findReservation(context.em, reference);
  // A repeat asks for what it asked for first, whatever the clock says by now.
  const until = earlier ? earlier.expiresAt : expiresAt;
  const isOver = !earlier && expiresAt !== null && expiresAt <= context.clock.now();
  const [bad, ...more] = [
    ...checkKey(idempotencyKey),
    ...checkText(location, ['input', 'location']),
    ...checkOptionalText(asked.member, ['input', 'memberNo']),
    ...(kind === 'MANUAL' ? checkText(note ?? '', ['input', 'note']) : []),
    ...(context.actor.kind === 'MEMBER' ? checkText(channel ?? '', ['input', 'channel']) : []),
    ...(asked.expiresAt === null || asked.expiresAt instanceof Date ? [] : [asked.expiresAt]),
    ...checkLines(asked),
    ...(isOver ? [pastDeadline()] : []),
  ];
  const place = mentioned(location, ['input', 'location']);
  if (bad) return refuseWithUnknown(context, [bad, ...more], mentionedAt(asked));
  const lines = asked.lines.map((line) => ({ ...line, location }));
  const unknown = earlier ? [] : await findUnknown(context, { locations: place, skus: [] });
  if (unknown[0]) return refuse(unknown[0], ...unknown.slice(1));
  const common = { reference, kind, note: note?.trim() || null, channel, member, lines };
  return reserveStock(context, { ...common, expiresAt: until });
}

/** What is wrong with the lines, and the deadline of a lock; the place is named once, above them. */
function checkLines({ lines, location, expiresAt }: HoldByHand): readonly InvalidInput[] {
  const until = expiresAt instanceof Date ? expiresAt : null;
  const placed = lines.map((line) => ({ ...line, location }));
  const checked = checkReserve({ reference: 'BY-HAND', lines: placed, expiresAt: until });
  if (checked.ok) return [];
  return checked.refusals.filter(({ field }) => field.at(-1) !== 'location');
}

/** The deadline of a cart, or why the number of minutes is none. */
export function cartDeadline(minutes: number, { actor, clock }: StockContext): Date | InvalidInput {
  const most = actor.kind === 'MEMBER' ? MEMBER_CART.minutes : CART_MINUTES_MAX;
  if (minutes >= 1 && minutes <= most) return new Date(clock.now().getTime() + minutes * 60_000);
  const zh = `应为 1 到 ${most} 分钟，收到 ${minutes}。`;
  const en = `This is 1 to ${most} minutes; got ${minutes}.`;
  return invalid(['input', 'minutes'], zh, en);
}

/** Gives a lock or a cart's hold back; those of orders and transfers end with their documents. */
export async function releaseHold(
  context: StockContext,
  reference: string,
  mayRelease: (hold: ReservationState) => boolean,
): Promise<StockOutcome<ReservationState>> {
  const hold = await findReservation(context.em, reference.trim());
  const isByHand = hold && (hold.kind === 'MANUAL' || hold.kind === 'CART');
  if (!isByHand || !mayRelease(hold)) {
    const what = { zh: '该人工锁定', en: 'The lock' };
    return refuse({ kind: 'NotFound', field: ['reference'], what });
  }
  return releaseStock(context, hold.reference);
}

function referenceOf({ actor }: StockContext, kind: string, key: string): string {
  const hash = createHash('sha256')
    .update(`${actorKey(actor)}\n${key}`)
    .digest('hex');
  return `${kind === 'CART' ? 'CART' : 'LOCK'}-${hash.slice(0, 20).toUpperCase()}`;
}
