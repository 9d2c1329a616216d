import type { NewEvent } from '@entresol/shared';
import type { ShiftFigures } from '../domain/till/shift-figures.ts';

/** A drawer was closed with a cash count; its figures are frozen. */
export interface TillShiftClosed extends ShiftFigures {
  readonly shiftNo: string;
  readonly store: string;
  readonly currency: string;
  /** The drawer was further off than its store bears: a second person confirms the close. */
  readonly isToConfirm: boolean;
  /** RFC 3339. */
  readonly closedAt: string;
}

/** A shift was closed. */
export function shiftClosed(payload: TillShiftClosed): NewEvent {
  return { type: 'TillShiftClosed', key: payload.shiftNo, payload: { ...payload } };
}

/** Somebody looked into a drawer that was far off, and confirmed its close. */
export interface TillShiftConfirmed {
  readonly shiftNo: string;
  readonly store: string;
  readonly currency: string;
  readonly differenceMinor: number;
  readonly confirmedBy: string;
  /** RFC 3339. */
  readonly confirmedAt: string;
}

/** A close was confirmed. */
export function shiftConfirmed(payload: TillShiftConfirmed): NewEvent {
  return { type: 'TillShiftConfirmed', key: payload.shiftNo, payload: { ...payload } };
}
