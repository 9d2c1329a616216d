import { actorKey } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { ANY, type AdvanceSalePolicy } from '../../domain/sources/advance-sale.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { PlacesForOrderDocument } from '../../remote/generated.ts';
import { resolveProducts } from '../resolve-products.ts';
import { runAsked } from '../run-asked.ts';
import { besideFaults } from '../../domain/beside-faults.ts';

/** A policy as somebody writes it. */
export interface AdvancePolicyInput extends AdvanceSalePolicy {
  readonly expectedVersion: number | null;
}

type PolicyKey = Pick<AdvanceSalePolicy, 'channel' | 'sku'>;

const CODE_MAX = 64;
const DAYS_MAX = 730;

/** Writes what a channel may sell of a SKU before it is here; what is sold already stays sold. */
export async function upsertAdvancePolicy(
  context: WorkContext,
  given: AdvancePolicyInput,
  idempotencyKey: string,
): Promise<Outcome<PolicyKey, OrderRefusal>> {
  const input = { ...given, channel: given.channel.trim(), sku: given.sku.trim().toUpperCase() };
  const ask = async () => {
    const faults = besideFaults(checkPolicy(input), await unknownCodes(context, input));
    // Versions begin at 1, and the least number there is cannot be written with a cast behind it.
    return (input.expectedVersion ?? 0) < 0 ? [...faults, changed(input)] : faults;
  };
  const command = { name: 'upsertAdvancePolicy', idempotencyKey, input };
  return runAsked<PolicyKey>(context, command, ask, async (tx) => {
    const { channel, sku, presale, backorder, daysMax, expectedVersion } = input;
    const now = context.clock.now();
    // A new one expects version 0: of two that are written at once, one is told.
    const written = await tx.execute(
      `insert into advance_sale_policy as p
         (channel, sku, presale, backorder, days_max, version, updated_at, updated_by)
       select ?, ?, ?::boolean, ?::boolean, ?::int, 1, ?::timestamptz, ?
       where ?::int is null or exists (
         select 1 from advance_sale_policy where channel = ? and sku = ?)
       on conflict (channel, sku) do update set presale = excluded.presale,
         backorder = excluded.backorder, days_max = excluded.days_max, version = p.version + 1,
         updated_at = excluded.updated_at, updated_by = excluded.updated_by
       where p.version = ?::int
       returning 1`,
      [
        channel,
        sku,
        presale,
        backorder,
        daysMax,
        now,
        actorKey(context.actor),
        expectedVersion,
        channel,
        sku,
        expectedVersion,
      ],
    );
    if (written.length === 0) return refuse(changed(input));
    return accept({ channel, sku });
  });
}

function checkPolicy({ channel, sku, daysMax }: AdvancePolicyInput): readonly OrderRefusal[] {
  const refusals = Object.entries({ channel, sku })
    .filter(([, text]) => text === '' || text.length > CODE_MAX)
    .map(([name]) => {
      const zh = `编码不能为空，且不超过 ${CODE_MAX} 个字符。`;
      return invalid(['input', name], zh, `${name} must have 1 to ${CODE_MAX} characters.`);
    });
  if (daysMax === null || (daysMax >= 1 && daysMax <= DAYS_MAX)) return refusals;
  const zh = `应在 1 到 ${DAYS_MAX} 天之间。`;
  return [...refusals, invalid(['input', 'daysMax'], zh, `daysMax must be 1 to ${DAYS_MAX}.`)];
}

async function unknownCodes(
  context: WorkContext,
  { channel, sku }: AdvancePolicyInput,
): Promise<readonly OrderRefusal[]> {
  const refusals: OrderRefusal[] = [];
  if (channel !== ANY) {
    const options = { requestId: context.requestId };
    const asked = { codes: [], channel };
    const data = await context.call('organization', PlacesForOrderDocument, asked, options);
    if (data.channels.length === 0) {
      refusals.push(notFound(['input', 'channel'], `渠道 ${channel}`, `Channel ${channel}`));
    }
  }
  if (sku !== ANY && !(await resolveProducts(context, [sku])).has(sku)) {
    refusals.push({ kind: 'SkuUnknown', sku, field: ['input', 'sku'] });
  }
  return refusals;
}

function changed({ expectedVersion }: AdvancePolicyInput): OrderRefusal {
  const zh = '预订政策的版本已变化，请重新读取。';
  const en = `The policy is not at version ${expectedVersion ?? 0}: read it again.`;
  return invalid(['input', 'expectedVersion'], zh, en);
}
