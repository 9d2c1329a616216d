import type { OrderTask, Scenario } from './load-job.ts';
import { errorOf, postGraph, type GraphAnswer } from './post-graph.ts';

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo status total { amountMinor } }
    userErrors { code }
  }
}`;

const PAY = `mutation ($orderNo: String!, $key: String!) {
  orderPay(input: { orderNo: $orderNo, method: CASH }, idempotencyKey: $key) {
    order { status paymentStatus }
    userErrors { code }
  }
}`;

const CATALOGUE = `query ($location: String!, $after: String) {
  products(first: 20, after: $after) {
    nodes { sku name basePrice { amount currency } stockLevel(location: $location) { available } }
  }
}`;

const PREVIEW = `query ($input: OrderInput!) {
  orderPreview(input: $input) {
    lines { lineNo discountShare { amountMinor } }
    total { amountMinor }
    userErrors { code }
  }
}`;

/** Places an order and pays it in cash: two requests, one task. */
export const entresolOrder: Scenario = async ({ url, token }) => {
  const ask = (query: string, variables: object) => postGraph(url, token, { query, variables });
  return async (task: OrderTask) => {
    const input = {
      channel: 'POS',
      store: task.store,
      memberNo: task.memberNo,
      couponCodes: task.couponCode === null ? [] : [task.couponCode],
      pointsToSpend: task.points,
      scene: task.scene,
      lines: task.lines,
    };
    const submitted = await ask(SUBMIT, { input, key: task.key });
    const refused = refusalOf(submitted, 'orderSubmit');
    if (refused) return refused;
    const { orderNo } = payloadOf(submitted, 'orderSubmit').order!;
    const paid = await ask(PAY, { orderNo, key: `${task.key}:pay` });
    return refusalOf(paid, 'orderPay') ?? 'OK';
  };
};

/** Reads a page of products with price and stock at one place. */
export const entresolCatalogue: Scenario = async ({ url, token }) => {
  return async (task: { location: string; after: string | null }) => {
    const answer = await postGraph(url, token, { query: CATALOGUE, variables: task });
    const nodes = answer.data?.['products']?.['nodes'] as
      readonly { stockLevel: unknown }[] | undefined;
    const error = errorOf(answer);
    if (error) return error;
    return nodes?.length === 20 && nodes.every((node) => node.stockLevel) ? 'OK' : 'INCOMPLETE';
  };
};

/** Previews a cart. */
export const entresolCart: Scenario = async ({ url, token }) => {
  return async (task: { input: unknown; lines: number }) => {
    const answer = await postGraph(url, token, {
      query: PREVIEW,
      variables: { input: task.input },
    });
    const refused = refusalOf(answer, 'orderPreview');
    if (refused) return refused;
    const { lines } = payloadOf(answer, 'orderPreview') as unknown as { lines: readonly unknown[] };
    return lines.length === task.lines ? 'OK' : 'INCOMPLETE';
  };
};

interface Payload {
  readonly order: { readonly orderNo: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

function payloadOf(answer: GraphAnswer, field: string): Payload {
  return (answer.data as Record<string, Payload> | null)![field]!;
}

function refusalOf(answer: GraphAnswer, field: string): string | null {
  return errorOf(answer) ?? payloadOf(answer, field).userErrors[0]?.code ?? null;
}
