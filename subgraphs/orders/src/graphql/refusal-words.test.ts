import { describe, expect, it } from '@jest/globals';
import type { OrderRefusal } from '../domain/refusals.ts';
import { below, ofOrder, only, refusedAt } from './refused-at.ts';
import { toUserError } from './to-user-error.ts';

const short = { sku: 'TEA', location: 'SH001', requested: 3, available: 1 } as const;

describe('a refusal says what to do', () => {
  it.each<[string, OrderRefusal, string, string]>([
    [
      'of an order that something else is done to',
      { kind: 'RequestInProgress', orderNo: 'SO1' },
      '订单 SO1 正在处理另一项操作（如支付、改单或出库）。请稍后用同一个键重试。',
      'Something else is being done to order SO1, such as a payment or an amendment. Try again with the same key in a moment.',
    ],
    [
      'of an order by its state, in the words of the graph',
      { kind: 'OrderState', orderNo: 'SO1', status: 'AWAITING_PAYMENT', retryable: false },
      '订单 SO1 的状态为“待支付”，不能执行此操作。',
      'Order SO1 is AWAITING_PAYMENT, which does not allow this.',
    ],
    [
      'of a payment by its state',
      { kind: 'PaymentState', paymentNo: 'P1', state: 'VOIDED' },
      '该笔支付的状态为“已撤销授权”，不能执行此操作。',
      'This payment is VOIDED, which does not allow this.',
    ],
    [
      'of a parked sale that somebody took up',
      { kind: 'ParkedSaleState', parkedNo: 'PK1', status: 'RESUMED' },
      '挂单 PK1 不可用（已取单）。请重新录入。',
      'The parked sale PK1 is of no use (RESUMED). Ring it up again.',
    ],
    [
      'of the same request that is still under way',
      { kind: 'RequestInProgress' },
      '同一请求正在处理中。请稍后用同一个键重试。',
      'The same request is being worked on. Retry with the same key in a moment.',
    ],
    [
      'of money that is missing, as people read it',
      { kind: 'PaymentOutstanding', orderNo: 'SO1', outstandingMinor: 123_456, currency: 'EUR' },
      '订单 SO1 尚有 EUR 1234.56 未付。请先收款。',
      'EUR 1234.56 of SO1 is not paid. Take the payment first.',
    ],
    [
      'of what an amendment adds',
      {
        kind: 'PaymentOutstanding',
        orderNo: 'SO1',
        outstandingMinor: 5,
        currency: 'CNY',
        isSurcharge: true,
      },
      '订单 SO1 有改单待补差价 CNY 0.05。请先收款，或用 orderAmendDrop 放弃改单。',
      'An amendment of SO1 waits for CNY 0.05. Take the payment, or drop it with orderAmendDrop.',
    ],
    [
      'of a presale that is sold out',
      { kind: 'InsufficientStock', ...short, isAhead: true },
      'TEA 在 SH001 还可预订 1 件，少于所需的 3 件。请减少数量，或等供应商确认更多。',
      '1 of TEA can still be ordered ahead at SH001, not 3. Order fewer, or wait until suppliers confirm more.',
    ],
    [
      'of a hold that is closed',
      { kind: 'HoldClosed', orderNo: 'SO1', reservation: 'SO1-F2' },
      '订单 SO1 的库存预留 SO1-F2 已关闭，无法再次出库。请先核对库存流水：货品若已交付，请联系库存管理员；若未交付，请取消订单并重新下单。',
      'What order SO1 held (SO1-F2) is closed, so it cannot leave again. Look at the stock movements: what was handed over already is for who keeps the books; otherwise cancel the order and place it anew.',
    ],
  ])('%s', (_what, refusal, zh, en) => {
    expect([toUserError(refusal, 'zh').message, toUserError(refusal, 'en').message]).toEqual([
      zh,
      en,
    ]);
  });
});

describe('a refusal names a field of the change that was asked for', () => {
  const of = (path: readonly string[]): OrderRefusal => ({
    kind: 'InvalidInput',
    field: path,
    reason: { zh: '', en: '' },
  });
  it.each([
    [
      'of the order, by what is named instead',
      ofOrder('parcelNo'),
      ['input', 'orderNo'],
      ['input', 'parcelNo'],
    ],
    [
      'of a cart, below the part that is the cart',
      below('cart', 'note'),
      ['input', 'lines', '0'],
      ['input', 'cart', 'lines', '0'],
    ],
    ['beside the cart, as it is', below('cart', 'note'), ['input', 'note'], ['input', 'note']],
    [
      'of what the change does not name, by the one thing it names',
      only('draftNo'),
      ['input', 'lines'],
      ['input', 'draftNo'],
    ],
    ['of the key, as it is', only('draftNo'), ['idempotencyKey'], ['idempotencyKey']],
  ])('%s', (_what, place, path, expected) => {
    expect(refusedAt({ language: 'en' }, [of(path)], place)[0]!.field).toEqual(expected);
  });
});
