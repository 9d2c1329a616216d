import { RemoteCallError } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { callRefusal } from '../../domain/call-fate.ts';
import type { SaleProduct } from '../../domain/price-order.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { TILL_CHANNEL, type HouseKnowledge } from '../../domain/till/compare-sale.ts';
import type { CheckedSale } from '../../domain/till/offline-sale.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { MemberForOrderDocument, PlaceForUploadDocument } from '../../remote/generated.ts';
import { resolveProducts } from '../resolve-products.ts';

const CODES_PER_CALL = 1_000;
const MEMBERS_AT_ONCE = 8;

/**
 * What the house knows of everything that sales name; no transaction may be open.
 *
 * When somebody does not answer the upload is refused for now: the till keeps its sales, and a
 * guess would be kept for good. So it is when nobody knows the store.
 */
export async function knowledgeOf(
  context: WorkContext,
  store: string,
  device: string,
  sales: readonly CheckedSale[],
): Promise<Outcome<HouseKnowledge, OrderRefusal>> {
  try {
    const [products, members, shifts, places] = await Promise.all([
      productsOf(context, sales),
      membersOf(context, sales),
      shiftsOf(context, store, device, sales),
      placesOf(context, store, sales),
    ]);
    const { isStore, channels } = places;
    if (isStore) return accept({ products, members, shifts, channels });
    return refuse({ kind: 'LocationUnknown', location: store, field: ['input', 'store'] });
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'an upload could not be compared');
    return refuse(callRefusal(err.code));
  }
}

async function productsOf(context: WorkContext, sales: readonly CheckedSale[]) {
  const codes = [...new Set(sales.flatMap(({ lines }) => lines.map(({ sku }) => sku)))];
  const found: (readonly [string, SaleProduct])[] = [];
  for (let from = 0; from < codes.length; from += CODES_PER_CALL) {
    found.push(...(await resolveProducts(context, codes.slice(from, from + CODES_PER_CALL))));
  }
  return new Map(found);
}

async function membersOf(context: WorkContext, sales: readonly CheckedSale[]) {
  const named = [...new Set(sales.flatMap(({ memberNo }) => (memberNo == null ? [] : [memberNo])))];
  const known = new Set<string>();
  const options = { requestId: context.requestId };
  for (let from = 0; from < named.length; from += MEMBERS_AT_ONCE) {
    const some = named.slice(from, from + MEMBERS_AT_ONCE);
    const asked = some.map((memberNo) =>
      context.call('members', MemberForOrderDocument, { memberNo }, options),
    );
    for (const { memberForOrder } of await Promise.all(asked)) {
      if (memberForOrder) known.add(memberForOrder.memberNo);
    }
  }
  return known;
}

async function shiftsOf(
  context: WorkContext,
  store: string,
  device: string,
  sales: readonly CheckedSale[],
) {
  const named = [...new Set(sales.flatMap(({ shiftNo }) => (shiftNo == null ? [] : [shiftNo])))];
  const rows = await context.em.execute<{ shift_no: string; currency: string }[]>(
    `select shift_no, currency from till_shift where store = ? and device = ?
       and shift_no in (select jsonb_array_elements_text(?::jsonb))`,
    [store, device, JSON.stringify(named)],
  );
  return new Map(rows.map((row) => [row.shift_no, row.currency]));
}

async function placesOf(context: WorkContext, store: string, sales: readonly CheckedSale[]) {
  const options = { requestId: context.requestId };
  const named = [...new Set([TILL_CHANNEL, ...sales.map(({ channel }) => channel)])];
  const asked = { codes: [store], channels: named };
  const data = await context.call('organization', PlaceForUploadDocument, asked, options);
  // Closed since or not: what was sold there was sold there.
  const isStore = data.locationsForCommand.some(({ code }) => code === store);
  return { isStore, channels: new Set(data.channels) };
}
