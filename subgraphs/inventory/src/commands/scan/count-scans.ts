import type { Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { readScans, type DeviceScan } from '../../domain/scan/check-scans.ts';
import { countsSince } from '../../domain/stocktake/check-counts.ts';
import type { CountedCondition } from '../../domain/stocktake/stocktake.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { missingLines, recordCounts } from '../stocktake/count-stocktake.ts';
import {
  lockStocktake,
  stocktakeNotFound,
  stocktakePlace,
  stocktakeRefusals,
} from '../stocktake/lock-stocktake.ts';
import { claimScans } from './claim-scans.ts';
import { resolveScans } from './resolve-scans.ts';
import type { ScanResult } from './run-scans.ts';

const SCANNED_AT = [['input', 'scans'], 'scannedAt'] as const;

/** Scans that count for a stocktake. */
export interface CountScans {
  readonly stocktakeNo: string;
  readonly device: string;
  readonly condition: CountedCondition;
  readonly zone?: string | null | undefined;
  readonly scans: readonly DeviceScan[];
}

/** Adds scanned units to what is counted for a stocktake, each scan at its instant and once. */
export async function countScans(
  context: StockContext,
  command: {
    readonly input: CountScans;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<ScanResult>> {
  const { input, idempotencyKey, scope } = command;
  const { stocktakeNo, device, condition } = input;
  const now = context.clock.now();
  const { read, refusals } = readScans(input, context.inStoreFormats, now);
  const location = await stocktakePlace(context.em, stocktakeNo, scope);
  if (location === null) return refuse(stocktakeNotFound(stocktakeNo));
  const resolved = await resolveScans(context, read, refusals);
  if (!resolved.ok) return resolved;
  const scans = resolved.value;
  const added = await missingLines(
    context,
    stocktakeNo,
    scans.map(({ sku }) => ({ sku, condition })),
  );
  const zone = input.zone?.trim().toUpperCase() ?? '';
  const name = 'stockScanCount';
  return runStockCommand<ScanResult>(
    context,
    { name, idempotencyKey, input, mentions: { locations: [], skus: [] } },
    async (tx) => {
      const stocktake = await lockStocktake(tx, stocktakeNo);
      const plannedAt = new Date(stocktake.planned_at);
      const instants = scans.map(({ scannedAt: countedAt }) => ({ countedAt }));
      const since = countsSince(plannedAt, instants, SCANNED_AT);
      const faults = [...stocktakeRefusals(stocktake, null), ...(since.ok ? [] : since.refusals)];
      const [refusal, ...more] = faults;
      if (refusal) return refuse(refusal, ...more);
      const batch = { kind: 'COUNT', location, device, document: stocktakeNo, scans } as const;
      const fresh = await claimScans(tx, context, batch);
      if (!fresh.ok) return fresh;
      const counts = fresh.value.map(({ sku, quantity, scannedAt }) => ({
        sku,
        condition,
        quantity,
        zone,
        mode: 'ADD' as const,
        countedAt: scannedAt < plannedAt ? plannedAt : scannedAt,
      }));
      if (counts.length > 0)
        await recordCounts(context, tx, { stocktakeNo, location, counts, added });
      return accept({ scans, fresh: fresh.value.map(({ sequence }) => sequence) });
    },
  );
}
