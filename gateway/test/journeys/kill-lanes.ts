import { ERASURE_FAILPOINTS } from '../../../subgraphs/members/src/commands/privacy/erasure-context.ts';
import { FAILPOINTS } from '../../../subgraphs/orders/src/process/failpoint.ts';
import { inDepth, whereUnknown } from './chosen-points.ts';
import { sellAtCounter, uploadFromTill } from './counter-acts.ts';
import * as goods from './killed-goods.ts';
import * as payments from './killed-payments.ts';
import type { Journey } from './killed-payments.ts';

const SOLD = 'COMPLETED CAPTURED';
const AT_THE_GOODS = /SELL_STOCK.after-call$/;

/** What is being done, where it is killed, how it is done, and where its order stands in the end. */
export type KillLaneRow = readonly [
  what: string,
  points: readonly string[],
  journey: Journey,
  state: string,
];

/** Every process, killed at its points: all of them in depth, else those that tell most. */
export const KILL_LANES: readonly KillLaneRow[] = [
  [
    'submitting',
    whereUnknown(FAILPOINTS.submit, /create.after-store|after-call/),
    payments.submit,
    'AWAITING_PAYMENT',
  ],
  ['taking cash', whereUnknown(FAILPOINTS.capture), payments.capture, 'PAID CAPTURED'],
  ['paying by a provider', whereUnknown(FAILPOINTS.prepay), payments.prepay, 'PAID CAPTURED'],
  ['taking what was promised', whereUnknown(FAILPOINTS.settle), payments.settle, 'PAID CAPTURED'],
  [
    'taking a tender off',
    whereUnknown(FAILPOINTS.reverse),
    payments.reverse,
    'AWAITING_PAYMENT REFUNDED',
  ],
  ['cancelling an unpaid order', whereUnknown(FAILPOINTS.cancel), payments.cancel, 'CANCELLED'],
  [
    'cancelling a paid order',
    whereUnknown(FAILPOINTS.cancelPaid),
    payments.cancelPaid,
    'CANCELLED REFUNDED',
  ],
  ['handing over', whereUnknown(FAILPOINTS.fulfil), payments.fulfil, SOLD],
  ['dividing an order among places', whereUnknown(FAILPOINTS.split), goods.split, 'PAID CAPTURED'],
  [
    'sending for what a store lacks',
    whereUnknown(FAILPOINTS.transfer),
    goods.sendFor,
    'PAID CAPTURED',
  ],
  [
    'giving a part to another place',
    whereUnknown(FAILPOINTS.reroute),
    goods.reject,
    'PAID CAPTURED',
  ],
  [
    'looking in vain for another place',
    inDepth(FAILPOINTS.giveUp),
    goods.rejectAll,
    'PAID CAPTURED',
  ],
  [
    'sending by hand to a place in vain',
    inDepth(FAILPOINTS.moveRefused),
    goods.sendInVain,
    'PAID CAPTURED',
  ],
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
  [
    'finding at two places what a platform sold',
    inDepth(FAILPOINTS.allocateApart),
    goods.allocateApart,
    'PAID CAPTURED',
  ],
  [
    'paying late money back',
    whereUnknown(FAILPOINTS.refund),
    payments.refund,
    'CANCELLED REFUNDED',
  ],
  [
    'taking everything back',
    whereUnknown(FAILPOINTS.returning),
    payments.returning,
    'COMPLETED REFUNDED',
  ],
  ['forgetting a member', whereUnknown(ERASURE_FAILPOINTS), payments.leaveHouse, SOLD],
  [
    'selling at a counter',
    whereUnknown(FAILPOINTS.sale, AT_THE_GOODS),
    payments.atTill(sellAtCounter),
    SOLD,
  ],
  [
    'uploading offline sales',
    whereUnknown(FAILPOINTS.upload, AT_THE_GOODS),
    payments.atTill(uploadFromTill),
    SOLD,
  ],
];
