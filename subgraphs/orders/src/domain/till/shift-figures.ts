/** Why cash goes into or out of a drawer besides sales. */
export type CashKind = 'PAID_IN' | 'PAID_OUT' | 'DROP' | 'REFUND';

/** What came in by one way to pay. */
export interface TenderTotal {
  readonly method: string;
  readonly count: number;
  /** Without change. */
  readonly amountMinor: number;
}

/** What a shift has taken. */
export interface ShiftTakings {
  readonly sales: number;
  readonly salesMinor: number;
  readonly discountMinor: number;
  readonly tenders: readonly TenderTotal[];
  readonly cashMoves: readonly { readonly kind: CashKind; readonly amountMinor: number }[];
}

/** A shift in figures: so far (X), or as its close has frozen them (Z). */
export interface ShiftFigures {
  readonly sales: number;
  readonly salesMinor: number;
  readonly discountMinor: number;
  readonly tenders: readonly TenderTotal[];
  readonly cashInMinor: number;
  readonly cashOutMinor: number;
  readonly expectedMinor: number;
  readonly countedMinor: number | null;
  readonly differenceMinor: number | null;
}

/**
 * Works out what a drawer should hold, and how far a count is off.
 *
 * Cash tenders are what sales kept, change already taken off, so nothing of it counts twice.
 */
export function shiftFigures(
  floatMinor: number,
  takings: ShiftTakings,
  countedMinor: number | null,
): ShiftFigures {
  const { sales, salesMinor, discountMinor, tenders, cashMoves } = takings;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, part) => total + part, 0);
  const isIn = (kind: CashKind) => kind === 'PAID_IN';
  const cashInMinor = sum(
    cashMoves.filter(({ kind }) => isIn(kind)).map(({ amountMinor }) => amountMinor),
  );
  const cashOutMinor = sum(
    cashMoves.filter(({ kind }) => !isIn(kind)).map(({ amountMinor }) => amountMinor),
  );
  const cashSales = sum(
    tenders.filter(({ method }) => method === 'CASH').map(({ amountMinor }) => amountMinor),
  );
  const expectedMinor = floatMinor + cashSales + cashInMinor - cashOutMinor;
  return {
    sales,
    salesMinor,
    discountMinor,
    tenders,
    cashInMinor,
    cashOutMinor,
    expectedMinor,
    countedMinor,
    differenceMinor: countedMinor === null ? null : countedMinor - expectedMinor,
  };
}
