import { Migration20260103000000_order } from './migration-20260103000000-order.ts';
import { Migration20261123082300_return } from './migration-20261123082300-return.ts';
import { Migration20261123082500_routing } from './migration-20261123082500-routing.ts';
import { Migration20261123095000_tenders } from './migration-20261123095000-tenders.ts';
import { Migration20261123095500_intake } from './migration-20261123095500-intake.ts';
import { Migration20261123102000_desk } from './migration-20261123102000-desk.ts';
import { Migration20261123104500_till } from './migration-20261123104500-till.ts';
import { Migration20261123110500_till_conflict } from './migration-20261123110500-till-conflict.ts';
import { Migration20261123104000_draft } from './migration-20261123104000-draft.ts';
import { Migration20261123111500_fulfilment } from './migration-20261123111500-fulfilment.ts';
import { Migration20261123111600_payer } from './migration-20261123111600-payer.ts';
import { Migration20261123130500_lapsed } from './migration-20261123130500-lapsed.ts';
import { Migration20261123131500_dropped_units } from './migration-20261123131500-dropped-units.ts';
import { Migration20261123132000_amend_paid } from './migration-20261123132000-amend-paid.ts';
import { Migration20261123133000_advance_sale } from './migration-20261123133000-advance-sale.ts';
import { Migration20261123134600_refund_desk } from './migration-20261123134600-refund-desk.ts';
import { Migration20261123135500_claimed_place } from './migration-20261123135500-claimed-place.ts';
import { Migration20261123140800_privacy } from './migration-20261123140800-privacy.ts';
import { Migration20261123142000_nearest_transfer } from './migration-20261123142000-nearest-transfer.ts';
import { Migration20261123142900_pick_line } from './migration-20261123142900-pick-line.ts';
import { Migration20261123161500_amendment_refund } from './migration-20261123161500-amendment-refund.ts';
import { Migration20261123164500_order_search } from './migration-20261123164500-order-search.ts';
import { Migration20261123165800_cash_currency } from './migration-20261123165800-cash-currency.ts';
import { Migration20261123173500_return_done } from './migration-20261123173500-return-done.ts';
import { Migration20261123200500_close_review } from './migration-20261123200500-close-review.ts';
import { Migration20261123174200_came_back } from './migration-20261123174200-came-back.ts';

/** Every step that leads the database here. */
export const migrations = [
  Migration20260103000000_order,
  Migration20261123082300_return,
  Migration20261123082500_routing,
  Migration20261123095000_tenders,
  Migration20261123095500_intake,
  Migration20261123102000_desk,
  Migration20261123104500_till,
  Migration20261123104000_draft,
  Migration20261123110500_till_conflict,
  Migration20261123111500_fulfilment,
  Migration20261123111600_payer,
  Migration20261123133000_advance_sale,
  Migration20261123135500_claimed_place,
  Migration20261123142000_nearest_transfer,
  Migration20261123130500_lapsed,
  Migration20261123131500_dropped_units,
  Migration20261123132000_amend_paid,
  Migration20261123134600_refund_desk,
  Migration20261123140800_privacy,
  Migration20261123142900_pick_line,
  Migration20261123161500_amendment_refund,
  Migration20261123164500_order_search,
  Migration20261123165800_cash_currency,
  Migration20261123173500_return_done,
  Migration20261123174200_came_back,
  Migration20261123200500_close_review,
];
