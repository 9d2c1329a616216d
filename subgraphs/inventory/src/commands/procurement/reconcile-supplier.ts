import { actorKey } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkNotAhead } from '../../domain/happened-at.ts';
import { canonicalCode } from '../../domain/level.ts';
import {
  deliveryAmount,
  settleStatement,
  type StatementSums,
} from '../../domain/procurement/settle-statement.ts';
import { invalid } from '../../domain/refusals.ts';
import { supplierStatementConfirmed } from '../../events/procurement-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { openDeliveries, type OpenDelivery } from '../../queries/procurement/open-deliveries.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

// A statement is up to the end of a day, which may be today's.
const DAY_MS = 86_400_000;

export const DELIVERIES_MAX = 5_000;
const CURRENCY = 'CNY';

/** A statement as it is asked for; disputed deliveries wait for the next one. */
export interface ReconcileSupplier {
  readonly supplier: string;
  readonly until: Date;
  readonly expectedPayableMinor: number;
  readonly disputed: readonly { readonly receiptNo: string; readonly position: number }[];
}

/**
 * Settles what a supplier delivered before an instant: each delivery once, in one statement.
 *
 * The supplier's row is the lock; the sum that the caller agreed to must be the one found.
 */
export async function reconcileSupplier(
  context: StockContext,
  command: { readonly input: ReconcileSupplier; readonly idempotencyKey: string },
): Promise<StockOutcome<{ readonly statementNo: string }>> {
  const { input, idempotencyKey } = command;
  const supplier = canonicalCode(input.supplier);
  const now = context.clock.now();
  const [badUntil] = checkNotAhead(input.until, now, ['input', 'until'], DAY_MS);
  if (badUntil) return refuse(badUntil);
  return runStockCommand<{ readonly statementNo: string }>(
    context,
    { name: 'supplierReconcile', idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      if (!(await lockSupplier(tx, supplier))) return refuse(supplierUnknown(supplier));
      const asked = { supplier, until: input.until };
      const found = await openDeliveries(tx, asked, DELIVERIES_MAX + 1);
      if (found.length > DELIVERIES_MAX) return refuse(tooMany());
      const disputed = new Set(input.disputed.map(keyOf));
      const settled = found.filter((delivery) => !disputed.has(keyOf(delivery)));
      if (settled.length === 0) return refuse(nothingOpen());
      const sums = settleStatement(settled);
      if (sums.payableMinor !== input.expectedPayableMinor) {
        const { payableMinor: actualMinor } = sums;
        const { expectedPayableMinor: expectedMinor } = input;
        return refuse({ kind: 'StatementChanged', expectedMinor, actualMinor });
      }
      const statementNo = newDocumentNo('SS', now);
      await store(context, tx, { ...asked, statementNo, settled, sums, now });
      return accept({ statementNo });
    },
  );
}

const keyOf = ({
  receiptNo,
  position,
}: {
  readonly receiptNo: string;
  readonly position: number;
}) => `${receiptNo}/${position}`;

async function lockSupplier(tx: EntityManager, code: string): Promise<boolean> {
  const rows = await tx.execute(`select 1 from supplier where code = ? for update`, [code]);
  return rows.length > 0;
}

async function store(
  context: StockContext,
  tx: EntityManager,
  statement: {
    readonly statementNo: string;
    readonly supplier: string;
    readonly until: Date;
    readonly settled: readonly OpenDelivery[];
    readonly sums: StatementSums;
    readonly now: Date;
  },
): Promise<void> {
  const { statementNo, supplier, until, settled, sums, now } = statement;
  const { received, returned, priceDifference, net, payableMinor } = sums;
  await tx.execute(
    `insert into supplier_statement (statement_no, supplier, until, received, returned,
       price_difference, net, payable_minor, currency, confirmed_by, confirmed_at)
     values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [
      statementNo,
      supplier,
      until,
      received,
      returned,
      priceDifference,
      net,
      payableMinor,
      CURRENCY,
      actorKey(context.actor),
      now,
    ],
  );
  const lines = settled.map((delivery) => ({
    receiptNo: delivery.receiptNo,
    position: delivery.position,
    amount: deliveryAmount(delivery),
  }));
  await tx.execute(
    `insert into supplier_statement_line (receipt_no, position, statement_no, amount)
     select l."receiptNo", l.position, ?, l.amount
     from ${rowsOf(lines, '"receiptNo" text, position integer, amount numeric')} l`,
    [statementNo, JSON.stringify(lines)],
  );
  const fact = { statementNo, supplier, net, payableMinor, currency: CURRENCY };
  await context.events.append(tx, [supplierStatementConfirmed({ ...fact, at: now.toISOString() })]);
}

function supplierUnknown(code: string) {
  const what = { zh: `供应商 ${code}`, en: `The supplier ${code}` };
  return { kind: 'NotFound', field: ['input', 'supplier'], what } as const;
}

function nothingOpen() {
  const zh = '该日期前没有待对账的收货或退货。';
  return invalid(['input', 'until'], zh, 'Nothing is left to settle before this instant.');
}

function tooMany() {
  const zh = `一次最多对账 ${DELIVERIES_MAX} 行，请提前截止时间。`;
  const en = `A statement settles ${DELIVERIES_MAX} lines at most; choose an earlier instant.`;
  return invalid(['input', 'until'], zh, en);
}
