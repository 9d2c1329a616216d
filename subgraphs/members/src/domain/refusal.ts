/** The input breaks a rule; `field` is the path of what is at fault. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly reason: { readonly zh: string; readonly en: string };
}

/** What the input names is not there. */
export interface NotFound {
  readonly kind: 'NotFound';
  readonly field: readonly string[];
  readonly what: { readonly zh: string; readonly en: string };
}

/** An identity belongs to another member. Whose it is, is not said: that would be personal. */
export interface IdentityTaken {
  readonly kind: 'IdentityTaken';
  readonly field: readonly string[];
}

/** Fewer points can be spent than were asked for. */
export interface InsufficientPoints {
  readonly kind: 'InsufficientPoints';
  readonly field: readonly string[];
  readonly requested: number;
  readonly available: number;
}

/** The hold was given back, maybe before it was made. */
export interface HoldClosed {
  readonly kind: 'HoldClosed';
  readonly reference: string;
}

/** The member was forgotten: nothing about them may be written any more. */
export interface MemberErased {
  readonly kind: 'MemberErased';
  readonly field: readonly string[];
  readonly memberNo: string;
}

export type MemberRefusal =
  InvalidInput | NotFound | IdentityTaken | InsufficientPoints | HoldClosed | MemberErased;

/** Names a field that breaks a rule, in both languages. */
export function invalid(field: readonly string[], zh: string, en: string): InvalidInput {
  return { kind: 'InvalidInput', field, reason: { zh, en } };
}

/** Says that a member was forgotten. */
export function memberErased(memberNo: string, field: readonly string[]): MemberErased {
  return { kind: 'MemberErased', field, memberNo };
}

/** Says that no such member exists, or none that the caller may see. */
export function memberNotFound(field: readonly string[]): NotFound {
  return { kind: 'NotFound', field, what: { zh: '会员', en: 'The member' } };
}

/** Says that an order has no hold here. */
export function holdNotFound(field: readonly string[]): NotFound {
  return { kind: 'NotFound', field, what: { zh: '积分冻结', en: 'The hold of points' } };
}
