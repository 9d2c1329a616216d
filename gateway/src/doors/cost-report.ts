import { countObjects } from './count-objects.ts';
import type { Cost } from './create-operation-gate.ts';

/** What an operation cost, as `extensions` of its answer: asked for, held, and allowed. */
export function costExtensions(cost: Cost | null, data: string): string {
  if (!cost) return '';
  const { requested, limit } = cost;
  const report = `{"requested":${requested},"actual":${countObjects(data)},"limit":${limit}}`;
  return `,"extensions":{"cost":${report}}`;
}

/** Puts the cost into an answer that is written already and has no extensions. */
export function withCost(answer: string, cost: Cost | null): string {
  const end = answer.lastIndexOf('}');
  if (!cost || !answer.startsWith('{"') || !answer.includes('"data":')) return answer;
  // The outermost object is the answer's own, and its data is one more.
  const extensions = costExtensions(cost, answer.slice(1, end));
  return `${answer.slice(0, end)}${extensions}${answer.slice(end)}`;
}
