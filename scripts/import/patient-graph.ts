import { setTimeout as sleep } from 'node:timers/promises';
import { GraphRefusal, type GraphClient } from '../house/graph-client.ts';
import { ImportError, systemCode } from './import-error.ts';

/** A graph that is asked again while it is away. */
export type PatientGraph = Pick<GraphClient, 'run'>;

const firstPauseMs = 200;
const pauseMsMax = 5_000;

/** Codes after which the same request may succeed: the database, a subgraph or a twin is busy. */
const passing = new Set(['DATABASE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'IN_PROGRESS']);

/**
 * Asks a graph until it answers, with growing pauses, for as long as patience lasts.
 *
 * Safe because every change carries a key: one that was done but not acknowledged is not done
 * again. What waiting cannot mend is thrown at once, as `ImportError` that says what to do.
 */
export function createPatientGraph(
  graph: Pick<GraphClient, 'run'>,
  options: {
    readonly patienceMs: number;
    readonly signal: AbortSignal;
    readonly say: (text: string) => void;
  },
): PatientGraph {
  const { patienceMs, signal, say } = options;
  let isWaiting = false;

  async function outlast(failure: unknown, sinceMs: number, attempt: number): Promise<void> {
    const reason = passingReason(failure);
    if (reason === null) throw explain(failure);
    const left = sinceMs + patienceMs - performance.now();
    if (signal.aborted || left <= 0) throw away(reason, patienceMs, failure);
    if (!isWaiting) say(`等待系统恢复 / waiting for the system: ${reason}`);
    isWaiting = true;
    const pause = Math.min(firstPauseMs * 2 ** attempt, pauseMsMax, left);
    await sleep(pause, undefined, { signal }).catch(() => {});
  }

  return {
    async run<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const sinceMs = performance.now();
      for (let attempt = 0; ; attempt += 1) {
        try {
          const data = await graph.run<Data>(query, variables);
          if (isWaiting) say('系统已恢复，继续导入 / the system is back, going on');
          isWaiting = false;
          return data;
        } catch (error) {
          await outlast(error, sinceMs, attempt);
        }
      }
    },
  };
}

/** Why a failure may pass by itself; null when it will not. */
function passingReason(error: unknown): string | null {
  if (error instanceof GraphRefusal) {
    return error.retryable || passing.has(error.code) ? error.message : null;
  }
  // A proxy's page instead of an answer, or no connection at all.
  if (error instanceof SyntaxError) return 'no answer of the graph';
  const code = systemCode(error);
  return /^(E[A-Z]+|UND_ERR_\w+)$/.test(code) ? `连接中断 no connection (${code})` : null;
}

function away(reason: string, patienceMs: number, cause: unknown): ImportError {
  const seconds = Math.round(patienceMs / 1_000);
  return new ImportError(
    'SYSTEM_AWAY',
    {
      zh: `等待 ${seconds} 秒后系统仍不可用（${reason}）：请检查系统，然后用同一命令继续`,
      en: `the system did not come back within ${seconds} s (${reason}): look after it, then run the same command to go on`,
    },
    { cause },
  );
}

const advice: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  DISK_FULL: {
    zh: '系统所在的磁盘已满：请腾出空间',
    en: 'the disk of the system is full: free some space',
  },
  UNAUTHENTICATED: {
    zh: '系统不接受令牌：--data 应是运行中系统的数据目录，或用 --token 给出服务令牌',
    en: 'the system refuses the token: --data must name the folder of the running system, or give --token',
  },
  FORBIDDEN: {
    zh: '令牌没有导入权限：请用 npm run token -- service 签发的令牌',
    en: 'the token may not import: use one of npm run token -- service',
  },
  IDEMPOTENCY_MISMATCH: {
    zh: '这一批已以不同内容导入过：请使用当时的程序版本，或导入到新的系统',
    en: 'this batch was imported with other content: use the version of then, or a new system',
  },
};

/** A refusal as a sentence that says what to do; whatever is no refusal stays as it is. */
function explain(error: unknown): unknown {
  if (!(error instanceof GraphRefusal)) return error;
  const { zh, en } = advice[error.code] ?? {
    zh: '系统拒绝了一批数据，该批没有写入任何内容',
    en: 'the system refused a batch and kept nothing of it',
  };
  const again = { zh: '然后用同一命令继续', en: 'then run the same command to go on' };
  const text = {
    zh: `${zh}，${again.zh}（${error.message}）`,
    en: `${en}, ${again.en} (${error.message})`,
  };
  return new ImportError(error.code, text, { cause: error });
}
