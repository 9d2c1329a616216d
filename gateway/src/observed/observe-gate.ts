import type { Caller } from '../caller.ts';
import type { Admission, OperationGate } from '../doors/create-operation-gate.ts';
import type { Metrics } from './metrics.ts';

/** A gate that counts what it refuses, and what costs it lets through. */
export function observeGate(gate: OperationGate, metrics: Metrics): OperationGate {
  const counted = (admission: Admission, { actor }: Caller): Admission => {
    if (!admission.ok) metrics.operation(actor, 'refused', 0);
    else if (admission.cost) metrics.cost(actor, admission.cost.requested);
    return admission;
  };
  return {
    admit: (text, caller, asked) => counted(gate.admit(text, caller, asked), caller),
    admitValid: (text, caller, asked) => counted(gate.admitValid(text, caller, asked), caller),
  };
}
