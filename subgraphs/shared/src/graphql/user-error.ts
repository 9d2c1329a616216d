import type { Bilingual, Language } from '../language.ts';

/** The fields every refusal has in the graph. */
export interface UserErrorFields {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
  readonly retryable: boolean;
}

/** Refusals that any command of any subgraph may give. */
export type CommonRefusal =
  | { readonly kind: 'InvalidInput'; readonly field: readonly string[]; readonly reason: Bilingual }
  | { readonly kind: 'NotFound'; readonly field: readonly string[]; readonly what: Bilingual }
  | { readonly kind: 'IdempotencyMismatch' }
  | { readonly kind: 'RequestInProgress' };

/** A refusal of the graph with further fields of its type. */
export function userError<Extra extends object>(
  typename: string,
  parts: {
    readonly code: string;
    readonly message: Bilingual;
    readonly field?: readonly string[] | null;
    readonly retryable?: boolean;
  },
  language: Language,
  extra?: Extra,
): UserErrorFields & Extra {
  return {
    __typename: typename,
    code: parts.code,
    message: parts.message[language],
    field: parts.field ?? null,
    retryable: parts.retryable ?? false,
    ...(extra as Extra),
  };
}

/** Restates a common refusal for the graph. */
export function commonUserError(refusal: CommonRefusal, language: Language): UserErrorFields {
  switch (refusal.kind) {
    case 'InvalidInput':
      return userError(
        'InvalidInputError',
        { code: 'INVALID_INPUT', message: refusal.reason, field: refusal.field },
        language,
      );
    case 'NotFound': {
      const message = {
        zh: `找不到${refusal.what.zh}。请核对后重试。`,
        en: `${refusal.what.en} was not found. Check it and try again.`,
      };
      const parts = { code: 'NOT_FOUND', message, field: refusal.field };
      return userError('NotFoundError', parts, language);
    }
    case 'IdempotencyMismatch': {
      const message = {
        zh: '该幂等键已用于不同的内容。请换一个新的键。',
        en: 'This idempotency key was used with another input. Use a new key.',
      };
      const parts = { code: 'IDEMPOTENCY_MISMATCH', message, field: ['idempotencyKey'] };
      return userError('IdempotencyMismatchError', parts, language);
    }
    case 'RequestInProgress': {
      const message = {
        zh: '同一请求正在处理中。请稍后用同一个键重试。',
        en: 'The same request is being worked on. Retry with the same key in a moment.',
      };
      const parts = { code: 'IN_PROGRESS', message, field: ['idempotencyKey'], retryable: true };
      return userError('RequestInProgressError', parts, language);
    }
    default:
      return refusal satisfies never;
  }
}

const COMMON_KINDS = new Set([
  'InvalidInput',
  'NotFound',
  'IdempotencyMismatch',
  'RequestInProgress',
]);

/** Whether a refusal is one of the common ones. */
export function isCommonRefusal(refusal: { readonly kind: string }): refusal is CommonRefusal {
  return COMMON_KINDS.has(refusal.kind);
}

/**
 * The same refusals, of a change that takes as its input what the rule takes by itself.
 *
 * Such a change mostly has no key besides the reference in its input.
 */
export function belowInput<Fields extends UserErrorFields>(
  errors: readonly Fields[],
  hasKey = false,
): Fields[] {
  return errors.map((error) => {
    const [head, ...rest] = error.field ?? ['input'];
    if (hasKey && head === 'idempotencyKey') return error;
    if (head === 'input') return error;
    const named = head === 'idempotencyKey' ? ['reference'] : [head!, ...rest];
    return { ...error, field: ['input', ...named] };
  });
}
