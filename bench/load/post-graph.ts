import { Agent, request } from 'undici';

/** What a graph answered, with the headers that some need for the next request. */
export interface GraphAnswer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const agent = new Agent({ keepAliveTimeout: 30_000, headersTimeout: 300_000, connections: 512 });

/** Sends one operation over a kept connection. */
export async function postGraph(
  url: string,
  token: string,
  body: { readonly query: string; readonly variables?: unknown },
): Promise<GraphAnswer> {
  const response = await request(url, {
    method: 'POST',
    dispatcher: agent,
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.body.json()) as Omit<GraphAnswer, 'headers'>;
  return { ...answer, headers: response.headers };
}

/** The code of the first error of an answer, or null. */
export function errorOf(answer: GraphAnswer): string | null {
  const [error] = answer.errors ?? [];
  return error ? (error.extensions?.code ?? error.message) : null;
}
