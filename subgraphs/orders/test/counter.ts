import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK } from './fixtures.ts';

const ERRORS = `userErrors {
  __typename code field retryable
  ... on ShiftOpenError { shiftNo }
  ... on ParkedSaleStateError { status }
  ... on PaymentOutstandingError { outstandingMinor }
  ... on CouponNotUsableError { couponCode reason }
}`;
const ORDER = `{
  orderNo status paymentStatus fulfilmentStatus version pointsSpent allowedActions
  total { amountMinor } paid { amountMinor }
  receipt {
    receiptNo device shiftNo offline pointsSpent taxText
    tendered { amountMinor } change { amountMinor }
  }
  payments { method state amount { amountMinor } }
  stages { stage fact reason }
  routing {
    scene { scene settledTo } handOver pinned location { code } candidates { rank units }
  }
}`;
const SHIFT = `{
  shiftNo status openedBy closedBy note
  report {
    sales salesTotal { amountMinor } discountTotal { amountMinor }
    tenders { method count amount { amountMinor } }
    cashIn { amountMinor } cashOut { amountMinor } expectedCash { amountMinor }
    countedCash { amountMinor } difference { amountMinor } lateSales
  }
  cashMoves { kind amount { amountMinor } reason }
}`;
const PARKED = `{ parkedNo status label memberNo lines { sku quantity } couponCodes pointsToSpend }`;

const MUTATIONS = {
  saleComplete: ['SaleComplete', `order ${ORDER}`],
  shiftOpen: ['ShiftOpen', `shift ${SHIFT}`],
  shiftClose: ['ShiftClose', `shift ${SHIFT}`],
  shiftCashMove: ['ShiftCashMove', `shift ${SHIFT}`],
  salePark: ['SalePark', `parkedSale ${PARKED}`],
  parkedSaleResume: ['ParkedSaleResume', `parkedSale ${PARKED}`],
  parkedSaleDrop: ['ParkedSaleDrop', `parkedSale ${PARKED}`],
} as const;

/** A counter with tills: operations by name, payloads as they come. */
export function openCounter(orders: SubgraphUnderTest) {
  let keys = 0;

  async function query(text: string, variables: Record<string, unknown>, actor: Actor = CLERK) {
    const { data, errors } = await orders.run(text, variables, { actor });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
    return data;
  }

  async function run(
    name: keyof typeof MUTATIONS,
    input: object,
    { key = `counter-${(keys += 1)}`, actor = CLERK }: { key?: string; actor?: Actor } = {},
  ) {
    const [type, fields] = MUTATIONS[name];
    const text = `mutation ($input: ${type}Input!, $key: String!) {
      ${name}(input: $input, idempotencyKey: $key) { ${fields} ${ERRORS} }
    }`;
    return (await query(text, { input, key }, actor))[name];
  }

  return {
    run,
    query,
    /** Opens the drawer of a till of SH001 with 100 yuan, and gives the shift's number. */
    async open(device: string, store = 'SH001'): Promise<string> {
      const { shift } = await run('shiftOpen', { store, device, floatMinor: 10_000 });
      return shift.shiftNo;
    },
    sell: (device: string, input: object, options: { key?: string; actor?: Actor } = {}) =>
      run('saleComplete', { store: 'SH001', device, ...input }, options),
    async shift(shiftNo: string, actor: Actor = CLERK) {
      const text = `query ($no: String!) { tillShift(shiftNo: $no) ${SHIFT} }`;
      return (await query(text, { no: shiftNo }, actor)).tillShift;
    },
    async parked(where: object, actor: Actor = CLERK) {
      const text = `query ($where: ParkedSaleWhere) { parkedSales(where: $where) { nodes ${PARKED} } }`;
      return (await query(text, { where }, actor)).parkedSales.nodes;
    },
  };
}

/** So many of a product, at a counter. */
export const of = (sku: string, quantity = 1) => ({ lines: [{ sku, quantity }] });

/** Cash as it was handed over. */
export const cash = (tenderedMinor?: number, amountMinor?: number) => ({
  method: 'CASH',
  tenderedMinor,
  amountMinor,
});

/** A card, by its slip. */
export const card = (terminalRef: string, amountMinor?: number) => ({
  method: 'CARD',
  terminalRef,
  amountMinor,
});
