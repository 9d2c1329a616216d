import { describe, expect, it } from '@jest/globals';
import { decideTender, decideTenders, type TenderOffer } from './decide-tender.ts';

const decide = (offer: TenderOffer, outstanding = 100) =>
  decideTender('SO-1', outstanding, offer, ['input']);

describe('a tender', () => {
  it.each<[TenderOffer, number, number | null]>([
    [{ method: 'CASH' }, 100, null],
    [{ method: 'CASH', amountMinor: 40 }, 40, null],
    [{ method: 'CASH', tenderedMinor: 250 }, 100, 250],
    [{ method: 'CASH', tenderedMinor: 30 }, 30, 30],
    [{ method: 'CASH', amountMinor: 20, tenderedMinor: 50 }, 20, 50],
    [{ method: 'CASH', tenderedMinor: 1_000_000_000 }, 100, 1_000_000_000],
    [{ method: 'SANDBOX', mode: 'AUTHORIZE', amountMinor: 100 }, 100, null],
  ])('%j pays %i', (offer, amountMinor, tenderedMinor) => {
    expect(decide(offer)).toMatchObject({ ok: true, value: { amountMinor, tenderedMinor } });
  });

  it('keeps the number of its slip without spaces around it', () => {
    expect(decide({ method: 'CARD', terminalRef: ' 42 ' })).toMatchObject({
      value: { terminalRef: '42', mode: 'CAPTURE' },
    });
  });

  it('of nothing pays what costs nothing, and nothing else', () => {
    expect(decide({ method: 'CASH' }, 0)).toMatchObject({ ok: true, value: { amountMinor: 0 } });
    expect(decide({ method: 'CASH', amountMinor: 0 })).toMatchObject({ ok: false });
  });

  it.each<[TenderOffer, readonly string[]]>([
    [{ method: 'CASH', amountMinor: 101 }, ['PaymentExceeds']],
    [{ method: 'CASH', amountMinor: -5 }, ['InvalidInput']],
    [{ method: 'CASH', amountMinor: 50, tenderedMinor: 49 }, ['InvalidInput']],
    [{ method: 'CASH', tenderedMinor: 1_000_000_001 }, ['InvalidInput']],
    [{ method: 'SANDBOX', tenderedMinor: 100 }, ['InvalidInput']],
    [{ method: 'CARD' }, ['InvalidInput']],
    [{ method: 'CARD', terminalRef: 'x'.repeat(65) }, ['InvalidInput']],
    [{ method: 'SANDBOX', terminalRef: '1', amountMinor: 101 }, ['InvalidInput', 'PaymentExceeds']],
  ])('%j is refused for %j', (offer, kinds) => {
    const decision = decide(offer);
    expect(decision.ok ? [] : decision.refusals.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('several tenders', () => {
  it('each take from what the ones before leave', () => {
    const decision = decideTenders('SO-1', 100, [
      { method: 'CARD', terminalRef: '1', amountMinor: 60 },
      { method: 'CASH', tenderedMinor: 50 },
    ]);
    expect(decision).toMatchObject({ ok: true, value: [{ amountMinor: 60 }, { amountMinor: 40 }] });
  });

  it('are refused together, each at its place', () => {
    const decision = decideTenders('SO-1', 100, [
      { method: 'CASH', amountMinor: 60 },
      { method: 'CASH', amountMinor: 50 },
      { method: 'CARD' },
    ]);
    expect(decision).toMatchObject({
      ok: false,
      refusals: [
        { kind: 'InvalidInput', field: ['input', 'tenders', '2', 'terminalRef'] },
        { kind: 'PaymentExceeds', field: ['input', 'tenders', '1', 'amountMinor'] },
      ],
    });
  });
});
