import { context, trace } from '@opentelemetry/api';
import { beginTracing, endTracing } from '@entresol/shared';

/** A running export of traces. */
export interface Tracing {
  /** Sends what waits, and makes no more. */
  end(): Promise<void>;
}

/** How long spans wait for others, as OpenTelemetry has it; `OTEL_BSP_SCHEDULE_DELAY` says otherwise. */
const DELAY_MS = 5_000;

/**
 * Begins to send traces to a collector (OTLP over HTTP), named as `OTEL_EXPORTER_OTLP_ENDPOINT`.
 *
 * Nothing is loaded and nothing leaves this process unless an operator names one.
 */
export async function startTracing(
  settings: Readonly<Record<string, string | undefined>>,
  service: string,
): Promise<Tracing | null> {
  const endpoint = settings['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (!endpoint) return null;
  const [sdk, exporters, resources, contexts] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/context-async-hooks'),
  ]);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new exporters.OTLPTraceExporter({ url });
  const scheduledDelayMillis = Number(settings['OTEL_BSP_SCHEDULE_DELAY'] || DELAY_MS);
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, scheduledDelayMillis })],
  });
  context.setGlobalContextManager(new contexts.AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  beginTracing();
  return {
    async end() {
      endTracing();
      await provider.shutdown();
      trace.disable();
      context.disable();
    },
  };
}
