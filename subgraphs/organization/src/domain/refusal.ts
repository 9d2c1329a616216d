interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A value of the draft breaks a rule. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  /** Path in the operation's arguments, indexes included. */
  readonly field: readonly string[];
  readonly reason: Bilingual;
}

/** The draft names something that is neither stored nor in the draft itself. */
export interface NotFound {
  readonly kind: 'NotFound';
  readonly field: readonly string[];
  readonly what: Bilingual;
}

/** One broken rule, in both languages. */
export function invalid(field: readonly string[], zh: string, en: string): InvalidInput {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}
