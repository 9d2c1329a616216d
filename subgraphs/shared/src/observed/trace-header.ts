import { context, trace } from '@opentelemetry/api';
import { isTracing } from './traced.ts';

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
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(String(headers['traceparent'])) ?? [];
  if (!isTracing() || !traceId || !spanId) return work();
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags!, 16), isRemote: true };
  return context.with(trace.setSpanContext(context.active(), parent), work);
}
