import type { Actor } from '@entresol/shared';

/** How large one request may be. */
export interface Limits {
  readonly bodyBytesMax: number;
  readonly tokensMax: number;
  readonly depthMax: number;
  readonly introspectionDepthMax: number;
  readonly aliasesMax: number;
  readonly rootFieldsMax: number;
  readonly directivesMax: number;
  /** How often one selection may name the same field. */
  readonly repeatsMax: number;
  /** Root fields by which a code could be guessed. */
  readonly guessesMax: number;
  /** Fields once every fragment is written out. */
  readonly fieldsMax: number;
  /** Values that an answer may hold, by an estimate from its lists. */
  readonly valuesMax: number;
  /** Objects that an answer may hold, by the same estimate, and ten for a change. */
  readonly costMax: number;
}

const LIMITS: Limits = {
  bodyBytesMax: 256 * 1024,
  tokensMax: 1_000,
  depthMax: 10,
  introspectionDepthMax: 20,
  aliasesMax: 15,
  rootFieldsMax: 10,
  directivesMax: 5,
  repeatsMax: 20,
  guessesMax: 1,
  fieldsMax: 10_000,
  valuesMax: 50_000,
  costMax: 1_000,
};

// Members and partners see their own pages, shops see a shop's.
const OWN_LIMITS: Limits = { ...LIMITS, costMax: 2_000 };
// A till that was offline for a day sends 200 sales of 20 lines in one request.
const STAFF_LIMITS: Limits = { ...LIMITS, bodyBytesMax: 1024 * 1024, costMax: 10_000 };

// Reports reach further than what a till or a mini-program shows.
const ANALYST_LIMITS: Limits = { ...LIMITS, valuesMax: 200_000, costMax: 20_000 };

// Integrations send whole batches in one request.
const SERVICE_LIMITS: Limits = {
  ...LIMITS,
  bodyBytesMax: 16 * 1024 * 1024,
  tokensMax: 20_000,
  guessesMax: 10,
  valuesMax: 200_000,
  costMax: 50_000,
};

const BY_KIND: Readonly<Partial<Record<Actor['kind'], Limits>>> = {
  MEMBER: OWN_LIMITS,
  PARTNER: OWN_LIMITS,
  ACCOUNT_MANAGER: STAFF_LIMITS,
  STAFF: STAFF_LIMITS,
  ANALYST: ANALYST_LIMITS,
  SERVICE: SERVICE_LIMITS,
};

/** The limits of an actor. */
export function limitsOf(actor: Actor): Limits {
  return BY_KIND[actor.kind] ?? LIMITS;
}
