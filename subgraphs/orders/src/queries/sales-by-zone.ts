import { TimeZonesOfPlacesDocument } from '../remote/generated.ts';
import type { WorkContext } from '../process/work-context.ts';
import {
  assertZone,
  isByZone,
  salesSummary,
  type SalesFilter,
  type SalesGroup,
  type SalesSums,
} from './sales-summary.ts';

const HOUSE_ZONE = 'Asia/Shanghai';

/**
 * Sums sales by the days of a zone, or by each store's own days where none is asked for.
 *
 * A shop's evening belongs to its business day, whatever day it is in Greenwich.
 */
export async function salesByZone(
  context: WorkContext,
  asked: {
    readonly where: SalesFilter;
    readonly groupBy: SalesGroup;
    readonly timeZone: string | null;
  },
): Promise<readonly SalesSums[]> {
  const { where, groupBy, timeZone } = asked;
  if (timeZone !== null) assertZone(timeZone);
  const zones =
    timeZone === null && isByZone(groupBy) ? await zonesOf(context) : new Map<string, string>();
  return salesSummary(context.em, { where, groupBy, timeZone: timeZone ?? HOUSE_ZONE, zones });
}

async function zonesOf(context: WorkContext): Promise<ReadonlyMap<string, string>> {
  const { requestId } = context;
  const data = await context.call('organization', TimeZonesOfPlacesDocument, {}, { requestId });
  return new Map(data.locationsForRouting.map(({ code, timeZone }) => [code, timeZone]));
}
