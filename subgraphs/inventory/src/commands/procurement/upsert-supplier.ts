import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  checkSupplier,
  type SupplierDraft,
  type SupplierInput,
} from '../../domain/procurement/check-supplier.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/** Writes a supplier: a new one, or a change of the version that the caller looked at. */
export async function upsertSupplier(
  context: StockContext,
  command: {
    readonly input: SupplierInput & { readonly expectedVersion?: number | null | undefined };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<{ readonly code: string }>> {
  const { input, idempotencyKey } = command;
  const checked = checkSupplier(input);
  if (!checked.ok) return checked;
  const draft = checked.value;
  return runStockCommand<{ readonly code: string }>(
    context,
    { name: 'supplierUpsert', idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const now = context.clock.now();
      const expectedVersion = input.expectedVersion ?? 0;
      const written =
        expectedVersion === 0
          ? await insertSupplier(tx, draft, now)
          : await updateSupplier(tx, draft, { expectedVersion, now });
      if (written) return accept({ code: draft.code });
      const actualVersion = await versionOf(tx, draft.code);
      const field = ['input', 'expectedVersion'];
      return refuse({ kind: 'PurchaseChanged', field, expectedVersion, actualVersion });
    },
  );
}

async function insertSupplier(tx: EntityManager, draft: SupplierDraft, now: Date) {
  const rows = await tx.execute(
    `insert into supplier (code, name, payment_days, lead_days, contact_name, contact_phone, active,
       version, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, 1, ?::timestamptz, ?::timestamptz)
     on conflict (code) do nothing returning 1`,
    [draft.code, ...valuesOf(draft), now, now],
  );
  return rows.length > 0;
}

async function updateSupplier(
  tx: EntityManager,
  draft: SupplierDraft,
  { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
) {
  const rows = await tx.execute(
    `update supplier set name = ?, payment_days = ?, lead_days = ?, contact_name = ?,
       contact_phone = ?, active = ?, version = version + 1, updated_at = ?::timestamptz
     where code = ? and version = ? returning 1`,
    [...valuesOf(draft), now, draft.code, expectedVersion],
  );
  return rows.length > 0;
}

function valuesOf(draft: SupplierDraft) {
  const { name, paymentDays, leadDays, contactName, contactPhone, active } = draft;
  return [name, paymentDays, leadDays, contactName, contactPhone, active];
}

async function versionOf(tx: EntityManager, code: string): Promise<number> {
  const [row] = await tx.execute<{ version: number }[]>(
    `select version from supplier where code = ?`,
    [code],
  );
  return row?.version ?? 0;
}
