import { describe, expect, it } from '@jest/globals';
import { GraphRefusal } from '../house/graph-client.ts';
import { createPatientGraph } from './patient-graph.ts';

/** A graph that gives these answers in turn; errors are thrown. */
function patient(answers: readonly unknown[], patienceMs = 60_000) {
  const said: string[] = [];
  const stop = new AbortController();
  let asked = 0;
  const run = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer as never;
  };
  const say = (text: string) => said.push(text);
  const graph = createPatientGraph({ run }, { patienceMs, signal: stop.signal, say });
  return { graph, said, stop, asked: () => asked };
}

const refused = (code: string, retryable?: boolean) => new GraphRefusal(code, 'why', retryable);
const broken = (code: string) => Object.assign(new Error('broken'), { code });

describe('asking a graph that may be away', () => {
  it.each([
    ['the database is away', refused('DATABASE_UNAVAILABLE')],
    ['a subgraph is away', refused('SUBGRAPH_UNAVAILABLE')],
    ['a twin is still at work', refused('IN_PROGRESS', true)],
    ['the graph says that a retry may succeed', refused('ANYTHING', true)],
    ['nobody listens', broken('ECONNREFUSED')],
    ['the connection breaks', broken('UND_ERR_SOCKET')],
    ['a proxy answers', new SyntaxError('Unexpected token <')],
  ])('asks again while %s, and says so once', async (_what, error) => {
    const { graph, said, asked } = patient([error, error, { ok: true }]);
    expect(await graph.run('{ x }')).toEqual({ ok: true });
    expect(asked()).toBe(3);
    expect(said).toEqual([
      expect.stringContaining('waiting for the system'),
      expect.stringContaining('the system is back'),
    ]);
  });

  it.each([
    ['DISK_FULL', 'free some space'],
    ['UNAUTHENTICATED', '--data must name'],
    ['FORBIDDEN', 'npm run token -- service'],
    ['IDEMPOTENCY_MISMATCH', 'imported with other content'],
    ['INVALID_INPUT', 'kept nothing of it'],
  ])('does not wait after %s: waiting does not mend it', async (code, text) => {
    const { graph, said, asked } = patient([refused(code)]);
    await expect(graph.run('{ x }')).rejects.toMatchObject({
      code,
      en: expect.stringContaining(text),
      zh: expect.stringContaining('用同一命令继续'),
    });
    expect(asked()).toBe(1);
    expect(said).toEqual([]);
  });

  it('gives up when patience is at its end, and says how to go on', async () => {
    const { graph } = patient([broken('ECONNREFUSED')], 300);
    await expect(graph.run('{ x }')).rejects.toMatchObject({
      code: 'SYSTEM_AWAY',
      en: expect.stringContaining('run the same command to go on'),
    });
  });

  it('waits no longer once it is asked to stop', async () => {
    const { graph, stop } = patient([broken('ECONNREFUSED')]);
    const answer = graph.run('{ x }');
    stop.abort();
    await expect(answer).rejects.toMatchObject({ code: 'SYSTEM_AWAY' });
  });

  it('passes a fault of the program on as it is', async () => {
    const fault = new TypeError('a bug');
    await expect(patient([fault]).graph.run('{ x }')).rejects.toBe(fault);
  });
});
