import { Agent, request } from 'undici';

interface UserErrorShape {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly retryable?: boolean;
}

/** The graph refused a command, or could not be asked. */
export class GraphRefusal extends Error {
  readonly code: string;
  /** Whether the graph itself says that the same request may succeed later. */
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable = false) {
    super(`${code}: ${message}`);
    this.name = 'GraphRefusal';
    this.code = code;
    this.retryable = retryable;
  }
}

/** A caller of the running graph, over HTTP, as any client is one. */
export interface GraphClient {
  /** Data of an operation; throws `GraphRefusal` for errors and for user errors of any payload. */
  run<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  close(): Promise<void>;
}

/** Connects to a running graph with a token. */
export function createGraphClient(options: { url: string; token: string }): GraphClient {
  const agent = new Agent({ keepAliveTimeout: 30_000, headersTimeout: 120_000 });
  return {
    async run<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await request(`${options.url}/graphql`, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${options.token}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      const result = (await response.body.json()) as {
        data?: Record<string, { userErrors?: readonly UserErrorShape[] } | null> | null;
        errors?: readonly { message: string; extensions?: { code?: string } }[];
      };
      const [error] = result.errors ?? [];
      if (error) throw new GraphRefusal(error.extensions?.code ?? 'UNKNOWN', error.message);
      for (const payload of Object.values(result.data ?? {})) {
        const [refusal] = payload?.userErrors ?? [];
        if (refusal) {
          const place = refusal.field?.join('.') ?? '';
          const message = `${refusal.message} ${place}`.trim();
          throw new GraphRefusal(refusal.code, message, refusal.retryable);
        }
      }
      return result.data as Data;
    },
    close: () => agent.close(),
  };
}
