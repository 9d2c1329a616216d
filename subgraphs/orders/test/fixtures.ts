import type { Actor } from '@entresol/shared';

export const CLERK: Actor = { kind: 'STAFF', id: 'S-1', roles: ['CLERK'], stores: ['SH001'] };
export const OTHER_CLERK: Actor = { kind: 'STAFF', id: 'S-2', roles: ['CLERK'], stores: ['SH002'] };
export const MEMBER: Actor = { kind: 'MEMBER', id: 'M-1' };
export const OTHER_MEMBER: Actor = { kind: 'MEMBER', id: 'M-2' };
export const ANALYST: Actor = { kind: 'ANALYST', id: 'A-1' };

const ORDER = `orderNo status paymentStatus fulfilmentStatus version reason
  total { amountMinor } paid { amountMinor } allowedActions`;

const ERRORS = `userErrors {
  __typename code message field retryable
  ... on InsufficientStockError { sku locationId requested available }
  ... on SkuUnknownError { sku }
  ... on CouponNotUsableError { couponCode reason }
  ... on InsufficientPointsError { pointsRequested: requested pointsAvailable: available }
  ... on QuoteChangedError { expectedMinor actualMinor }
  ... on OrderStateError { status }
}`;

export const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
