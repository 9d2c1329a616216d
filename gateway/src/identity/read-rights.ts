import { randomUUID } from 'node:crypto';
import { internalService, issueStatement, type SubgraphClient } from '@entresol/shared';

const WAIT_MS = 20_000;
/** How many events are told at once at most. */
export const FEED_BATCH = 500;

const FEED = /* GraphQL */ `
  query Feed($after: String!, $first: Int!, $waitMs: Int) {
    feed: organizationEventFeed(
      after: $after
      first: $first
      types: ["AccessChanged", "TokensRevoked"]
      waitMs: $waitMs
    ) {
      position
      events {
        type
        payload
        recordedAt
      }
    }
  }
`;

const REVOCATIONS = /* GraphQL */ `
  query Revocations($after: String) {
    page: tokenRevocationsForGateway(after: $after) {
      holders
      revokedAt
    }
  }
`;

const ACCESS = /* GraphQL */ `
  query Access($after: String) {
    page: staffAccessForGateway(after: $after) {
      staffNos
      roles
      stores
      narrowedAt
    }
  }
`;

/** What organization tells of rights: a person's that changed, or tokens that are void. */
export interface RightsEvent {
  readonly type: string;
  readonly payload: string;
  readonly recordedAt: string;
}

interface Feed {
  readonly position: string;
  readonly events: readonly RightsEvent[];
}

interface Revocations {
  readonly holders: readonly string[];
  readonly revokedAt: readonly string[];
}

/** The events after a position, waited for; throws with the code of the refusal. */
export function readFeed(client: SubgraphClient | undefined, after: string): Promise<Feed> {
  const variables = { after, first: FEED_BATCH, waitMs: WAIT_MS };
  return ask<Feed>(client, FEED, 'feed', variables);
}

/** Every revocation there is, by holder, as epoch ms. */
export async function readRevocations(
  client: SubgraphClient | undefined,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let after: string | null = null; ;) {
    const page: Revocations = await ask<Revocations>(client, REVOCATIONS, 'page', { after });
    page.holders.forEach((holder, at) => found.set(holder, Date.parse(page.revokedAt[at]!)));
    after = page.holders.at(-1) ?? null;
    if (after === null) return found;
  }
}

/** What a person may do since an instant (epoch ms). */
export interface StaffAccess {
  readonly staffNo: string;
  readonly roles: readonly string[];
  readonly stores: readonly string[];
  readonly atMs: number;
}

interface AccessPage {
  readonly staffNos: readonly string[];
  readonly roles: readonly (readonly string[])[];
  readonly stores: readonly (readonly string[])[];
  readonly narrowedAt: readonly string[];
}

/** What everybody may do now from whom something was taken, however long ago. */
export async function* readAccess(
  client: SubgraphClient | undefined,
): AsyncGenerator<readonly StaffAccess[]> {
  for (let after: string | null = null; ;) {
    const page: AccessPage = await ask<AccessPage>(client, ACCESS, 'page', { after });
    yield page.staffNos.map((staffNo, at) => ({
      staffNo,
      roles: page.roles[at]!,
      stores: page.stores[at]!,
      atMs: Date.parse(page.narrowedAt[at]!),
    }));
    after = page.staffNos.at(-1) ?? null;
    if (after === null) return;
  }
}

async function ask<Answer>(
  client: SubgraphClient | undefined,
  query: string,
  field: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  if (!client) throw new Error('organization is not there');
  const actor = internalService('gateway');
  const statement = issueStatement({ actor, requestId: randomUUID(), language: 'en' });
  const { data, errors } = await client.execute({ query, variables }, statement, { isQuery: true });
  const found = (data as Record<string, Answer> | null | undefined)?.[field];
  if (!found) throw new Error(String(errors?.[0]?.extensions?.['code']), { cause: errors?.[0] });
  return found;
}
