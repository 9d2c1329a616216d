import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { Admission, Asked, OperationGate } from '../doors/create-operation-gate.ts';
import type { NamedOperation, StoredOperations } from './stored-operations.ts';

type Admitted = Extract<Admission, { ok: true }> & { readonly text: string };
type Refused = { readonly ok: false; readonly errors: readonly GraphQLError[] };

type Named = NamedOperation & Required<Asked>;

/** Finds an operation by its text or hash, and lets it through the doors; then it may be kept. */
export function admitNamed(
  { gate, stored }: { readonly gate: OperationGate; readonly stored: StoredOperations },
  operation: Named,
  caller: Caller,
): Admitted | Refused {
  const found = stored.find(operation, caller);
  if (!found.ok) return { ok: false, errors: [found.error] };
  const admission = gate.admitValid(found.text, caller, operation);
  if (!admission.ok) return admission;
  stored.keep(operation);
  return { ...admission, text: found.text };
}
