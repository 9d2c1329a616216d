import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createHttpClient,
  serveSubgraph,
  type Actor,
  type ActorKind,
  type Logger,
} from '@entresol/shared';
import { createGateway, signToken } from '../src/create-gateway.ts';
import { tracedKindsOf } from '../src/observed/observe-process.ts';
import { serveMetrics } from '../src/observed/serve-metrics.ts';
import { startTracing, type Tracing } from '../src/observed/start-tracing.ts';
import { openRaw } from './live-clients.ts';
import { createStandIn } from './stand-in.ts';
import { SECRET } from './start-stand-in.ts';

const ANALYST: Actor = { kind: 'ANALYST', id: 'A1' };
const CANARY = '13877665544-canary';

interface Line {
  readonly level: string;
  readonly told: Record<string, unknown>;
  readonly message: string;
}

/** A log that keeps its lines. */
function keepingLog(): { readonly lines: Line[]; readonly log: Logger } {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (told: Record<string, unknown>, message = ''): void =>
      void lines.push({ level, told, message });
  const log = Object.fromEntries(
    ['debug', 'info', 'warn', 'error'].map((level) => [level, at(level)]),
  );
  const self = { ...log, child: () => self } as unknown as Logger;
  return { lines, log: self };
}

/** The stand-in behind HTTP, so that traces cross a process's edge. */
async function start(slowMs?: number, tracedKinds?: ReadonlySet<ActorKind>) {
  const { lines, log } = keepingLog();
  const standIn = createStandIn();
  const served = await Promise.all(
    standIn.subgraphs.map((subgraph) =>
      serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, secret: SECRET, log }),
    ),
  );
  const clients = new Map(
    standIn.subgraphs.map(({ name }, index) => [
      name,
      createHttpClient({ name, url: served[index]!.url, secret: SECRET }),
    ]),
  );
  const gateway = await createGateway({
    supergraphSdl: standIn.supergraphSdl,
    clients,
    identity: { secret: SECRET },
    log,
    playground: false,
    slowMs,
    tracedKinds,
  });
  const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    lines,
    gateway,
    async ask(query: string, actor: Actor | null = ANALYST, headers: Record<string, string> = {}) {
      const token = actor && `Bearer ${await signToken(actor, SECRET)}`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...(token ? { authorization: token } : {}),
        },
        body: JSON.stringify({ query }),
      });
      const requestId = response.headers.get('x-request-id');
      return { requestId, body: (await response.json()) as any };
    },
    async close() {
      await gateway.close();
      await Promise.all([...clients.values()].map((client) => client.close()));
      await Promise.all(served.map((server) => server.close()));
    },
  };
}

describe('a gateway that is watched', () => {
  let system: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    system = await start(0.001);
  });
  afterAll(() => system.close());

  it('counts on a port of its own what it answers, refuses, spends and calls', async () => {
    await system.ask('{ products { sku available } }');
    await system.ask('{ products { sku available } }');
    await system.ask('{ fault }', null);
    await system.ask(`{ product(sku: "${CANARY}") { nothing } }`);
    const served = await serveMetrics(system.gateway.metrics, { host: '127.0.0.1', port: 0 });
    const response = await fetch(served.url);
    const text = await response.text();
    expect((await fetch(served.url.replace('/metrics', '/graphql'))).status).toBe(404);
    const head = await fetch(served.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${served.url}?x=1`)).status).toBe(200);
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(404);
    const { hostname: host, port } = new URL(served.url);
    await expect(
      serveMetrics(system.gateway.metrics, { host, port: Number(port) }),
    ).rejects.toThrow(/已被占用[^]*is taken/);
    await served.close();

    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const valueOf = (line: string) => Number(text.split(`\nentresol_${line} `)[1]?.split('\n')[0]);
    expect(valueOf('operation_seconds_count{actor="ANALYST",outcome="ok"}')).toBe(2);
    expect(valueOf('operation_seconds_count{actor="ANONYMOUS",outcome="errors"}')).toBe(1);
    expect(valueOf('operation_seconds_count{actor="ANALYST",outcome="refused"}')).toBe(1);
    expect(valueOf('operation_cost_total{actor="ANALYST"}')).toBe(20);
    expect(valueOf('subgraph_call_seconds_count{subgraph="inventory",outcome="ok"}')).toBe(2);
    expect(valueOf('plan_cache_hits_total')).toBeGreaterThan(0);
    expect(valueOf('plan_cache_misses_total')).toBeGreaterThan(0);
    for (const name of ['running', 'waiting', 'refused_total']) {
      expect(valueOf(`subgraph_calls_${name}{subgraph="inventory"}`)).toBe(0);
    }
    for (const name of ['open_streams', 'subscription_groups', 'subscription_members']) {
      expect(valueOf(name)).toBe(0);
    }
    expect(text).not.toContain(CANARY);
  });

  it('writes down what is slow with its plan and request id, and nothing that was sent', async () => {
    system.lines.length = 0;
    const { requestId } = await system.ask(`query Named { product(sku: "${CANARY}") { sku } }`);
    const slow = system.lines.filter(({ message }) => message === 'slow operation');
    expect(slow).toHaveLength(1);
    expect(slow[0]).toMatchObject({
      level: 'warn',
      told: { requestId, actor: 'ANALYST', ms: expect.any(Number), plan: expect.any(String) },
    });
    expect(slow[0]!.told['plan']).toMatch(/^QueryPlan \{[^]*Fetch\(service: "products"\)/);
    expect(JSON.stringify(system.lines)).not.toContain(CANARY);
  });

  it('shows analysts who ask how their operation is answered, and nobody else', async () => {
    const asks = { 'x-entresol-query-plan': '1' };
    const planOf = async (actor: Actor | null, headers: Record<string, string>) =>
      (await system.ask('{ products { sku available } }', actor, headers)).body.extensions
        .queryPlan as string | undefined;
    expect(await planOf(ANALYST, asks)).toMatch(/Sequence \{[^]*Fetch\(service: "inventory"\)/);
    expect(await planOf(ANALYST, {})).toBeUndefined();
    expect(await planOf({ kind: 'MEMBER', id: 'M1' }, asks)).toBeUndefined();
    expect(await planOf(null, asks)).toBeUndefined();
  });
});

interface Sent {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
}

const TRACE = 'a'.repeat(32);
const SPAN = 'b'.repeat(16);
const traceparent = `00-${TRACE}-${SPAN}-01`;

describe('traces', () => {
  let collector: Server;
  let received = '';
  let tracing: Tracing | null = null;
  const paths: (string | undefined)[] = [];
  beforeAll(async () => {
    collector = createServer((request, response) => {
      paths.push(request.url);
      request.on('data', (chunk: Buffer) => (received += String(chunk)));
      request.on('end', () => response.end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => tracing?.end());
  afterAll(() => new Promise((resolve) => collector.close(resolve)));

  it('are not made unless an operator names a collector', async () => {
    expect(await startTracing({}, 'test')).toBeNull();
  });

  it('lead from an operation to what each subgraph did, across processes, without what was sent', async () => {
    const { port } = collector.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    tracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, 'test');
    const system = await start();
    await system.ask(`{ product(sku: "${CANARY}") { sku } products { sku available } }`);
    await system.close();
    await tracing!.end();
    tracing = null;

    const sent = spansOf(received);
    expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
    const [root, ...others] = sent.filter(({ name }) => name === 'graphql.operation');
    expect(others).toEqual([]);
    // What the gateway reads of rights by itself is no part of it.
    const spans = sent.filter(({ traceId }) => traceId === root!.traceId);
    const calls = spans.filter(({ name }) => name === 'subgraph.call');
    expect(calls.map(({ parentSpanId }) => parentSpanId)).toEqual(calls.map(() => root!.spanId));
    expect(calls).toHaveLength(2);
    const served = spans.filter(({ name }) => name === 'subgraph.request');
    const known = new Set(calls.map(({ spanId }) => spanId));
    expect(served).toHaveLength(2);
    expect(served.every(({ parentSpanId }) => known.has(parentSpanId ?? ''))).toBe(true);
    expect(received).not.toContain(CANARY);
  });

  /** The spans of the operations that `work` sends. */
  async function operationsOf(
    work: (system: Awaited<ReturnType<typeof start>>) => Promise<unknown>,
    tracedKinds?: ReadonlySet<ActorKind>,
  ): Promise<readonly Sent[]> {
    received = '';
    const { port } = collector.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    tracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, 'test');
    const system = await start(undefined, tracedKinds);
    await work(system);
    await system.close();
    await tracing!.end();
    tracing = null;
    return spansOf(received).filter(({ name }) => name === 'graphql.operation');
  }
  const SERVICE: Actor = { kind: 'SERVICE', id: 'erp' };
  const ASKED = '{ products { sku } }';

  it('of an integration go on here, over HTTP and WebSocket', async () => {
    const spans = await operationsOf(async (system) => {
      await system.ask(ASKED, SERVICE, { traceparent });
      const url = `${system.url.replace('http', 'ws')}/graphql`;
      const raw = await openRaw(url, `Bearer ${await signToken(SERVICE, SECRET)}`);
      const payload = { query: ASKED, extensions: { traceparent } };
      raw.say({ id: '1', type: 'subscribe', payload });
      await raw.hear(({ type }) => type === 'complete');
      raw.socket.terminate();
    });
    expect(spans).toHaveLength(2);
    for (const span of spans) expect(span).toMatchObject({ traceId: TRACE, parentSpanId: SPAN });
  });

  it('of everybody else are only pointed at, and are nothing when they make no sense', async () => {
    const zeros = `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`;
    const spans = await operationsOf(async ({ ask }) => {
      for (const actor of [ANALYST, null]) await ask(ASKED, actor, { traceparent });
      for (const bad of [zeros, '00-1-2-3', '']) await ask(ASKED, SERVICE, { traceparent: bad });
    });
    const linksOf = (span: Sent) => (span.links ?? []).map(({ traceId }) => traceId);
    expect(spans.map(linksOf)).toEqual([[TRACE], [TRACE], [], [], []]);
    expect(spans.filter(({ traceId, parentSpanId }) => traceId === TRACE || parentSpanId)).toEqual(
      [],
    );
  });

  it('go on of whom an operator names', async () => {
    const named = tracedKindsOf({ ENTRESOL_TRACE_FROM: 'ANALYST, STAFF' });
    const spans = await operationsOf(async ({ ask }) => {
      await ask(ASKED, ANALYST, { traceparent });
      await ask(ASKED, SERVICE, { traceparent });
    }, named);
    expect(spans.map(({ traceId }) => traceId === TRACE)).toEqual([true, false]);
    expect(tracedKindsOf({ ENTRESOL_TRACE_FROM: 'none' })).toEqual(new Set());
    expect(() => tracedKindsOf({ ENTRESOL_TRACE_FROM: 'everybody' })).toThrow();
  });
});

function spansOf(text: string): readonly Sent[] {
  // One batch after the other, as they came.
  return text
    .replaceAll('}{', '}\n{')
    .split('\n')
    .filter((batch) => batch !== '')
    .flatMap((batch) => JSON.parse(batch).resourceSpans)
    .flatMap((resource: any) => resource.scopeSpans)
    .flatMap((scope: any) => scope.spans as readonly Sent[]);
}
