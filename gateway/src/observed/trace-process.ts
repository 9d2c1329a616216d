import { startTracing } from './start-tracing.ts';

/** Traces the process that preloads this (`node --import`), before anything else in it runs. */
const tracing = await startTracing(process.env, process.env['OTEL_SERVICE_NAME'] ?? 'entresol');
if (tracing) process.on('beforeExit', () => void tracing.end());
