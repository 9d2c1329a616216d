import type { Actor } from '@entresol/shared';
import type { RemoteAnswers, SubgraphUnderTest } from '@entresol/shared/testing';
import { answers as usual } from './fixtures.ts';

const KM_PER_DEGREE = 111.195;

const place = (code: string, kind: string, km: number | null, divisionCode = '330102') => ({
  code,
  kind,
  active: code !== 'SHUT',
  divisionCode,
  coordinates:
    km === null ? null : { latitude: (30 + km / KM_PER_DEGREE).toFixed(6), longitude: '120' },
});

/** Stores and warehouses along a meridian, so many kilometres from SH001. */
export const PLACES = [
  place('SH001', 'STORE', 0),
  place('SH002', 'STORE', 5),
  place('SH003', 'STORE', 12),
  place('FW001', 'FRONT_WAREHOUSE', 8),
  place('CW001', 'CENTRAL_WAREHOUSE', 60),
  place('SHUT', 'STORE', 1),
  place('AFAR', 'STORE', null, '110101'),
];

/** What other subgraphs answer: as for stock, and where places are. */
export const answers: RemoteAnswers = (call) =>
  call.operation === 'PlacesForTransfer' ? { locationsForRouting: PLACES } : usual(call);

/** Staff of one place. */
export const staffOf = (role: string, ...stores: string[]): Actor => ({
  kind: 'STAFF',
  id: `${role} of ${stores.join()}`,
  roles: [role],
  stores,
});

const TRANSFER = `transferNo status version origin originDocument
  from { code } to { code }
  lines { sku requested approved shipped received damaged lost returned inTransit }
  discrepancies { sku kind quantity settled }
  history { step by reason lines { sku quantity damaged over kind decision } }`;

const ERRORS = `userErrors {
  __typename code field retryable
  ... on InsufficientStockError { sku requested available }
  ... on SkuUnknownError { sku }
  ... on LocationUnknownError { location }
  ... on DocumentStateError { documentNo status }
  ... on DocumentChangedError { expected actual }
  ... on DocumentQuantityError { sku requested allowed }
  ... on NoTransferSourceError { sku requested available }
}`;

const PROPOSAL = `proposalNo mode status version note decidedBy decisionReason
  lines {
    id sku from { code } to { code } proposed approved executed transferNo explanation
    basis {
      rule sold days perDay available inTransit awaited incoming reorderPoint target need packSize
      sourceAvailable sourceSafety km
    }
  }`;

/** Operations on transfers and replenishment as staff write them. */
export function deskOf(inventory: SubgraphUnderTest) {
  let keys = 0;

  async function run(query: string, variables: Record<string, unknown>, actor?: Actor) {
    const result = await inventory.run(query, variables, actor ? { actor } : {});
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as object)[0];
  }

  const mutate =
    (
      field: string,
      shown: string,
      inputType = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`,
    ) =>
    (input: unknown, options: { actor?: Actor; key?: string } = {}) =>
      run(
        `mutation ($input: ${inputType}, $key: String!) {
          ${field}(input: $input, idempotencyKey: $key) { ${shown} ${ERRORS} }
        }`,
        { input, key: options.key ?? `transfer-${(keys += 1)}` },
        options.actor,
      );
  const transfer = (field: string) => mutate(field, `transfer { ${TRANSFER} }`);
  const proposal = (field: string) => mutate(field, `proposal { ${PROPOSAL} }`);

  const desk = {
    run,
    request: transfer('transferRequest'),
    approve: transfer('transferApprove'),
    reject: transfer('transferReject'),
    ship: transfer('transferShip'),
    receive: transfer('transferReceive'),
    settle: transfer('transferDiscrepancySettle'),
    cancel: transfer('transferCancel'),
    nearest: mutate('transferNearestRequest', `transfers { ${TRANSFER} }`),
    policy: mutate(
      'replenishmentPolicyUpsert',
      'policies { sku location { code } minLevel maxLevel packSize version }',
      '[ReplenishmentPolicyInput!]!',
    ),
    allocate: proposal('replenishmentAllocate'),
    balance: proposal('replenishmentBalance'),
    order: proposal('replenishmentOrder'),
    propose: proposal('replenishmentPropose'),
    approveProposal: proposal('replenishmentApprove'),
    rejectProposal: proposal('replenishmentReject'),
    execute: proposal('replenishmentExecute'),
    show: (transferNo: string, actor?: Actor) =>
      run(
        `query ($no: String!) { transfer(transferNo: $no) { ${TRANSFER} } }`,
        { no: transferNo },
        actor,
      ),
    /** What of a SKU is at a place, and on its way there. */
    level: (sku: string, location: string) =>
      run(
        `query ($sku: String!, $location: String!) {
          stockLevel(sku: $sku, location: $location) {
            onHand available reserved damaged inTransit
          }
        }`,
        { sku, location },
      ),
    /** Units that a transfer has neither at its source nor anywhere else, by the ledger. */
    async transit(transferNo: string): Promise<number> {
      const [row] = await inventory.sql(
        `select coalesce(sum(quantity * ((to_account = 'TRANSIT')::int
           - (from_account = 'TRANSIT')::int)), 0)::int as units
         from stock_movement where document = $1`,
        [transferNo],
      );
      return row.units;
    },
    /** A transfer that has left SH002 for SH001. */
    async shipped(sku: string, quantity: number, from = 'SH002', to = 'SH001') {
      const asked = await this.request({ from, to, lines: [{ sku, quantity }] });
      const { transferNo } = asked.transfer;
      await this.approve({ transferNo, expectedVersion: 1 });
      const left = await this.ship({ transferNo, expectedVersion: 2 });
      if (!left.transfer) throw new Error(JSON.stringify(left));
      return left.transfer;
    },
  };
  return desk;
}
