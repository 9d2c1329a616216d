import type { OrderTask, Scenario } from './load-job.ts';
import { errorOf, postGraph } from './post-graph.ts';

const ERROR = '... on ErrorResult { errorCode }';

const ADD = `mutation ($id: ID!, $quantity: Int!) {
  addItemToOrder(productVariantId: $id, quantity: $quantity) {
    __typename ... on Order { id } ${ERROR}
  }
}`;
const COUPON = `mutation ($code: String!) {
  applyCouponCode(couponCode: $code) { __typename ... on Order { id } ${ERROR} }
}`;
const CUSTOMER = `mutation ($input: CreateCustomerInput!) {
  setCustomerForOrder(input: $input) { __typename ... on Order { id } ${ERROR} }
}`;
const ADDRESS = `mutation ($input: CreateAddressInput!) {
  setOrderShippingAddress(input: $input) { __typename ... on Order { id } ${ERROR} }
}`;
const METHODS = `query { eligibleShippingMethods { id } }`;
const SHIPPING = `mutation ($id: [ID!]!) {
  setOrderShippingMethod(shippingMethodId: $id) { __typename ... on Order { id } ${ERROR} }
}`;
const ARRANGE = `mutation {
  transitionOrderToState(state: "ArrangingPayment") {
    __typename ... on Order { id } ... on OrderStateTransitionError { errorCode }
  }
}`;
const PAYMENT = `mutation {
  addPaymentToOrder(input: { method: "cash", metadata: {} }) {
    __typename ... on Order { code state totalWithTax } ${ERROR}
  }
}`;
const CATALOGUE = `query ($skip: Int!) {
  products(options: { take: 20, skip: $skip }) {
    items { name variants { sku priceWithTax currencyCode stockLevel } }
  }
}`;

interface Answered {
  readonly __typename: string;
  readonly errorCode?: string;
}

/** A guest's checkout over the shop API, from the first line to the settled payment. */
export const vendureOrder: Scenario = async ({ url }, number) => {
  let token = '';
  async function ask(query: string, variables: object = {}): Promise<string | null> {
    const answer = await postGraph(url, token, { query, variables });
    const given = answer.headers['vendure-auth-token'];
    if (typeof given === 'string') token = given;
    const error = errorOf(answer);
    if (error) return error;
    const [result] = Object.values(answer.data ?? {}) as (Answered | undefined)[];
    return result?.errorCode ?? null;
  }
  const { data } = await postGraph(url, token, { query: METHODS });
  const [method] = (data?.['eligibleShippingMethods'] ?? []) as readonly { id: string }[];
  const shippingMethod = method?.id ?? '1';
  return async (task: OrderTask) => {
    // Every order is a new guest's, so that no cart of an earlier one is in its way.
    token = '';
    const customer = {
      emailAddress: `guest-${number}-${task.key}@example.com`,
      firstName: 'Guest',
      lastName: String(number),
    };
    const address = { streetLine1: 'Example Road 1', countryCode: 'CN', city: 'Shanghai' };
    const steps: (readonly [string, object])[] = [
      ...task.lines.map(({ sku, quantity }) => [ADD, { id: idOf(sku), quantity }] as const),
      ...(task.couponCode === null ? [] : [[COUPON, { code: task.couponCode }] as const]),
      [CUSTOMER, { input: customer }],
      [ADDRESS, { input: address }],
      [SHIPPING, { id: [shippingMethod] }],
      [ARRANGE, {}],
      [PAYMENT, {}],
    ];
    for (const [query, variables] of steps) {
      const refused = await ask(query, variables);
      if (refused) return refused;
    }
    return 'OK';
  };
};

/** Reads a page of products with price and stock. */
export const vendureCatalogue: Scenario = async ({ url }) => {
  return async (task: { skip: number }) => {
    const answer = await postGraph(url, '', { query: CATALOGUE, variables: task });
    const items = answer.data?.['products']?.['items'] as
      readonly { variants: readonly { stockLevel: unknown }[] }[] | undefined;
    const isWhole = items?.length === 20 && items.every(({ variants }) => variants[0]?.stockLevel);
    return errorOf(answer) ?? (isWhole ? 'OK' : 'INCOMPLETE');
  };
};

/** Products are numbered in the order in which they were imported: `SKU-0001` is variant 1. */
function idOf(sku: string): string {
  return String(Number(sku.slice(sku.lastIndexOf('-') + 1)));
}
