import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { RenderOptions } from 'altair-static';
import type { SampleKind, SampleOperation } from './sample-operations.ts';

/** A token that the playground of a local demo offers. */
export interface DemoToken {
  readonly name: string;
  readonly token: string;
}

interface KindOfUser {
  readonly label: string;
  readonly variable: string;
  readonly actor: string;
  /** A role that its people have, where the kind of actor is not enough. */
  readonly role?: string;
}

const KINDS: Readonly<Record<SampleKind, KindOfUser>> = {
  till: { label: '收银 Till', variable: 'till_token', actor: 'STAFF' },
  desk: { label: '店长 Desk', variable: 'desk_token', actor: 'STAFF', role: 'STORE_MANAGER' },
  supply: { label: '补货 Supply', variable: 'supply_token', actor: 'STAFF', role: 'STORE_MANAGER' },
  'mini-program': { label: '小程序 Mini', variable: 'member_token', actor: 'MEMBER' },
  analyst: { label: '分析 Analyst', variable: 'analyst_token', actor: 'ANALYST' },
};

/**
 * What the playground shows first: a window for each kind of user, with their sample operations.
 *
 * Each window carries the token of its kind. Without demo tokens the variables are empty, and a
 * person pastes a token under "Environments". Choosing one of the demo people there makes every
 * window act as that person.
 */
export function altairOptions(options: {
  readonly samples: readonly SampleOperation[];
  readonly demoTokens: readonly DemoToken[];
  /** Where the graph is, as the browser sees it: Altair takes whole addresses only. */
  readonly graphUrl: string;
}): RenderOptions {
  const { samples, demoTokens, graphUrl } = options;
  const kinds = Object.keys(KINDS) as SampleKind[];
  const shown = {
    endpointURL: graphUrl,
    initialWindows: kinds.map((kind) => windowOf(kind, samples, graphUrl)),
    initialEnvironments: {
      base: { title: '各用各的 Own token', variables: ownTokens(demoTokens) },
      subEnvironments: demoTokens.map(({ name, token }, index) => ({
        id: `demo-${index}`,
        title: name,
        variables: Object.fromEntries(Object.values(KINDS).map((kind) => [kind.variable, token])),
      })),
    },
    // Windows are kept in the browser; new tokens or samples begin with fresh ones.
    instanceStorageNamespace: `entresol_${fingerprint([samples, demoTokens])}_`,
    initialSettings: {
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      disablePushNotification: true,
      'schema.reloadOnStart': true,
    },
    disableAccount: true,
  };
  // The types leave out that a list of windows is taken, as the package's own schema says.
  return shown as RenderOptions;
}

function windowOf(kind: SampleKind, samples: readonly SampleOperation[], graphUrl: string) {
  const { label, variable } = KINDS[kind];
  const authorization = `Bearer {{${variable}}}`;
  const texts = samples.filter((sample) => sample.kind === kind).map((sample) => sample.text);
  return {
    initialName: label,
    endpointURL: graphUrl,
    subscriptionsEndpoint: graphUrl.replace(/^http/, 'ws'),
    initialQuery: texts.join('\n'),
    initialHeaders: { Authorization: authorization },
    initialSubscriptionRequestHandlerId: 'graphql-ws',
    initialSubscriptionsPayload: { authorization },
  };
}

function ownTokens(demoTokens: readonly DemoToken[]): Record<string, string> {
  const tokenOf = ({ actor, role }: KindOfUser) =>
    demoTokens.find(({ token }) => {
      const { kind, roles } = decodeJwt<{ kind?: string; roles?: readonly string[] }>(token);
      return kind === actor && (role === undefined || roles?.includes(role));
    })?.token ?? '';
  return Object.fromEntries(Object.values(KINDS).map((kind) => [kind.variable, tokenOf(kind)]));
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
