import type { ActorKind, Logger } from '@entresol/shared';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { serveMetrics } from './serve-metrics.ts';
import { startTracing } from './start-tracing.ts';

const Settings = z.object({
  /** Where Prometheus reads; nothing is served when left out. */
  ENTRESOL_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  ENTRESOL_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
});

/** Lets operators watch this process, as far as its settings ask for it. */
export async function observeProcess(
  settings: Readonly<Record<string, string | undefined>>,
  options: { readonly registry: Registry; readonly service: string; readonly log: Logger },
): Promise<{ close(): Promise<void> }> {
  const { ENTRESOL_METRICS_PORT: port, ENTRESOL_METRICS_HOST: host } = Settings.parse(settings);
  const { registry, service, log } = options;
  const tracing = await startTracing(settings, service);
  const served = port === undefined ? null : await serveMetrics(registry, { host, port });
  if (served) log.info({ url: served.url }, 'serving metrics');
  return {
    async close() {
      await served?.close();
      await tracing?.end();
    },
  };
}

const KINDS = [
  'STAFF',
  'MEMBER',
  'PARTNER',
  'ACCOUNT_MANAGER',
  'ANALYST',
  'SERVICE',
  'ANONYMOUS',
] as const satisfies readonly ActorKind[];

/** Kinds of actors whose own traces are continued: a list, or `none`; integrations when left out. */
export function tracedKindsOf(
  settings: Readonly<Record<string, string | undefined>>,
): ReadonlySet<ActorKind> | undefined {
  const text = settings['ENTRESOL_TRACE_FROM'];
  if (text === undefined) return undefined;
  const words = text.split(',').map((word) => word.trim());
  const named = words.filter((word) => word !== '' && word !== 'none');
  return new Set(z.array(z.enum(KINDS)).parse(named));
}

/** How long an operation takes at least that is written down with its plan. */
export function slowMsOf(
  settings: Readonly<Record<string, string | undefined>>,
): number | undefined {
  return z.coerce.number().positive().optional().parse(settings['ENTRESOL_SLOW_MS']);
}
