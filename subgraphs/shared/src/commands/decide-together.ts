import type { EntityManager } from '@mikro-orm/postgresql';
import { accept, refuse } from '../outcome.ts';
import type { RequestContext } from '../runtime/request-context.ts';
import { transactionally, type CommandContext } from './run-command.ts';

/** What requests of a group need of the request they came with. */
export type GroupContext = CommandContext & Pick<RequestContext, 'clock' | 'log'>;

/** Thrown where another process has decided one of the references meanwhile: begin anew. */
export class DecidedElsewhere extends Error {
  readonly code = '40001';

  constructor() {
    super('a reference was decided by another process');
  }
}

/** So long a group waits for rows that others work on; a request alone, as long as it takes. */
const GROUP_PATIENCE = '1s';

interface Decided<Verdict> {
  readonly verdicts: readonly Verdict[];
  /** Whether anything was written that is worth a commit. */
  readonly isChanged: boolean;
}

/**
 * Decides a group of requests in one transaction and gives one verdict each.
 *
 * When nobody is given anything it leaves no trace. With several requests it throws when a row
 * stays busy: none of them knows whether it was its own, so each is to be tried alone.
 */
export async function decideTogether<Verdict>(
  context: GroupContext,
  count: number,
  decide: (tx: EntityManager, patience: string | null) => Promise<Decided<Verdict>>,
): Promise<readonly (Verdict | ReturnType<typeof inProgress>)[]> {
  const patience = count > 1 ? GROUP_PATIENCE : null;
  let verdicts: readonly Verdict[] = [];
  const outcome = await transactionally<null, { readonly kind: 'NothingChanged' }>(
    context.em,
    async (tx) => {
      const decided = await decide(tx, patience);
      verdicts = decided.verdicts;
      return decided.isChanged ? accept(null) : refuse({ kind: 'NothingChanged' });
    },
  );
  if (outcome.ok) context.events.wake();
  else if (outcome.refusals[0].kind === 'RequestInProgress') {
    if (count > 1) throw new Error('rows of the group were busy');
    return [inProgress()];
  }
  return verdicts;
}

function inProgress() {
  return refuse({ kind: 'RequestInProgress' } as const);
}
