import { readFileSync } from 'node:fs';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

const ALL = readFileSync(
  new URL('../../../scripts/testing/invariants.sql', import.meta.url),
  'utf8',
);
/** Those of the house's invariants that speak of orders alone. */
const OF_ORDERS = `select '' as invariant, '' as subject where false
union all
${ALL.replaceAll(/--.*$/gm, '').replace(/order by 1, 2;\s*$/, '')}`
  .split(/^union all$/m)
  .filter((text) => !/(inventory|campaigns|members|products|organization)\./.test(text))
  .join('union all')
  .replaceAll('orders.', '');

/** What violates an invariant of orders; empty when all of them hold. */
export function brokenOrders(orders: SubgraphUnderTest): Promise<readonly object[]> {
  return orders.sql(OF_ORDERS);
}
