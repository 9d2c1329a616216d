import { signToken } from '@entresol/gateway/token';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { createGraphClient, type GraphClient } from '../house/graph-client.ts';
import { readSecrets } from '../house/secrets.ts';
import { ImportError, systemCode } from './import-error.ts';

/** Keys of batches belong to this actor: every run must be the same one. */
const actor = { kind: 'SERVICE', id: 'import' } as const;

const askEveryMs = 500;

/** Connects to the running system once it is ready; says how to start it where it is not. */
export async function connectSystem(options: {
  readonly url: string;
  readonly token: string | null;
  readonly dataDir: string;
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}): Promise<GraphClient> {
  const { url, dataDir, signal, say } = options;
  const token = options.token ?? (await signToken(actor, (await readSecrets(dataDir)).token));
  const until = performance.now() + options.patienceMs;
  let told = '';
  for (;;) {
    const reason = await reasonNotReady(url);
    if (reason === null) return createGraphClient({ url, token });
    if (signal.aborted || performance.now() > until) throw notReady(url, reason);
    if (reason !== told) say(`等待系统就绪 / waiting for the system: ${reason}`);
    told = reason;
    await sleep(askEveryMs, undefined, { signal }).catch(() => {});
  }
}

/** Null when the system is ready. One that does not run at all is not waited for. */
async function reasonNotReady(url: string): Promise<string | null> {
  try {
    const { statusCode, body } = await request(`${url}/readyz`, { headersTimeout: 10_000 });
    const text = await body.text();
    return statusCode === 200 ? null : text.slice(0, 300);
  } catch (error) {
    throw notRunning(url, error);
  }
}

function notRunning(url: string, cause: unknown): ImportError {
  const code = systemCode(cause);
  return new ImportError(
    'SYSTEM_NOT_RUNNING',
    {
      zh: `${url} 没有运行中的系统（${code}）：请先在另一终端运行 npm start（端口和目录用 --port、--data 指定）`,
      en: `no system runs at ${url} (${code}): run npm start in another terminal first (--port and --data name another one)`,
    },
    { cause },
  );
}

function notReady(url: string, reason: string): ImportError {
  return new ImportError('SYSTEM_NOT_READY', {
    zh: `${url} 的系统没有就绪：${reason}。请查看它的输出，然后用同一命令再次运行`,
    en: `the system at ${url} is not ready: ${reason}. Look at its output, then run the same command`,
  });
}
