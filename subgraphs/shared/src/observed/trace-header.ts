import { context, isSpanContextValid, trace, type SpanContext } from '@opentelemetry/api';
import { isTracing, traced } from './traced.ts';

const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The header that tells another process which trace a call belongs to (W3C trace context). */
export function traceHeaders(): Record<string, string> {
  const span = isTracing() ? trace.getSpanContext(context.active()) : undefined;
  if (!span) return {};
  const flags = span.traceFlags.toString(16).padStart(2, '0');
  return { traceparent: `00-${span.traceId}-${span.spanId}-${flags}` };
}

/** Does work as a part of the trace that a caller's headers name. */
export function inTraceOf<T>(headers: Readonly<Record<string, unknown>>, work: () => T): T {
  const parent = isTracing() ? spanContextOf(headers['traceparent']) : null;
  return parent ? context.with(trace.setSpanContext(context.active(), parent), work) : work();
}

/**
 * Does work as `traced` does, beside the trace that a client says it belongs to: as a part of it when
 * the client is believed, in a trace of ours that only points at it otherwise.
 */
export function tracedFor<T>(
  client: { readonly traceparent: string | undefined; readonly isBelieved: boolean },
  ...[name, attributes, work]: Parameters<typeof traced<T>>
): Promise<T> {
  const { traceparent, isBelieved } = client;
  if (isBelieved) return inTraceOf({ traceparent }, () => traced(name, attributes, work));
  const pointed = spanContextOf(traceparent);
  return traced(name, attributes, work, pointed ? [{ context: pointed }] : []);
}

function spanContextOf(traceparent: unknown): SpanContext | null {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(String(traceparent)) ?? [];
  if (!traceId || !spanId) return null;
  const found = { traceId, spanId, traceFlags: Number.parseInt(flags!, 16), isRemote: true };
  return isSpanContextValid(found) ? found : null;
}
