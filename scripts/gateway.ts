import { originsOf, PASSED_ON, serveSupergraph } from '@entresol/gateway/supergraph';
import { createLogger, parseAddresses } from '@entresol/shared';
import { readArguments, refuseWords, runCommandLine, UsageError } from './house/arguments.ts';
import { endOnSignal } from './house/end-on-signal.ts';
import { readSecrets } from './house/secrets.ts';

const USAGE = `
用法 / usage: npm run gateway -- --supergraph FILE [--port N] [--host HOST] [options]

  --subgraph name=url   子图地址，可重复；默认取自文件 / where a subgraph is; the file says otherwise
  --no-auth             不验证身份、不设限额，子图自行决定 / no identity and no limits
  --pass-header a,b     传给子图的请求头 / headers passed on to subgraphs (${PASSED_ON.join(',')})
  --wait SECONDS        等待子图的时间，默认 5 / how long to wait for subgraphs
  --data DIR            本系统的密钥所在目录 / where the secrets of this system are
`;

/** `npm run gateway`: any Federation 2 supergraph, in front of subgraphs that run elsewhere. */
await runCommandLine(async () => {
  const { port, dataDir, positionals, options } = readArguments(USAGE, {
    supergraph: { type: 'string' },
    subgraph: { type: 'string', multiple: true },
    host: { type: 'string' },
    wait: { type: 'string' },
    'no-auth': { type: 'boolean' },
    'pass-header': { type: 'string' },
  });
  refuseWords(positionals);
  const file = options['supergraph'];
  if (typeof file !== 'string') throw new UsageError(USAGE);
  const served = await serveSupergraph({
    file,
    addresses: addressesOf(options['subgraph'] as unknown),
    host: String(options['host'] ?? process.env['HOST'] ?? '127.0.0.1'),
    port,
    log: createLogger({ name: 'gateway', level: process.env['LOG_LEVEL'] ?? 'info' }),
    secrets: options['no-auth'] ? null : await readSecrets(dataDir),
    origins: originsOf(process.env['ENTRESOL_ORIGINS']),
    passOn: headersOf(options['pass-header']),
    waitMs: secondsOf(options['wait']) * 1_000,
  });
  const { done } = endOnSignal(served.close);
  console.log(`\n图谱 / graph: ${served.url}/graphql\n`);
  await done;
});

function addressesOf(given: unknown): ReadonlyMap<string, string> {
  try {
    return parseAddresses(((given ?? []) as string[]).join(','));
  } catch (error) {
    throw new UsageError(`--subgraph 名称=地址 / name=url: ${(error as Error).message}`);
  }
}

function headersOf(given: unknown): readonly string[] {
  if (typeof given !== 'string') return PASSED_ON;
  const names = given.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '');
}

function secondsOf(given: unknown): number {
  const seconds = Number(given ?? 5);
  if (seconds >= 0) return seconds;
  throw new UsageError('--wait 应为秒数 / --wait is a number of seconds');
}
