/** A parameter by its name, whatever its case. */
export function parameterOf(
  parameters: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  const found = Object.entries(parameters).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}
