import { FAILPOINTS } from '../../../subgraphs/orders/src/process/failpoint.ts';
import { chosen, unlike, whereUnknown } from './chosen-points.ts';
import { sellAtCounter, uploadFromTill } from './counter-acts.ts';
import * as goods from './killed-goods.ts';
import * as payments from './killed-payments.ts';
import type { Journey } from './killed-payments.ts';

const SOLD = 'COMPLETED CAPTURED';
const AT_THE_GOODS = /SELL_STOCK.after-call/;

/** What is being done, where it is killed, how it is done, and where its order stands in the end. */
export type KillLaneRow = readonly [
  what: string,
  points: readonly string[],
  journey: Journey,
  state: string,
];

/** Every process, killed at its points: all of them in depth, else those that tell most. */
export const KILL_LANES: readonly KillLaneRow[] = [
  ['submitting', unlike(FAILPOINTS.submit), payments.submit, 'AWAITING_PAYMENT'],
  ['taking cash', unlike(FAILPOINTS.capture), payments.capture, 'PAID CAPTURED'],
  ['paying by a provider', chosen(FAILPOINTS.prepay), payments.prepay, 'PAID CAPTURED'],
  ['taking what was promised', chosen(FAILPOINTS.settle), payments.settle, 'PAID CAPTURED'],
  [
    'taking a tender off',
    chosen(FAILPOINTS.reverse),
    payments.reverse,
    'AWAITING_PAYMENT REFUNDED',
  ],
  ['cancelling an unpaid order', unlike(FAILPOINTS.cancel), payments.cancel, 'CANCELLED'],
  [
    'cancelling a paid order',
    chosen(FAILPOINTS.cancelPaid),
    payments.cancelPaid,
    'CANCELLED REFUNDED',
  ],
  ['handing over', unlike(FAILPOINTS.fulfil), payments.fulfil, SOLD],
  ['dividing an order among places', chosen(FAILPOINTS.split), goods.split, 'PAID CAPTURED'],
  ['giving a part to another place', chosen(FAILPOINTS.reroute), goods.reject, 'PAID CAPTURED'],
  ['sending a part', whereUnknown(FAILPOINTS.handOver), goods.ship, 'PAID CAPTURED'],
  [
    'sending elsewhere what was not found',
    whereUnknown(FAILPOINTS.shortage),
    goods.sendElsewhere,
    'PAID CAPTURED',
  ],
  ['paying back what was not found', whereUnknown(FAILPOINTS.dropped), goods.drop, 'PAID CAPTURED'],
  ['amending to more', whereUnknown(FAILPOINTS.amendMore), goods.amendMore, 'AWAITING_PAYMENT'],
  ['amending to less', whereUnknown(FAILPOINTS.amendLess), goods.amendLess, 'AWAITING_PAYMENT'],
  [
    'amending to less what is paid',
    whereUnknown(FAILPOINTS.amendPaid),
    goods.amendPaid,
    'PAID CAPTURED',
  ],
  [
    'finding what a platform sold',
    whereUnknown(FAILPOINTS.allocate),
    goods.allocate,
    'PAID CAPTURED',
  ],
  ['paying late money back', chosen(FAILPOINTS.refund), payments.refund, 'CANCELLED REFUNDED'],
  [
    'taking everything back',
    chosen(FAILPOINTS.returning),
    payments.returning,
    'COMPLETED REFUNDED',
  ],
  [
    'selling at a counter',
    chosen(FAILPOINTS.sale, AT_THE_GOODS),
    payments.atTill(sellAtCounter),
    SOLD,
  ],
  [
    'uploading offline sales',
    chosen(FAILPOINTS.upload, AT_THE_GOODS),
    payments.atTill(uploadFromTill),
    SOLD,
  ],
];
