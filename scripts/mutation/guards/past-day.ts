import type { Guard } from '../guard.ts';

const orders = 'subgraphs/orders/src';
const inventory = 'subgraphs/inventory/src';
const desk = 'subgraphs/orders/test/picking.db.test.ts';
const lots = 'subgraphs/inventory/test/lot.db.test.ts';

/** What may not be sold any more stays in, or is told of. */
export const PAST_DAY_GUARDS: readonly Guard[] = [
  {
    invariant: 'PAST-DAY',
    guard: 'a parcel of goods past their day stays in',
    file: `${orders}/commands/fulfilment/judge-parcel.ts`,
    find: ': [...units.refusals, ...judged.refusals];',
    replace: ': units.refusals;',
    test: desk,
    red: 'stays in, naming sku, lot and day',
  },
  {
    invariant: 'PAST-DAY',
    guard: 'goods past their day are not collected',
    file: `${orders}/commands/fulfilment/collect-fulfilment.ts`,
    find: 'if (past) return refuse(past, ...more);',
    replace: '',
    test: desk,
    red: 'is not collected either',
  },
  {
    invariant: 'PAST-DAY',
    guard: 'what has expired leaves by nobody’s word',
    file: `${orders}/domain/fulfilment/past-day.ts`,
    find: 'if (waivable && mayWaive && reason !== null) {',
    replace: 'if (mayWaive && reason !== null) {',
    test: desk,
    red: 'stays in once it has expired',
  },
  {
    invariant: 'PAST-DAY',
    guard: 'an alert of what went out past its day is not over by itself',
    file: `${inventory}/commands/alert/evaluate-levels.ts`,
    find: "and a.kind <> 'PAST_DAY'",
    replace: '',
    test: lots,
    red: 'are told of once when they have left',
  },
  {
    invariant: 'PAST-DAY',
    guard: 'what has left past its day is told of',
    file: `${inventory}/commands/end-in-groups.ts`,
    find: 'await tellPastDay(context, tx, soldPastDay(sold.movements, now), now);',
    replace: '',
    test: lots,
    red: 'are told of once when they have left',
  },
];
