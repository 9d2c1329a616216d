import type { Guard } from '../guard.ts';
import { COUNTER_GUARDS } from './counter.ts';
import { DESK_GUARDS } from './desk.ts';
import { FULFILMENT_GUARDS } from './fulfilment.ts';
import { DOORS_GUARDS } from './doors.ts';
import { FRONT_GUARDS } from './front.ts';
import { GATEWAY_GUARDS } from './gateway.ts';
import { GROUP_GUARDS } from './groups.ts';
import { IDENTITY_GUARDS } from './identity.ts';
import { INVARIANT_GUARDS } from './invariants.ts';
import { LIVE_GUARDS } from './live.ts';
import { LOT_GUARDS } from './lot.ts';
import { PAST_DAY_GUARDS } from './past-day.ts';
import { PAYMENT_GUARDS } from './payment.ts';
import { PICKING_GUARDS } from './picking.ts';
import { PRIVACY_GUARDS } from './privacy.ts';
import { PROCESS_GUARDS } from './process.ts';
import { PROCUREMENT_GUARDS } from './procurement.ts';
import { SHARED_GUARDS } from './shared.ts';
import { STOCK_ALERT_GUARDS } from './stock-alert.ts';
import { STOCK_SYNC_GUARDS } from './stock-sync.ts';
import { TRANSFER_GUARDS } from './transfer.ts';

/** Every guard that `npm run mutation-proof` takes out, in the order of the house. */
export const GUARDS: readonly Guard[] = [
  ...INVARIANT_GUARDS,
  ...DESK_GUARDS,
  ...FULFILMENT_GUARDS,
  ...PICKING_GUARDS,
  ...FRONT_GUARDS,
  ...GATEWAY_GUARDS,
  ...DOORS_GUARDS,
  ...IDENTITY_GUARDS,
  ...LIVE_GUARDS,
  ...SHARED_GUARDS,
  ...GROUP_GUARDS,
  ...TRANSFER_GUARDS,
  ...PROCUREMENT_GUARDS,
  ...LOT_GUARDS,
  ...PAST_DAY_GUARDS,
  ...PAYMENT_GUARDS,
  ...PRIVACY_GUARDS,
  ...PROCESS_GUARDS,
  ...STOCK_SYNC_GUARDS,
  ...STOCK_ALERT_GUARDS,
  ...COUNTER_GUARDS,
];
