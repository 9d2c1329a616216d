import type { NewEvent } from '@entresol/shared';
import type { AlertKind } from '../domain/alert/check-alert-rule.ts';

/** An alert as it was raised or resolved. */
export interface AlertFact {
  readonly kind: AlertKind;
  readonly sku: string;
  readonly location: string;
  readonly units: number;
  readonly threshold: number;
  /** RFC 3339. */
  readonly at: string;
}

/** A level needs somebody to look at it. */
export function stockAlertRaised(fact: AlertFact): NewEvent {
  return { type: 'StockAlertRaised', key: `${fact.location}/${fact.sku}`, payload: { ...fact } };
}

/** What was wrong with a level is over. */
export function stockAlertResolved(fact: AlertFact): NewEvent {
  return { type: 'StockAlertResolved', key: `${fact.location}/${fact.sku}`, payload: { ...fact } };
}
