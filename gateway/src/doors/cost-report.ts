import { countObjects } from './count-objects.ts';
import type { GraphAnswer } from '../execution/create-graph.ts';
import type { Cost } from './create-operation-gate.ts';

/** What else is said of an answer; what is null is left out. */
type Said = Readonly<Record<string, string | null>>;

/** What an operation cost, as `extensions` of its answer: asked for, held, and allowed. */
export function costExtensions(cost: Cost | null, data: Held, said: Said = {}): string {
  let text = '';
  for (const name in said) {
    const value = said[name] ?? null;
    if (value !== null) text += `${text && ','}"${name}":${JSON.stringify(value)}`;
  }
  if (cost) {
    const { requested, limit } = cost;
    const actual = data.objects ?? countObjects(data.text ?? '');
    text += `${text && ','}"cost":{"requested":${requested},"actual":${actual},"limit":${limit}}`;
  }
  return text && `,"extensions":{${text}}`;
}

/** Data as it was written, and how many objects it holds where the writer has counted them. */
type Held = Pick<GraphAnswer, 'text' | 'objects'>;

/** Puts the cost into an answer that is written already and has no extensions. */
export function withCost(answer: string, cost: Cost | null, said: Said = {}): string {
  const end = answer.lastIndexOf('}');
  if (!cost || !answer.startsWith('{"') || !answer.includes('"data":')) return answer;
  // Its first brace is left out, and the data is the outermost object then.
  const extensions = costExtensions(cost, { text: answer.slice(1, end) }, said);
  return `${answer.slice(0, end)}${extensions}${answer.slice(end)}`;
}
