import { describe, expect, it } from '@jest/globals';
import { decideIntake, type KnownOrder } from './decide-intake.ts';
import { redactPayload, restorePayload } from './redact-payload.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const news = (status: string, minute = 5, wanted = 'a x1') => ({
  status: status as 'PAID',
  modifiedAt: at(minute),
  wanted,
});
const known = (status: string | null, minute = 1): KnownOrder => ({
  modifiedAt: at(minute),
  wanted: 'a x1',
  status: status as KnownOrder['status'],
});

describe('news of a platform', () => {
  it.each([
    ['of an order that is not known, unpaid or paid, create it', null, news('PAID'), 'CREATE'],
    [
      'of one that was shipped by somebody else are refused',
      null,
      news('SHIPPED'),
      'REJECT_SHIPPED',
    ],
    ['of one cancelled before it came are noted', null, news('CANCELLED'), 'NOTE'],
    ['and it may come to life later', known(null), news('PAID'), 'CREATE'],
    [
      'that are as old as what is known change nothing',
      known('PAID', 5),
      news('CANCELLED'),
      'NOTHING',
    ],
    ['that are older change nothing', known('PAID', 6), news('CANCELLED'), 'NOTHING'],
    ['of a payment capture', known('AWAITING_PAYMENT'), news('PAID'), 'CAPTURE'],
    ['that say unpaid after paid change nothing', known('PAID'), news('UNPAID'), 'NOTE'],
    [
      'of a cancellation cancel what is not paid',
      known('AWAITING_PAYMENT'),
      news('CANCELLED'),
      'CANCEL',
    ],
    ['and what is paid', known('PAID'), news('CANCELLED'), 'CANCEL'],
    ['wait for what is being submitted', known('SUBMITTING'), news('PAID'), 'WAIT'],
    ['wait for what is being cancelled', known('CANCELLING'), news('CANCELLED'), 'WAIT'],
    [
      'settle the refund of what was cancelled here',
      known('CANCELLED'),
      news('CANCELLED'),
      'SETTLE_REFUND',
    ],
    ['that it was shipped are ours', known('COMPLETED'), news('SHIPPED'), 'NOTE'],
  ] as const)('%s', (_rule, before, told, act) => {
    expect(decideIntake(before, told)).toEqual({ act });
  });

  it.each([
    [
      'a cancellation after shipping',
      known('COMPLETED'),
      news('CANCELLED'),
      'CANCELLED_AFTER_SHIPPING',
    ],
    ['a payment after cancelling', known('CANCELLED'), news('PAID'), 'PAID_AFTER_CANCEL'],
    ['a line refunded before shipping', known('PAID'), news('PAID', 5, ''), 'REFUNDED_IN_PART'],
  ] as const)(
    'that cannot be followed by itself is for staff: %s',
    (_rule, before, told, exception) => {
      expect(decideIntake(before, told)).toEqual({ act: 'RAISE', exception });
    },
  );
});

describe('what is kept of a refused payload', () => {
  const payload = {
    tid: '1',
    buyer_nick: 'nick',
    receiver_name: '张三',
    receiver_mobile: '138',
    receiver_state: '上海',
    buyer_message: null,
    receiver: { name: '李四', phone: '139', city: '上海市', address: '某路' },
    orders: { order: [{ title: '茶', outer_sku_id: 'TEA' }] },
  };

  it('names nobody', () => {
    const { redacted } = redactPayload(payload);
    expect(JSON.stringify(redacted)).not.toMatch(/nick"?:"nick|张三|138|李四|139|某路/);
    expect(redacted).toMatchObject({
      tid: '1',
      receiver_state: '上海',
      receiver: { name: '***', city: '上海市' },
      orders: { order: [{ title: '茶' }] },
    });
  });

  it('can be made whole again', () => {
    expect(restorePayload(redactPayload(payload))).toEqual(payload);
  });
});
