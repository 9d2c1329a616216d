import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkPartyCode } from './check-party-code.ts';
import { checkText } from './check-values.ts';
import { canonicalCode } from './level.ts';
import type { OwnerPolicy } from './owned.ts';
import type { InvalidInput } from './refusals.ts';

/** An owner as somebody names one. */
export interface OwnerInput {
  readonly code: string;
  readonly name: string;
  readonly policy: OwnerPolicy;
}

/** Checks an owner by itself and gives the code in capitals. */
export function checkOwner(input: OwnerInput): Outcome<OwnerInput, InvalidInput> {
  const code = canonicalCode(input.code);
  const refusals = [
    ...checkPartyCode(input.code, ['input', 'code']),
    ...checkText(input.name, ['input', 'name']),
  ];
  return refuseIfAny(refusals, { code, name: input.name.trim(), policy: input.policy });
}
