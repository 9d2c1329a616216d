/** Steps of a return that are idempotent by the return's number. */
export type ReturnStep = (typeof OF_RETURNS)[number];
const OF_RETURNS = ['RESTOCK', 'RETURN_POINTS', 'REFUND_RETURN'] as const;

/** Steps of counter sales alone: the goods are gone, so none of them can be refused. */
export type TillStep = (typeof OF_TILLS)[number];
const OF_TILLS = ['SELL_STOCK', 'CLAIM_COUPONS', 'CLAIM_POINTS'] as const;

/** Steps of an amendment alone, each idempotent by a reference of its own. */
export type AmendStep = (typeof OF_AMENDMENTS)[number];
const OF_AMENDMENTS = ['GROW_STOCK', 'UNGROW_STOCK', 'SHED_STOCK', 'UNSPEND_POINTS'] as const;

/** Steps of parts of an order that leave, stay behind, or are moved to another place. */
export type MoveStep = (typeof OF_MOVES)[number];
const OF_MOVES = ['CONSUME_SENT', 'TAKE_OFF_HOLD', 'HOLD_ELSEWHERE', 'RELEASE_MOVED'] as const;

/** Whether a step belongs to returns alone. */
export function isReturnStep(step: string): step is ReturnStep {
  return (OF_RETURNS as readonly string[]).includes(step);
}

/** Whether a step belongs to counter sales alone. */
export function isTillStep(step: string): step is TillStep {
  return (OF_TILLS as readonly string[]).includes(step);
}

/** Whether a step belongs to amendments alone. */
export function isAmendStep(step: string): step is AmendStep {
  return (OF_AMENDMENTS as readonly string[]).includes(step);
}

/** Whether a step belongs to parts of an order alone. */
export function isMoveStep(step: string): step is MoveStep {
  return (OF_MOVES as readonly string[]).includes(step);
}
