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
}

const LIMITS: Limits = {
  bodyBytesMax: 256 * 1024,
  tokensMax: 2_000,
  depthMax: 12,
  introspectionDepthMax: 20,
  aliasesMax: 30,
  rootFieldsMax: 20,
  fieldsMax: 10_000,
};

// Integrations send whole batches in one request.
const SERVICE_LIMITS: Limits = {
  ...LIMITS,
  bodyBytesMax: 16 * 1024 * 1024,
  tokensMax: 20_000,
};

/** The limits of an actor. */
export function limitsOf(actor: Actor): Limits {
  return actor.kind === 'SERVICE' ? SERVICE_LIMITS : LIMITS;
}
