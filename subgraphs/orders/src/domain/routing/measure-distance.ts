import { divisionStep, kmBetween } from '@entresol/shared/geo';
import type { Destination, RoutingNode } from './routing-types.ts';

/** How far a place is from where the goods go. */
export interface Distance {
  readonly km: number | null;
  readonly divisionStep: number;
}

export function distanceTo(destination: Destination, node: RoutingNode): Distance {
  const { position, divisionCode } = destination;
  const km = position && node.position ? kmBetween(position, node.position) : null;
  return { km, divisionStep: divisionStep(divisionCode, node.divisionCode) };
}

/** Whether a limit allows a distance; where kilometres are unknown it means the same city. */
export function isWithin(limitKm: number | null, { km, divisionStep }: Distance): boolean {
  if (limitKm === null) return true;
  return km === null ? divisionStep <= 1 : km <= limitKm;
}
