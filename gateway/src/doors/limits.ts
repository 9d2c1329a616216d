import type { Actor } from '@entresol/shared';

/** How large one request may be. */
export interface Limits {
  readonly bodyBytesMax: number;
  readonly tokensMax: number;
  readonly depthMax: number;
  readonly introspectionDepthMax: number;
  readonly aliasesMax: number;
  readonly rootFieldsMax: number;
  /** Fields once every fragment is written out. */
  readonly fieldsMax: number;
  /** Values that an answer may hold, by an estimate from its lists. */
  readonly valuesMax: number;
}

const LIMITS: Limits = {
  bodyBytesMax: 256 * 1024,
  tokensMax: 2_000,
  depthMax: 12,
  introspectionDepthMax: 20,
  aliasesMax: 30,
  rootFieldsMax: 20,
  fieldsMax: 10_000,
  valuesMax: 50_000,
};

// Reports reach further than what a till or a mini-program shows.
const ANALYST_LIMITS: Limits = { ...LIMITS, valuesMax: 200_000 };

// Integrations send whole batches in one request.
const SERVICE_LIMITS: Limits = {
  ...LIMITS,
  bodyBytesMax: 16 * 1024 * 1024,
  tokensMax: 20_000,
  valuesMax: 200_000,
};

/** The limits of an actor. */
export function limitsOf(actor: Actor): Limits {
  if (actor.kind === 'SERVICE') return SERVICE_LIMITS;
  return actor.kind === 'ANALYST' ? ANALYST_LIMITS : LIMITS;
}
