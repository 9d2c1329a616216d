import { createLogger, type Actor } from '@entresol/shared';
import { GraphQLError, parse, validate } from 'graphql';
import { hasConditionalRoot } from '../../src/doors/conditional-root.ts';
import { createGraph, type GraphAnswer } from '../../src/execution/create-graph.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { stubSubgraphs, type Faults } from './stub-subgraphs.ts';

const ACTOR: Actor = { kind: 'SERVICE', id: 'oracle' };
const CALLER = { actor: ACTOR, requestId: 'r', language: 'en' } as const;
const LOG = createLogger({ name: 'oracle', level: 'silent' });

/** What both executors answered; null when the operation is not valid. */
export interface Compared {
  readonly ours: readonly Shown[];
  readonly apollos: readonly Shown[];
}

interface Shown {
  readonly data: string | undefined;
  /** Sorted: in which order subgraphs fail is a matter of time. */
  readonly errors: readonly string[];
}

/** One supergraph behind our executor and behind Apollo's, over the same subgraphs. */
export function compareExecutors(supergraphSdl: string) {
  let faults: Faults = { salt: '', errorPercent: 0, nullPercent: 0, away: null, sure: [] };
  const { clients, calls, mismatches } = stubSubgraphs(supergraphSdl, () => faults);
  const parts = { supergraphSdl, clientOf: (name: string) => clients.get(name), log: LOG };
  const ours = createGraph(parts);
  const apollos = createGraph({ ...parts, executor: 'apollo' });

  async function answers(graph: typeof ours, request: Parameters<typeof ours.execute>[0]) {
    const { definitions } = request.document;
    const isStream = definitions.some(
      (node) => 'operation' in node && node.operation === 'subscription',
    );
    if (!isStream) return [shown(await graph.execute(request, CALLER))];
    const live = graph.live(request, CALLER);
    if ('errors' in live) return [shown(live)];
    const parts = live.partsFor(CALLER);
    const stream = await graph.open({ parts: () => parts, after: live.after, caller: CALLER });
    if (!(Symbol.asyncIterator in stream)) return [shown(stream)];
    const found: Shown[] = [];
    for await (const { answer } of stream) found.push(shown(answer));
    return found;
  }

  return {
    schema: ours.schema,
    names: [...clients.keys()],
    calls,
    mismatches,
    async run({ text, variables }: GeneratedOperation, given: Faults): Promise<Compared | null> {
      faults = given;
      const document = parse(text);
      // The doors refuse such a stream before it is validated.
      if (hasConditionalRoot(document)) return null;
      if (validate(ours.schema, document).length > 0) return null;
      const request = { text, document, operationName: null, variables };
      return { ours: await answers(ours, request), apollos: await answers(apollos, request) };
    },
  };
}

function shown({ text, errors }: GraphAnswer): Shown {
  // Of an answer that could not be shaped at all, only that is said.
  if (text === undefined && errors.length === 1) return { data: undefined, errors: ['NO DATA'] };
  return { data: text, errors: errors.map(shownError).sort() };
}

/** The same data with keys in one order, for operations whose order Apollo changes. */
export function withoutOrder(shown: readonly Shown[]) {
  return shown.map(({ data, errors }) => ({ data: data && (JSON.parse(data) as unknown), errors }));
}

/** The same errors without places in lists. */
export function withoutIndexes<T extends { readonly errors: readonly string[] }>(
  shown: readonly T[],
): readonly T[] {
  const placeless = (error: string) => error.replaceAll(/\.\d+(?=[.:])/g, '.@');
  return shown.map((answer) => ({ ...answer, errors: answer.errors.map(placeless).sort() }));
}

function shownError(error: unknown): string {
  if (!(error instanceof GraphQLError)) return (error as Error).message;
  const { path, extensions } = error;
  // Apollo names the type of the fragment, where we name the type of the object.
  const message = error.message.replace(/ field \w+\./, ' field ');
  return `${(path ?? []).join('.')}: ${message} ${String(extensions['code'])}`;
}
