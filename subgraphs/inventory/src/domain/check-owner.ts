import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from './check-values.ts';
import { canonicalCode } from './level.ts';
import { HOUSE } from './movement.ts';
import type { OwnerPolicy } from './owned.ts';
import { invalid, type InvalidInput } from './refusals.ts';

/** An owner as somebody names one. */
export interface OwnerInput {
  readonly code: string;
  readonly name: string;
  readonly policy: OwnerPolicy;
}

const CODE_LENGTH_MAX = 64;

/** Checks an owner by itself and gives the code in capitals. */
export function checkOwner(input: OwnerInput): Outcome<OwnerInput, InvalidInput> {
  const code = canonicalCode(input.code);
  const field = ['input', 'code'];
  const refusals = [
    ...checkText(input.code, field, CODE_LENGTH_MAX),
    ...(code === HOUSE ? [invalid(field, 'HOUSE 表示自有。', 'HOUSE is the house itself.')] : []),
    ...checkText(input.name, ['input', 'name']),
  ];
  return refuseIfAny(refusals, { code, name: input.name.trim(), policy: input.policy });
}
