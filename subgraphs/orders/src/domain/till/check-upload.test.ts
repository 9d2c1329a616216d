import { describe, expect, it } from '@jest/globals';
import { checkUpload } from './check-upload.ts';
import { compareSale } from './compare-sale.ts';
import type { OfflineSale } from './offline-sale.ts';

const at = new Date('2026-03-01T10:00:00Z');
const sale = (parts: Partial<OfflineSale> = {}): OfflineSale => ({
  sequence: 1,
  occurredAt: at,
  channel: 'POS',
  currency: 'CNY',
  lines: [
    { sku: 'TEA', quantity: 2, unitPrice: '12.34', amountMinor: 2_468 },
    { sku: 'CUP', quantity: 1, unitPrice: '5', amountMinor: 500 },
  ],
  discounts: [],
  tenders: [{ method: 'CASH', tenderedMinor: 3_000 }],
  ...parts,
});
const upload = (...sales: OfflineSale[]) => ({ store: 'SH001', device: 'T1', sales });
const fieldsOf = (refusals: readonly object[]) =>
  refusals.map((it) => ('field' in it ? (it.field as string[]).join('.') : ''));
const refusedFields = (outcome: ReturnType<typeof checkUpload>) =>
  outcome.ok ? [] : fieldsOf(outcome.refusals);
const faultsOf = (parts: object) => {
  const checked = checkUpload(upload(sale(parts as never)));
  const [verdict] = checked.ok ? checked.value : [];
  return verdict?.ok === false ? verdict.refusals : [];
};
const share = (lineNo: number, amountMinor: number) => ({ lineNo, amountMinor });

describe('checking an upload', () => {
  it('adds a sale up, with its discounts, its points and its change', () => {
    const discounts = [
      { source: 'COUPON', code: 'C-1', shares: [share(1, 400), share(2, 100)] },
      { source: 'POINTS', code: 'POINTS', shares: [share(1, 68)] },
    ] as const;
    const checked = checkUpload(upload(sale({ discounts })));
    expect(checked.ok && checked.value[0]!.sale).toMatchObject({
      subtotalMinor: 2_968,
      discountMinor: 500,
      pointsMinor: 68,
      totalMinor: 2_400,
      settlement: { tenderedMinor: 3_000, changeMinor: 600 },
    });
  });

  it.each([
    ['no number of the till', { sequence: 0 }, ['input.sales.0.sequence']],
    [
      'a SKU that cannot be stored',
      { lines: [{ sku: 'TEA\0', quantity: 1, unitPrice: '1', amountMinor: 100 }] },
      ['input.sales.0.lines.0.sku'],
    ],
    ['a channel of half a character', { channel: 'P\ud800' }, ['input.sales.0.channel']],
    ['nothing sold', { lines: [] }, ['input.sales.0.lines']],
    [
      'too little paid',
      { tenders: [{ method: 'CASH', amountMinor: 1 }] },
      ['input.sales.0.tenders'],
    ],
    ['nothing paid', { tenders: [] }, ['input.sales.0.tenders']],
    [
      'a share that no line bears',
      { discounts: [{ source: 'COUPON', code: 'C', shares: [share(2, 501)] }] },
      ['input.sales.0.discounts.0.shares'],
    ],
    [
      'a share of a line that is not there',
      { discounts: [{ source: 'COUPON', code: 'C', shares: [share(3, 1)] }] },
      ['input.sales.0.discounts.0.shares'],
    ],
    [
      'a negative quantity and a price that is none',
      { lines: [{ sku: ' ', quantity: -1, unitPrice: '-1', amountMinor: -1 }] },
      ['sku', 'quantity', 'unitPrice', 'amountMinor'].map((it) => `input.sales.0.lines.0.${it}`),
    ],
  ] as const)('cannot book %s', (_rule, parts, expected) => {
    expect(fieldsOf(faultsOf(parts))).toEqual(expected);
  });

  it('says what is wrong with a number, an amount and a share', () => {
    const line = { sku: 'TEA', quantity: 1, unitPrice: '1', amountMinor: -5 };
    const discounts = [{ source: 'COUPON', code: 'C', shares: [share(7, 1)] }];
    const told = [{ sequence: -3, lines: [line] }, { discounts }].flatMap(faultsOf);
    expect(told.map((it) => ('reason' in it ? (it.reason as { en: string }).en : ''))).toEqual([
      "The till's number is 1 to 2000000000, and not -3.",
      "A line's amount is 0 to 1000000000000 minor units, and not -5.",
      'There is no line 7, or it cannot bear 1 minor units.',
    ]);
  });

  it('judges each sale by itself, also one whose number another has', () => {
    const checked = checkUpload(upload(sale(), sale({ lines: [] }), sale()));
    expect(checked.ok && checked.value.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('refuses as a whole no sale, too many, and a till without a plain name, all at once', () => {
    expect(refusedFields(checkUpload(upload()))).toEqual(['input.sales']);
    const many = Array.from({ length: 201 }, (_, n) => sale({ sequence: n + 1 }));
    expect(refusedFields(checkUpload({ ...upload(...many), device: 'a b' }))).toEqual([
      'input.device',
      'input.sales',
    ]);
  });
});

describe('comparing a sale with the house', () => {
  const product = (sku: string, unitPrice: string) => ({
    sku,
    nameZh: sku,
    nameEn: sku,
    categoryCode: null,
    unitPrice,
    currency: 'CNY',
    active: false,
  });
  const house = {
    products: new Map([
      ['TEA', product('TEA', '12.3400')],
      ['CUP', product('CUP', '6')],
    ]),
    members: new Set(['M-1']),
    shifts: new Map([
      ['SF-1', 'CNY'],
      ['SF-USD', 'USD'],
    ]),
    channels: new Set(['POS', 'KIOSK']),
  };
  const compare = (parts: Partial<OfflineSale>, now = at) => {
    const checked = checkUpload(upload(sale({ shiftNo: 'SF-1', ...parts })));
    if (!checked.ok || !checked.value[0]?.ok) throw new Error('makes sense');
    return compareSale(checked.value[0].sale, house, now);
  };
  const kinds = (parts: Partial<OfflineSale>, now?: Date) =>
    compare(parts, now).conflicts.map(({ kind, subject }) => `${kind} ${subject}`);
  const minutes = (n: number) => new Date(at.getTime() + n * 60_000);

  it.each([
    ['a price that changed, and not one that is written otherwise', {}, ['PRICE_DIFFERS CUP']],
    ['a member who is not known', { memberNo: 'M-9' }, ['PRICE_DIFFERS CUP', 'MEMBER_UNKNOWN M-9']],
    [
      'an amount that is not the price times the quantity, before discounts',
      {
        lines: [
          { sku: 'TEA', quantity: 2, unitPrice: '12.34', amountMinor: 2_467 },
          { sku: 'TEA', quantity: 1, unitPrice: '12.34', amountMinor: 1_234 },
        ],
        discounts: [{ source: 'PROMOTION' as const, code: 'P', shares: [share(2, 234)] }],
        tenders: [{ method: 'CASH' as const }],
      },
      ['AMOUNT_DIFFERS TEA'],
    ],
    [
      'an amount that is far from what no line can cost',
      { lines: [{ sku: 'TEA', quantity: 9, unitPrice: '99999999999', amountMinor: 100 }] },
      ['PRICE_DIFFERS TEA', 'AMOUNT_DIFFERS TEA'],
    ],
    [
      'money that no provider of ours took',
      { tenders: [{ method: 'WECHAT' as const }] },
      ['PRICE_DIFFERS CUP', 'TENDER_NOT_CONFIRMED WECHAT'],
    ],
    [
      'a drawer that counts another currency',
      { shiftNo: 'SF-USD' },
      ['PRICE_DIFFERS CUP', 'CURRENCY_DIFFERS SF-USD'],
    ],
    [
      'products and a drawer in another currency than the till’s, and then no prices',
      { currency: 'EUR' },
      ['CURRENCY_DIFFERS TEA', 'CURRENCY_DIFFERS CUP', 'CURRENCY_DIFFERS SF-1'],
    ],
    ['nothing of a channel that is known', { channel: 'KIOSK' }, ['PRICE_DIFFERS CUP']],
    [
      'a channel that is not known',
      { channel: 'NOPE' },
      ['PRICE_DIFFERS CUP', 'CHANNEL_UNKNOWN NOPE'],
    ],
    [
      'a shift that is not the till’s',
      { shiftNo: 'SF-9' },
      ['PRICE_DIFFERS CUP', 'SHIFT_UNKNOWN SF-9'],
    ],
    [
      'an unknown SKU once, however many lines have it',
      {
        lines: [1, 2].map(() => ({ sku: 'new', quantity: 1, unitPrice: '1', amountMinor: 100 })),
        tenders: [{ method: 'CASH' as const }],
      },
      ['SKU_UNKNOWN NEW'],
    ],
  ])('tells %s', (_rule, parts, expected) => {
    expect(kinds(parts)).toEqual(expected);
  });

  it.each([
    [0, false],
    [-5, false],
    [-6, true],
    [31 * 24 * 60, false],
    [31 * 24 * 60 + 1, true],
  ])('of %i minutes ago by the till: clock skew %s', (age, isSkew) => {
    const skew = kinds({}, minutes(age)).some((it) => it.startsWith('CLOCK_SKEW'));
    expect(skew).toBe(isSkew);
  });

  it.each([
    ['a minute ago', 1, 0],
    ['31 days ago', 31 * 24 * 60, 0],
    ['in an hour', -60, -60],
    ['31 days and a minute ago', 31 * 24 * 60 + 1, 31 * 24 * 60 + 1],
    ['55 years ago', 55 * 366 * 24 * 60, 55 * 366 * 24 * 60],
  ])('sold %s by the till: counts at a time that can be right', (_when, age, soldAt) => {
    expect(compare({}, minutes(age)).soldAt).toEqual(minutes(soldAt));
  });

  it('keeps what is unknown without goods, and never sells in the future', () => {
    const lines = [{ sku: 'new ', quantity: 1, unitPrice: '1', amountMinor: 100 }];
    const kept = compare({ lines, memberNo: 'M-9', tenders: [{ method: 'CASH' }] }, minutes(-60));
    expect(kept.lines).toMatchObject([{ sku: 'NEW', goods: false, description: 'new ' }]);
    expect([kept.memberNo, kept.soldAt]).toEqual([null, minutes(-60)]);
  });
});
