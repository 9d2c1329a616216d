import { startHouse } from '@entresol/gateway/host';
import { runCommandLine } from './house/arguments.ts';
import { serveSystem } from './house/serve-system.ts';
import { settingsOf } from './house/settings.ts';

/** `npm start`: the whole graph in one process, with a PostgreSQL of its own where none is named. */
await runCommandLine(() =>
  serveSystem('npm start', (plan) =>
    startHouse({ ...plan, playground: true, settings: settingsOf(plan.secrets) }),
  ),
);
