import { refuse, refuseIfAny } from '@entresol/shared/outcome';
import type { Movement, StockAccount } from '../movement.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import type { ReceivedUnits, SettleLine } from './check-transfer.ts';
import { checkTransferStep, stepped, tooMany, type TransferVerdict } from './decide-transfer.ts';
import {
  emptyLine,
  inTransitOf,
  openUnits,
  statusAfterArrival,
  withDiscrepancy,
  withLine,
  type Discrepancy,
  type FactLine,
  type SettleDecision,
  type TransferLine,
  type TransferState,
} from './transfer.ts';

interface Arrival {
  readonly now: Date;
  readonly occurredAt: Date;
  readonly reason: string | null;
}

/**
 * Takes in what arrived: TRANSIT → GOOD or DAMAGED at the destination.
 *
 * No more than is on the way, so that two receipts never take in one unit twice; what came beyond
 * it is named as such and stays out of the books until it is accepted. With `final` whatever is
 * missing becomes a difference.
 */
export function decideReceipt(
  transfer: TransferState,
  received: readonly ReceivedUnits[],
  asked: Arrival & { readonly final: boolean },
): TransferVerdict {
  const [blocked, ...more] = checkTransferStep(transfer, ['SHIPPED', 'PARTLY_RECEIVED'], null);
  if (blocked) return refuse(blocked, ...more);
  const found = new Map(transfer.lines.map((line) => [line.sku, line]));
  const refusals = received.flatMap((units, n) => {
    const { sku, quantity, damaged, index = n } = units;
    const line = found.get(sku);
    const arrived = { sku, quantity: quantity + damaged };
    const onTheWay = line ? inTransitOf(line) : 0;
    return [
      ...tooMany(transfer, arrived, onTheWay, index),
      ...overBeside(units, onTheWay - arrived.quantity, index),
    ];
  });
  let { lines, discrepancies } = transfer;
  for (const { sku, quantity, damaged, over } of received) {
    const line = found.get(sku) ?? emptyLine(sku);
    lines = withLine(lines, {
      ...line,
      received: line.received + quantity,
      damaged: line.damaged + damaged,
    });
    discrepancies = withDiscrepancy(discrepancies, opened(sku, 'DAMAGED', damaged));
    discrepancies = withDiscrepancy(discrepancies, opened(sku, 'OVER', over));
  }
  if (asked.final) discrepancies = withShortages(lines, discrepancies);
  const status = statusAfterArrival(lines, discrepancies);
  return refuseIfAny(refusals, {
    after: stepped(transfer, { status, lines, discrepancies }),
    movements: received.flatMap((units) => arrivals(transfer, units, asked)),
    fact: received.map(({ sku, quantity, damaged, over }) => ({ sku, quantity, damaged, over })),
  });
}

/** Decides differences; each moves units out of TRANSIT, or corrects the destination. */
export function decideSettlement(
  transfer: TransferState,
  settled: readonly SettleLine[],
  asked: Arrival & { readonly expectedVersion: number },
): TransferVerdict {
  const open = ['PARTLY_RECEIVED', 'DISCREPANCY'] as const;
  const [blocked, ...more] = checkTransferStep(transfer, open, asked.expectedVersion);
  if (blocked) return refuse(blocked, ...more);
  let { lines, discrepancies } = transfer;
  const refusals = settled.flatMap((decision, index) => {
    const { sku, kind, quantity } = decision;
    const entry = discrepancies.find((it) => it.sku === sku && it.kind === kind);
    const tooFar = tooMany(transfer, decision, entry ? openUnits(entry) : 0, index);
    if (tooFar.length > 0) return tooFar;
    discrepancies = withDiscrepancy(discrepancies, { sku, kind, quantity: 0, settled: quantity });
    const line = lines.find((it) => it.sku === sku) ?? emptyLine(sku);
    lines = withLine(lines, settledLine(line, decision));
    return [];
  });
  const status = statusAfterArrival(lines, discrepancies);
  return refuseIfAny(refusals, {
    after: stepped(transfer, { status, lines, discrepancies }),
    movements: settled.flatMap((decision) => settlementMovements(transfer, decision, asked)),
    fact: settled as readonly FactLine[],
  });
}

/** Units are more than were sent only once all that were sent are here. */
function overBeside(
  { sku, over }: ReceivedUnits,
  left: number,
  index: number,
): readonly InvalidInput[] {
  if (over === 0 || left <= 0) return [];
  const zh = `${sku} 还有 ${left} 件在途：请先计入实收数量，全部到齐后才有多收。`;
  const en = `${left} of ${sku} are still on the way: count them as received before any are over.`;
  return [invalid(['input', 'lines', String(index), 'over'], zh, en)];
}

function opened(sku: string, kind: Discrepancy['kind'], quantity: number): Discrepancy {
  return { sku, kind, quantity, settled: 0 };
}

/** Whatever is on the way and not declared missing yet is so now. */
function withShortages(
  lines: readonly TransferLine[],
  discrepancies: readonly Discrepancy[],
): readonly Discrepancy[] {
  return lines.reduce((all, line) => {
    const declared = all.find(({ sku, kind }) => sku === line.sku && kind === 'SHORT');
    const missing = inTransitOf(line) - (declared ? openUnits(declared) : 0);
    return withDiscrepancy(all, opened(line.sku, 'SHORT', missing));
  }, discrepancies);
}

function arrivals(
  transfer: TransferState,
  { sku, quantity, damaged }: ReceivedUnits,
  asked: Arrival,
): readonly Movement[] {
  const legs = [
    ['GOOD', quantity],
    ['DAMAGED', damaged],
  ] as const;
  return legs
    .filter(([, units]) => units > 0)
    .map(([to, units]) => ({
      ...common(transfer, asked),
      sku,
      location: transfer.to,
      type: 'TRANSFER_IN',
      from: 'TRANSIT',
      to,
      quantity: units,
    }));
}

function settledLine(line: TransferLine, { kind, decision, quantity }: SettleLine): TransferLine {
  if (kind !== 'SHORT') return line;
  if (decision === 'FOUND') return { ...line, received: line.received + quantity };
  if (decision === 'FOUND_AT_SOURCE') return { ...line, returned: line.returned + quantity };
  return { ...line, lost: line.lost + quantity };
}

type Leg = Pick<Movement, 'type' | 'from' | 'to'>;

/** What leaves TRANSIT by a decision about missing units. */
const OF_MISSING: Readonly<Partial<Record<SettleDecision, Leg>>> = {
  FOUND: { type: 'TRANSFER_IN', from: 'TRANSIT', to: 'GOOD' },
  FOUND_AT_SOURCE: { type: 'TRANSFER_IN', from: 'TRANSIT', to: 'GOOD' },
  LOST: { type: 'TRANSFER_SETTLE', from: 'TRANSIT', to: 'VARIANCE' },
  SCRAPPED: { type: 'TRANSFER_SETTLE', from: 'TRANSIT', to: 'SCRAP' },
};

function settlementMovements(
  transfer: TransferState,
  { sku, kind, decision, quantity }: SettleLine,
  asked: Arrival,
): readonly Movement[] {
  const leg = legOf(kind, decision);
  if (!leg) return [];
  // Who sent them bears what is lost on the way.
  const isAtSource = decision === 'FOUND_AT_SOURCE' || isLoss(leg.from, leg.to);
  const location = isAtSource ? transfer.from : transfer.to;
  return [{ ...common(transfer, asked), ...leg, sku, location, quantity }];
}

function legOf(kind: Discrepancy['kind'], decision: SettleDecision): Leg | undefined {
  if (kind === 'SHORT') return OF_MISSING[decision];
  if (kind === 'OVER' && decision === 'ACCEPTED') {
    return { type: 'ADJUST', from: 'VARIANCE', to: 'GOOD' };
  }
  if (kind === 'DAMAGED' && decision === 'SCRAPPED') {
    return { type: 'SCRAP', from: 'DAMAGED', to: 'SCRAP' };
  }
  return undefined;
}

function isLoss(from: StockAccount, to: StockAccount): boolean {
  return from === 'TRANSIT' && (to === 'VARIANCE' || to === 'SCRAP');
}

function common({ transferNo }: TransferState, { reason, occurredAt }: Arrival) {
  return { document: transferNo, reason, occurredAt };
}
