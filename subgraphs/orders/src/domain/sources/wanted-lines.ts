import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../check-cart.ts';
import type { PricedOrder } from '../price-order.ts';
import { invalid, type OrderRefusal } from '../refusals.ts';
import type { RoutingLine } from '../routing/routing-types.ts';

/** What is wanted of one SKU, and out of what. */
export interface WantedLine extends RoutingLine {
  /** The campaign's pool that it comes out of; null for what anybody may buy. */
  readonly pool: string | null;
  /** Out of what suppliers have confirmed. */
  readonly presale: boolean;
  /** Whether the buyer waits for it, should it not be there. */
  readonly acceptBackorder: boolean;
  /** Where the input names it first. */
  readonly field: readonly string[];
}

type CartLine = CartInput['lines'][number];

/** Whether a cart asks for anything but what anybody may buy and have now. */
export function asksForSources({ lines }: Pick<CartInput, 'lines'>): boolean {
  return lines.some(({ pool, presale, acceptBackorder }) => pool || presale || acceptBackorder);
}

/**
 * What is wanted of each SKU, with what it is worth once everything is taken off.
 *
 * Equal SKUs are one: inventory holds a SKU at a place out of one source, so all lines of a SKU say
 * the same of where it comes from.
 */
export function wantedLines(
  cart: Pick<CartInput, 'lines'>,
  priced: PricedOrder['lines'],
): Outcome<readonly WantedLine[], OrderRefusal> {
  const goods = priced.filter((line) => line.goods !== false);
  const bySku = Map.groupBy(goods, ({ sku }) => sku);
  const refusals: OrderRefusal[] = [];
  const wanted = [...bySku].map(([sku, same]): WantedLine => {
    const asked = same.map(({ lineNo }) => cart.lines[lineNo - 1]);
    const index = same[0]!.lineNo - 1;
    const differs = asked.findIndex((line) => sourceText(line) !== sourceText(asked[0]));
    if (differs > 0) refusals.push(twoSources(sku, same[differs]!.lineNo - 1));
    return {
      sku,
      quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
      valueMinor: same.reduce((sum, line) => sum + line.amountMinor - line.discountMinor, 0),
      pool: asked[0]?.pool?.trim().toUpperCase() ?? null,
      presale: asked[0]?.presale ?? false,
      acceptBackorder: asked[0]?.acceptBackorder ?? false,
      field: ['input', 'lines', String(index)],
    };
  });
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : accept(wanted);
}

/** What is wrong with where lines are to come from, whatever others know. */
export function checkSources(lines: CartInput['lines']): readonly OrderRefusal[] {
  return lines.flatMap(({ pool, presale, acceptBackorder }, index) => {
    const chosen = [pool, presale, acceptBackorder].filter(Boolean).length;
    if (chosen <= 1) return [];
    const zh = '活动库存、预售与接受缺货预订只能择一。';
    const en = 'A line comes out of a pool, is presold, or may wait: one of them.';
    return [invalid(['input', 'lines', String(index)], zh, en)];
  });
}

function sourceText(line: CartLine | undefined): string {
  const { pool = '', presale = false, acceptBackorder = false } = line ?? {};
  return `${pool.trim().toUpperCase()} ${presale} ${acceptBackorder}`;
}

function twoSources(sku: string, index: number): OrderRefusal {
  const zh = `${sku} 的各行须来自同一种库存；请分开下单。`;
  const en = `All lines of ${sku} come from one source: order the other apart.`;
  return invalid(['input', 'lines', String(index)], zh, en);
}
