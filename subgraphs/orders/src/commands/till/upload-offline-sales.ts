import { runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { checkUpload } from '../../domain/till/check-upload.ts';
import {
  compareSale,
  isOfNoChannel,
  TILL_CHANNEL,
  type ComparedSale,
  type HouseKnowledge,
} from '../../domain/till/compare-sale.ts';
import type {
  CheckedSale,
  Conflict,
  OfflineSale,
  OfflineUpload,
} from '../../domain/till/offline-sale.ts';
import { orderCompleted, orderStatusChanged } from '../../events/contracts.ts';
import { noteConflicts } from '../../process/note-conflicts.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { hashOf } from './content-hash.ts';
import { insertOfflineOrders, type OfflineOrder } from './insert-offline-orders.ts';
import { knowledgeOf } from './offline-knowledge.ts';
import { runUploaded } from './run-uploaded.ts';
import { claimSequences, type ClaimOutcome } from './claim-sequences.ts';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import { handOverSold } from '../../process/hand-over-sold.ts';
import { newOrderNo } from '../order-no.ts';

/** What became of one uploaded sale. */
export interface UploadedSale {
  readonly sequence: number;
  readonly outcome: 'RECORDED' | 'REPEATED' | 'SET_ASIDE';
  readonly orderNo: string | null;
  /** What keeps it from being booked. */
  readonly faults: readonly OrderRefusal[];
}

type ToldConflict = Conflict & { readonly sequence: number; readonly orderNo: string | null };

/** A sale that becomes no order: what is kept of it, and what its till is told. */
interface UnbookableSale {
  readonly conflict: ToldConflict;
  readonly result: UploadedSale;
}

/** A sale on its way to become an order. */
interface Candidate {
  readonly sale: CheckedSale;
  readonly compared: ComparedSale;
  readonly orderNo: string;
  readonly hash: string;
}

/**
 * Takes in what a till sold offline; nothing that left the shop is refused.
 *
 * Each sale by itself: one that cannot be booked as it is told is kept whole, as a conflict that
 * somebody resolves, and keeps no other out.
 *
 * Once per (store, device, number of the till), whatever the key and the order of arrival: the
 * unique index `till_sale_sequence` makes a twin wait. Orders, payments and what does not fit are
 * one transaction; stock, coupons and points follow in a process of each order, which a kill
 * cannot stop. Prices stay those of the till.
 */
export async function uploadOfflineSales(
  context: WorkContext,
  upload: OfflineUpload,
  idempotencyKey: string,
): Promise<Outcome<readonly UploadedSale[], OrderRefusal>> {
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const checked = checkUpload(upload);
  if (!checked.ok) {
    const [first, ...rest] = byPrecedence(checked.refusals);
    return refuse(first!, ...rest);
  }
  const bookable = checked.value.flatMap((verdict) => (verdict.ok ? [verdict.sale] : []));
  const house = await knowledgeOf(context, upload.store, upload.device, bookable);
  if (!house.ok) return house;
  const now = context.clock.now();
  const candidates = checked.value.map((verdict, index): Candidate | UnbookableSale => {
    if (!verdict.ok) return unbookable(verdict);
    const { sale } = verdict;
    if (!isOfNoChannel(sale, house.value)) return candidateOf(sale, house.value, now);
    const field = ['input', 'sales', String(index), 'channel'];
    return unbookable({ sale: upload.sales[index]!, refusals: [noChannel(sale.channel, field)] });
  });
  const { reach } = context.workshop;
  const work: { begun: readonly ProcessRecord[] } = { begun: [] };
  const command = { name: 'uploadOfflineSales', idempotencyKey, input: upload };
  reach('orders.offline.upload.before-store');
  const outcome = await runCommand<readonly UploadedSale[], OrderRefusal>(
    context,
    command,
    async (tx) => {
      const written = await writeSales(context, tx, upload, candidates);
      work.begun = written.begun;
      return accept(written.sales);
    },
  );
  if (!outcome.ok) return outcome;
  reach('orders.offline.upload.after-store');
  await runUploaded(context, work.begun);
  return outcome;
}

async function writeSales(
  context: WorkContext,
  tx: EntityManager,
  { store, device }: OfflineUpload,
  given: readonly (Candidate | UnbookableSale)[],
) {
  const now = context.clock.now();
  const candidates = given.filter((it): it is Candidate => 'orderNo' in it);
  const claimed = await claimSequences(tx, { store, device, now }, candidates.map(toClaim));
  const fresh = candidates.filter(({ orderNo }) => claimed.get(orderNo) === 'RECORDED');
  const orders = fresh.map((candidate) => toOrder(candidate, { store, device }));
  const begun = await insertOfflineOrders(context, tx, store, orders, now);
  const told = candidates.flatMap((candidate): readonly ToldConflict[] => {
    const outcome = claimed.get(candidate.orderNo)!;
    const { sequence } = candidate.sale;
    if (outcome === 'RECORDED') {
      const { conflicts } = candidate.compared;
      return conflicts.map((it) => ({ ...it, sequence, orderNo: candidate.orderNo }));
    }
    return outcome === 'SET_ASIDE' ? [{ ...setAside(candidate), sequence, orderNo: null }] : [];
  });
  const kept = given.flatMap((it) => ('orderNo' in it ? [] : [it.conflict]));
  await noteConflicts(tx, { store, device, now }, [...told, ...kept]);
  const handedOver = await handOverSold(
    tx,
    begun.map(({ orderId }) => orderId),
    now,
  );
  const recorded = orders.flatMap((order) => eventsOf(order, store, now));
  await context.events.append(tx, [...recorded, ...handedOver]);
  return { begun, sales: given.map((it) => resultOf(it, claimed)) };
}

function resultOf(
  given: Candidate | UnbookableSale,
  claimed: ReadonlyMap<string, ClaimOutcome>,
): UploadedSale {
  if (!('orderNo' in given)) return given.result;
  const { orderNo, sale } = given;
  const outcome = claimed.get(orderNo)!;
  const known = { sequence: sale.sequence, faults: [] };
  if (outcome === 'RECORDED') return { ...known, outcome, orderNo };
  if (outcome === 'SET_ASIDE') return { ...known, outcome, orderNo: null };
  return { ...known, outcome: 'REPEATED', orderNo: outcome.orderNo };
}

function toClaim({ sale, compared, orderNo, hash }: Candidate) {
  const { sequence, settlement, occurredAt } = sale;
  const { tenderedMinor, changeMinor } = settlement;
  const { shiftNo } = compared;
  return { orderNo, sequence, hash, shiftNo, tenderedMinor, changeMinor, occurredAt };
}

function toOrder(
  { sale, compared, orderNo }: Candidate,
  till: { readonly store: string; readonly device: string },
): OfflineOrder {
  return { orderNo, sale, compared, till };
}

function candidateOf(sale: CheckedSale, house: HouseKnowledge, now: Date): Candidate {
  const compared = compareSale(sale, house, now);
  return { sale, compared, orderNo: newOrderNo(now), hash: hashOf(sale) };
}

function noChannel(channel: string, field: readonly string[]): OrderRefusal {
  const zh = `渠道 ${channel}（门店收银渠道 ${TILL_CHANNEL} 也未设置）`;
  return notFound(field, zh, `Channel ${channel}, or ${TILL_CHANNEL} of the tills,`);
}

/** The money is in the drawer and the goods are gone: what is told is kept as it was told. */
function unbookable({
  sale,
  refusals,
}: {
  readonly sale: OfflineSale;
  readonly refusals: readonly OrderRefusal[];
}): UnbookableSale {
  const { sequence } = sale;
  const atTill = JSON.stringify(sale);
  const kept = { kind: 'NOT_BOOKABLE', subject: hashOf(sale), atTill, atHouse: null } as const;
  return {
    conflict: { ...kept, sequence, orderNo: null },
    result: { sequence, outcome: 'SET_ASIDE', orderNo: null, faults: refusals },
  };
}

/** The whole sale is kept, so that whoever looks at it can enter it. */
function setAside({ sale, hash }: Candidate): Conflict {
  const atTill = JSON.stringify(sale);
  return { kind: 'SEQUENCE_REUSED', subject: hash, atTill, atHouse: null };
}

function eventsOf({ orderNo, sale, compared }: OfflineOrder, store: string, now: Date) {
  const { memberNo, soldAt } = compared;
  const status = orderStatusChanged({
    orderNo,
    store,
    fulfilmentLocation: store,
    memberNo,
    status: 'COMPLETED',
    paymentStatus: 'PAID',
    fulfilmentStatus: 'FULFILLED',
    fulfilments: [
      { fulfilmentNo: fulfilmentNoOf(orderNo, 1), location: store, state: 'COLLECTED' },
    ],
    version: 1,
    at: now.toISOString(),
  });
  const { totalMinor: paidMinor, currency } = sale;
  const completedAt = soldAt.toISOString();
  return [status, orderCompleted({ orderNo, memberNo, paidMinor, currency, completedAt })];
}
