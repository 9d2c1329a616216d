export const JSON_TYPE = 'application/json; charset=utf-8';
export const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
export type AnswerType = typeof JSON_TYPE | typeof RESPONSE_TYPE;

const TYPES: Readonly<Record<string, AnswerType>> = {
  '*/*': JSON_TYPE,
  'application/*': JSON_TYPE,
  'application/json': JSON_TYPE,
  'application/graphql-response+json': RESPONSE_TYPE,
};

/** The media type of an answer that a client likes best; null when it takes none of ours. */
export function answerType(accept: string | undefined): AnswerType | null {
  // Nearly every client sends one of these.
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return JSON_TYPE;
  let best: AnswerType | null = null;
  let bestWeight = 0;
  for (const range of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
    const type = TYPES[name];
    const weight = weightOf(parameters);
    const isUtf8 = parameters.every((one) => !one.startsWith('charset=') || /utf-?8/.test(one));
    if (!type || !isUtf8 || weight <= bestWeight) continue;
    best = type;
    bestWeight = weight;
  }
  return best;
}

/** Whether a client takes streams of events: a weight of nothing says that it does not. */
export function takesEvents(accept = ''): boolean {
  return accept.split(',').some((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return name === 'text/event-stream' && weightOf(parameters) > 0;
  });
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((one) => one.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
