import type { NewEvent } from '@entresol/shared';

/** Goods that a hold waits for have come, or will not come: whoever made it should look. */
export interface AwaitedStockChanged {
  readonly reference: string;
}

/** How it stands with a hold that waits for goods has changed. */
export function awaitedStockChanged(reference: string): NewEvent {
  return { type: 'AwaitedStockChanged', key: reference, payload: { reference } };
}
