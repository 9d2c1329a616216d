import type { NewEvent } from '@entresol/shared';
import type { ShiftFigures } from '../domain/till/shift-figures.ts';

/** A drawer was closed with a cash count; its figures are frozen. */
export interface TillShiftClosed extends ShiftFigures {
  readonly shiftNo: string;
  readonly store: string;
  readonly currency: string;
  /** RFC 3339. */
  readonly closedAt: string;
}

/** A shift was closed. */
export function shiftClosed(payload: TillShiftClosed): NewEvent {
  return { type: 'TillShiftClosed', key: payload.shiftNo, payload: { ...payload } };
}
