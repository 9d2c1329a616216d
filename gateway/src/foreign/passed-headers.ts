/** What is passed on when nothing else is said. */
export const PASSED_ON: readonly string[] = ['authorization', 'traceparent', 'tracestate'];

/** The headers of a list that a request has: what subgraphs of others are told of their client. */
export function passedHeaders(
  names: readonly string[],
  valueOf: (name: string) => string | readonly string[] | undefined,
): Readonly<Record<string, string>> {
  const passed: Record<string, string> = {};
  for (const name of names) {
    const value = valueOf(name);
    if (value !== undefined) passed[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return passed;
}
