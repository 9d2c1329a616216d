import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { INTERNAL } from './fixtures.ts';

const LEVEL = `sku onHand available reserved locked withheld pooled incoming presold damaged
  qualityControl version`;
const ERRORS = `userErrors {
  __typename code field
  ... on InsufficientStockError { sku requested available }
  ... on OwnerUnknownError { owner }
  ... on PoolClosedError { pool }
  ... on OutOfScopeError { front location }
  ... on CartHoldUnknownError { reference }
  ... on CartHoldLimitError { limit max }
  ... on StockVersionError { expected actual }
}`;
const RESERVATION = `reservation {
  reference kind status owner channel tookOver lines { sku location quantity kind pool }
} ${ERRORS}`;
const FRONT = 'code name channels locations safety version';
const POOL = `code status version lines { sku location { code } carved held sold returned free }`;
const HOLD = `stockHold {
  reference kind status note heldBy memberNo tookOver channel lines { sku quantity kind location { code } }
} ${ERRORS}`;

/** Who runs the desk takes over what they keep, where nobody else is named. */
const takenByDesk = (more: object) =>
  'takesOver' in more ? { takenBy: { actor: 'SERVICE:test' } } : {};

// Of the file: two desks on one database must not share a key.
let keys = 0;

/** Operations of staff and of other subgraphs on holds, owners, pools and front stock. */
export function deskOf(inventory: SubgraphUnderTest) {
  const internal = { actor: INTERNAL };

  async function run(query: string, variables: Record<string, unknown>, options = {}) {
    const result = await inventory.run(query, variables, options);
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as object)[0];
  }
  const mutate = (name: string, type: string, fields: string, options = {}) => {
    const text = `mutation ($input: ${type}!, $key: String!) {
      ${name}(input: $input, idempotencyKey: $key) { ${fields} }
    }`;
    return (input: object, key = `desk-${(keys += 1)}`, more = {}) =>
      run(text, { input, key }, { ...options, ...more });
  };
  const levels = `stockLevels { ${LEVEL} } ${ERRORS}`;
  const move = mutate('stockReservationMove', 'StockReservationMoveInput', RESERVATION, internal);
  const amend = mutate(
    'stockReservationAmend',
    'StockReservationAmendInput',
    RESERVATION,
    internal,
  );
  const unlock = `mutation ($reference: String!, $key: String!) {
    stockHoldRelease(reference: $reference, idempotencyKey: $key) { ${HOLD} }
  }`;

  return {
    run,
    lock: mutate('stockHoldLock', 'StockHoldLockInput', HOLD),
    cart: mutate('stockHoldCart', 'StockHoldCartInput', HOLD),
    unlock: (reference: string, key = `desk-${(keys += 1)}`, options = {}) =>
      run(unlock, { reference, key }, options),
    hold: (reference: string) =>
      run(`query ($reference: String!) { stockHold(reference: $reference) { status kind } }`, {
        reference,
      }),
    move: (reference: string, lines: readonly object[], key?: string) =>
      move({ reference, lines }, key),
    amend: (reference: string, lines: readonly object[], key?: string) =>
      amend({ reference, lines }, key),
    reserve: (reference: string, lines: readonly object[], more = {}) =>
      run(
        `mutation ($input: StockReserveInput!) { stockReserve(input: $input) { ${RESERVATION} } }`,
        { input: { reference, lines, ...takenByDesk(more), ...more } },
        internal,
      ),
    receive: mutate('stockReceive', 'StockReceiveInput', levels),
    adjust: mutate('stockAdjust', 'StockAdjustInput', levels),
    release: mutate('stockQualityRelease', 'StockQualityReleaseInput', levels),
    title: mutate('stockOwnershipChange', 'StockOwnershipChangeInput', levels),
    register: mutate(
      'stockOwnerRegister',
      'StockOwnerRegisterInput',
      `stockOwner { code name policy } ${ERRORS}`,
    ),
    front: mutate('stockFrontSave', 'StockFrontSaveInput', `stockFront { ${FRONT} } ${ERRORS}`),
    quota: mutate(
      'stockFrontQuotaSet',
      'StockFrontQuotaSetInput',
      `stockFront { ${FRONT} } ${ERRORS}`,
    ),
    carve: mutate('stockPoolCarve', 'StockPoolCarveInput', `stockPool { ${POOL} } ${ERRORS}`),
    closePool: (code: string, key = `desk-${(keys += 1)}`) =>
      run(
        `mutation ($code: String!, $key: String!) {
          stockPoolClose(code: $code, idempotencyKey: $key) { stockPool { ${POOL} } ${ERRORS} }
        }`,
        { code, key },
      ),
    pool: (code: string) =>
      run(`query ($code: String!) { stockPool(code: $code) { ${POOL} } }`, { code }),
    sellable: (channel: string, skus: readonly string[]) =>
      run(
        `query ($channel: String!, $skus: [String!]!) {
          sellable(channel: $channel, skus: $skus) {
            sku sellable lockedForSale campaignPool presalePool available safety quotaLeft
          }
        }`,
        { channel, skus },
      ),
    level: (sku: string, location = 'SH001') =>
      run(
        `query ($sku: String!, $location: String!) {
          stockLevel(sku: $sku, location: $location) {
            ${LEVEL} owners { ownerCode policy onHand good qualityControl damaged }
          }
        }`,
        { sku, location },
      ),
  };
}
