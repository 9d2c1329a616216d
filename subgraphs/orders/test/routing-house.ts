import { RemoteCallError } from '@entresol/shared';
import type { RemoteAnswers } from '@entresol/shared/testing';
import { FakeHouse } from './fake-house.ts';

const ERRORS = `userErrors {
  __typename code field retryable
  ... on InsufficientStockError { sku locationId requested available }
  ... on OrderNotRoutableError { filters splitPossible }
}`;
const SCORE = `score { unpreferred distanceKm divisionStep promisedHours costMinor grade openOrders
  stockDepth }`;
const TRACE = `candidates { location { code } filter rank complete units carrier ${SCORE} }
  plans { rank eligible ${SCORE} parts { location { code } carrier valueMinor
    lines { sku quantity } } }
  exhaustive`;
const POLICY_FIELDS = `channel scene version preference createdBy carriers { code }`;

export const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo status store { code } fulfilmentLocation { code } } ${ERRORS}
  }
}`;
export const PREVIEW = `query ($input: OrderInput!) {
  routingPreview(input: $input) {
    scene { scene name soldAt fulfilledBy handOvers settledTo } handOver
    policy { ${POLICY_FIELDS} } ${TRACE}
    chosen { rank eligible parts { location { code } } } ${ERRORS}
  }
}`;
export const POLICY = `mutation ($input: RoutingPolicyInput!, $key: String!) {
  routingPolicyUpsert(input: $input, idempotencyKey: $key) { policy { ${POLICY_FIELDS} } ${ERRORS} }
}`;
export const ROUTED = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    stages { sequence stage fact reason }
    routing {
      scene { scene } handOver pinned policyChannel policyVersion location { code }
      attempts { attempt location { code } reason } ${TRACE}
    }
  }
}`;

const PLACES = [
  place('SH001', 'STORE', 'A', '310101', '31.2363', '121.4800'),
  place('SH002', 'STORE', 'A', '310104', '31.1950', '121.4370'),
  place('HZ001', 'STORE', 'B', '330102', '30.2560', '120.1640'),
  place('WH01', 'CENTRAL_WAREHOUSE', null, '310114', '31.3750', '121.2650'),
  { ...place('GONE', 'STORE', 'C', '310101', '0', '0'), active: false, coordinates: null },
];

/** A house with places on the map, whose stock can be other than what it tells routing. */
export function openRoutingHouse() {
  let house = new FakeHouse();
  let unseen = new Set<string>();
  let silent: string | null = null;

  const answer: RemoteAnswers = (call) => {
    const { operation, variables } = call;
    if (operation === silent) throw new RemoteCallError(call.subgraph, 'TIMEOUT', 'silent');
    if (operation === 'PlacesForRouting') {
      house.calls.push(operation);
      return { locationsForRouting: structuredClone(PLACES) };
    }
    if (operation !== 'StockForRouting') return house.answer(call);
    house.calls.push(operation);
    const { skus, locations } = variables as { skus: string[]; locations: string[] };
    const told = (sku: string, location: string) =>
      unseen.has(location) ? 100 : house.stock.free(`${sku}@${location}`);
    return { stockForRouting: house.routingStock(skus, locations, told) };
  };

  return {
    answer,
    house: () => house,
    /** What routing asks the house. */
    reads: ['PlacesForRouting', 'StockForRouting'],
    rebuild(): void {
      house = new FakeHouse();
      for (const { code } of PLACES) house.locations.add(code);
      house.product('TEA', { unitPrice: '20' });
      house.stock.set('TEA@GONE', 0);
      unseen = new Set();
      silent = null;
    },
    /** Tea at these places; what is not named keeps what it has, but for orders no place has. */
    setStock(byPlace: Readonly<Record<string, number>>): void {
      const isSmall = Object.values(byPlace).some((units) => units > 0);
      for (const { code } of PLACES) {
        if (code in byPlace) house.stock.set(`TEA@${code}`, byPlace[code]!);
        else if (isSmall) house.stock.set(`TEA@${code}`, 0);
      }
    },
    /** Sold out there, but routing was told otherwise a moment ago. */
    sellOutUnseen(...places: string[]): void {
      unseen = new Set(places);
      for (const code of places) house.stock.set(`TEA@${code}`, 0);
    },
    seeAll(): void {
      unseen = new Set();
    },
    silence(operation: string): void {
      silent = operation;
    },
  };
}

function place(
  code: string,
  kind: string,
  grade: string | null,
  divisionCode: string,
  latitude: string,
  longitude: string,
) {
  return {
    code,
    kind,
    grade,
    active: true,
    divisionCode,
    coordinates: { latitude, longitude },
    openingHours: [],
    timeZone: 'Asia/Shanghai',
  };
}
