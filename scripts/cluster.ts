import { runCommandLine } from './house/arguments.ts';
import { serveSystem } from './house/serve-system.ts';
import { startCluster } from './house/start-cluster.ts';

const onRestart = (name: string) =>
  console.error(`${name} 已退出，正在重启 / ${name} ended, starting again`);

/** `npm run cluster`: the same system as separate processes over HTTP and WebSocket. */
await runCommandLine(() =>
  serveSystem('npm run cluster', (plan) => startCluster({ ...plan, onRestart })),
);
