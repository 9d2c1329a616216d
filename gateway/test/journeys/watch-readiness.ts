import { setTimeout as sleep } from 'node:timers/promises';

/** One answer of `/readyz`. */
export interface Readiness {
  readonly status: number;
  readonly reason: string | null;
}

const WITHIN_MS = 60_000;

/** Asks `/readyz` from before anybody listens until it is 200; gives every answer there was. */
export async function watchReadiness(url: string): Promise<readonly Readiness[]> {
  const answers: Readiness[] = [];
  for (const until = Date.now() + WITHIN_MS; Date.now() < until; await sleep(5)) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (!response) continue;
    const { reason = null } = (await response.json()) as { reason?: string };
    answers.push({ status: response.status, reason });
    if (response.ok) return answers;
  }
  throw new Error(`not ready: ${JSON.stringify(answers.at(-1))}`);
}
