import type { CartInput } from '../domain/check-cart.ts';
import type { Context } from './context.ts';
import type { OrderInput } from './generated/resolvers.ts';
import { toReceiver } from './to-receiver.ts';

/** The cart of an input: members order for themselves, whatever they leave out. */
export function toCart(context: Context, input: OrderInput): CartInput {
  const { actor } = context;
  const own = actor.kind === 'MEMBER' ? actor.id : null;
  return {
    channel: input.channel,
    store: input.store,
    fulfilmentLocation: input.fulfilmentLocation ?? null,
    memberNo: input.memberNo ?? own,
    lines: input.lines.map(toLine),
    couponCodes: input.couponCodes,
    pointsToSpend: input.pointsToSpend,
    expectedTotalMinor: input.expectedTotalMinor ?? null,
    ...routeOf(input),
    ...entryOf(input),
  };
}

// Left out, not null: a cart without a scene is the same request as ever.
function routeOf({
  scene,
  handOver,
  deliverTo,
}: OrderInput): Pick<CartInput, 'route' | 'withoutScene'> {
  if (scene == null) {
    const lost = [
      ...(handOver == null ? [] : ['handOver']),
      ...(deliverTo == null ? [] : ['deliverTo']),
    ];
    return lost.length === 0 ? {} : { withoutScene: lost };
  }
  const to = deliverTo && {
    latitude: deliverTo.latitude ?? null,
    longitude: deliverTo.longitude ?? null,
    divisionCode: deliverTo.divisionCode ?? null,
  };
  return { route: { scene, handOver: handOver ?? null, deliverTo: to ?? null } };
}

// Left out, not null: a cart that says nothing of these is the same request as ever.
function entryOf({ entryMode, unlisted, delivery, takesOver }: OrderInput): Partial<CartInput> {
  return {
    ...(entryMode == null ? {} : { entryMode }),
    ...(unlisted.length === 0 ? {} : { unlisted: unlisted.map((line) => ({ ...line })) }),
    ...(delivery == null ? {} : { delivery: toReceiver(delivery) }),
    ...(takesOver == null ? {} : { takesOver }),
  };
}

// Likewise: a line out of what anybody may buy is the same as ever.
function toLine({ sku, quantity, pool, presale, acceptBackorder }: OrderInput['lines'][number]) {
  return {
    sku,
    quantity,
    ...(pool == null ? {} : { pool }),
    ...(presale ? { presale } : {}),
    ...(acceptBackorder ? { acceptBackorder } : {}),
  };
}
