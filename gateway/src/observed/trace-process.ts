import { startTracing } from './start-tracing.ts';

/** Traces the process that preloads this (`node --import`), before anything else in it runs. */
const tracing = await startTracing(process.env, process.env['OTEL_SERVICE_NAME'] ?? 'entresol');
// While the process drains: what was begun before is sent, what ends after is not.
for (const event of ['beforeExit', 'SIGTERM', 'SIGINT', 'disconnect'] as const) {
  if (tracing) process.once(event, () => void tracing.end());
}
