/** What a command or rule answers: the value, or every reason why not, the most blocking first. */
export type Outcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Says yes. */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Says no, with at least one reason. */
export function refuse<Refusal>(...refusals: [Refusal, ...Refusal[]]): {
  readonly ok: false;
  readonly refusals: readonly [Refusal, ...Refusal[]];
} {
  return { ok: false, refusals };
}

/** Says no when any reason was collected, else yes: rules gather all refusals, then decide once. */
export function refuseIfAny<Value, Refusal>(
  refusals: readonly Refusal[],
  value: Value,
): Outcome<Value, Refusal> {
  const [first, ...rest] = refusals;
  return first === undefined ? accept(value) : refuse(first, ...rest);
}
