import {
  context,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Link,
  type Tracer,
} from '@opentelemetry/api';

let tracer: Tracer | null = null;

/** Lets `traced` make spans; a host calls it once a provider is registered. */
export function beginTracing(): void {
  tracer = trace.getTracer('entresol');
}

/** Lets nothing be traced any more. */
export function endTracing(): void {
  tracer = null;
}

/** Whether spans are made. */
export function isTracing(): boolean {
  return tracer !== null;
}

/**
 * Does some work as a span of the trace that is under way; without a collector, just the work.
 *
 * Names and attributes are ours: what clients sent, or SQL was given, is never among them.
 */
export function traced<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  links: Link[] = [],
): Promise<T> {
  if (!tracer) return work();
  const span = tracer.startSpan(name, { attributes, links });
  return context.with(trace.setSpan(context.active(), span), async () => {
    try {
      return await work();
    } catch (error) {
      // Its message may quote what was sent.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Does a round of background work as a trace of its own, named after what it is for. */
export function tracedJob<T>(name: string, work: () => Promise<T>): Promise<T> {
  return tracer ? context.with(ROOT_CONTEXT, () => traced(`job ${name}`, {}, work)) : work();
}
