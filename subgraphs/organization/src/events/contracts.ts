import type { NewEvent } from '@entresol/shared';

/** A place was added or changed. */
export interface LocationChanged {
  readonly code: string;
  readonly kind: string;
  readonly active: boolean;
  readonly legalEntityCode: string;
}

/** A person was added or changed; names stay out of the log. */
export interface StaffChanged {
  readonly staffNo: string;
}

/** What a person may do was changed: whoever keeps their rights must look again. */
export interface AccessChanged {
  readonly staffNo: string;
  readonly roles: readonly string[];
  readonly stores: readonly string[];
}

/** Tokens that were issued to somebody until an instant are void. */
export interface TokensRevoked {
  /** Kind and id of the actor as one text. */
  readonly holder: string;
  readonly revokedAt: string;
}

export function locationChanged(payload: LocationChanged): NewEvent {
  return { type: 'LocationChanged', key: payload.code, payload: { ...payload } };
}

export function staffChanged(payload: StaffChanged): NewEvent {
  return { type: 'StaffChanged', key: payload.staffNo, payload: { ...payload } };
}

export function accessChanged(payload: AccessChanged): NewEvent {
  return { type: 'AccessChanged', key: payload.staffNo, payload: { ...payload } };
}

export function tokensRevoked(payload: TokensRevoked): NewEvent {
  return { type: 'TokensRevoked', key: payload.holder, payload: { ...payload } };
}
