import {
  commonUserError,
  type CommonRefusal,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';

/** Restates a refusal for the graph. */
export function toUserError(refusal: CommonRefusal, language: Language): UserErrorFields {
  return commonUserError(refusal, language);
}
