import { actorKey } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkText } from '../../domain/check-values.ts';
import { canonicalCode } from '../../domain/level.ts';
import { invalid, type InvalidInput } from '../../domain/refusals.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/** Where SKUs of a place stand from now on. */
export interface BinsInput {
  readonly location: string;
  readonly bins: readonly {
    readonly sku: string;
    readonly zone: string;
    readonly bin?: string | null | undefined;
  }[];
}

const CODE_MAX = 32;

/** Writes where SKUs stand; answers how many. The last to say so is right: bins are what one sees. */
export async function upsertBins(
  context: StockContext,
  command: { readonly input: BinsInput; readonly idempotencyKey: string },
): Promise<StockOutcome<number>> {
  const { input, idempotencyKey } = command;
  const [wrong, ...more] = checkBins(input);
  if (wrong) return refuse(wrong, ...more);
  const location = canonicalCode(input.location);
  const rows = input.bins.map(({ sku, zone, bin }) => ({
    sku: canonicalCode(sku),
    zone: zone.trim(),
    bin: bin?.trim() || null,
  }));
  const mentions = {
    skus: rows.map(({ sku }, n) => ({ code: sku, field: ['input', 'bins', String(n), 'sku'] })),
    locations: [{ code: location, field: ['input', 'location'] }],
  };
  return runStockCommand<number>(
    context,
    { name: 'stockBinBulkUpsert', idempotencyKey, input, mentions },
    async (tx) => {
      await tx.execute(
        `insert into stock_bin (location, sku, zone, bin, updated_by, updated_at)
         select ?, b.sku, b.zone, b.bin, ?, ?::timestamptz
         from jsonb_to_recordset(?::jsonb) as b(sku text, zone text, bin text) order by b.sku
         on conflict (location, sku) do update set zone = excluded.zone, bin = excluded.bin,
           updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
        [location, actorKey(context.actor), context.clock.now(), JSON.stringify(rows)],
      );
      return accept(rows.length);
    },
  );
}

function checkBins({ location, bins }: BinsInput): readonly InvalidInput[] {
  const seen = new Set<string>();
  const ofLines = bins.flatMap(({ sku, zone, bin }, index) => {
    const at = (name: string) => ['input', 'bins', String(index), name];
    const code = canonicalCode(sku);
    const isTwin = seen.has(code);
    seen.add(code);
    const twin = isTwin ? [invalid(at('sku'), '货号重复。', `SKU ${code} is there twice.`)] : [];
    return [
      ...checkText(sku, at('sku')),
      ...checkText(zone, at('zone'), CODE_MAX),
      ...checkOptionalText(bin, at('bin'), CODE_MAX),
      ...twin,
    ];
  });
  const field = ['input', 'bins'];
  return [
    ...checkText(location, ['input', 'location']),
    ...checkLineCount(bins.length, field),
    ...ofLines,
  ];
}
