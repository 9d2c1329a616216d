import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK } from './fixtures.ts';

const FULFILMENT = `fulfilmentNo state waitingFor reason urgent attempt version handOver
  location { code } lines { lineNo sku quantity picked shipped delivered cancelled }
  rejections { attempt location { code } reason }`;

const ORDER = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    status fulfilmentStatus version allowedActions fulfilmentLocation { code }
    stages { stage fact reason } fulfilmentOrders { ${FULFILMENT} }
  }
}`;
const FACTS = `query ($where: SettlementFactWhere) {
  settlementFacts(first: 100, where: $where, orderBy: [{ field: AT, direction: ASC }]) {
    nodes {
      kind lineNo fromUnit quantity document fulfilmentNo saleParty { code } fulfilParty { code }
      payingParty { code } settledTo scene paid { amountMinor } discount { amountMinor }
      order { orderNo }
    }
  }
}`;

type Options = { actor?: Actor };

/** What people at the places that fulfil orders do and see. */
export function openFulfilmentDesk(orders: SubgraphUnderTest) {
  async function ask(query: string, variables: object, options: Options = {}): Promise<any> {
    const asked = { actor: CLERK, ...options };
    const { data, errors } = await orders.run(query, variables as never, asked);
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data as object)[0];
  }

  return {
    ask,
    read: (orderNo: string, options: Options = {}) => ask(ORDER, { orderNo }, options),
    /** Facts of an order, the oldest first. */
    async facts(orderNo: string): Promise<any[]> {
      const { nodes } = await ask(FACTS, {}, { actor: { kind: 'SERVICE', id: 'books' } });
      return nodes
        .filter((it: any) => it.order.orderNo === orderNo)
        .map(({ order: _order, ...fact }: any) => fact);
    },
    /** Events of a kind that one order has. */
    events: async (orderNo: string, type: string) =>
      (
        await orders.sql<{ payload: any }>(
          `select payload from outbox where key = $1 and type = $2 order by id`,
          [orderNo, type],
        )
      ).map(({ payload }) => payload),
  };
}
