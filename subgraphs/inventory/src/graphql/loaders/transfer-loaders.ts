import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey } from '../../domain/level.ts';
import {
  linesOfProposals,
  numbersOfProposals,
} from '../../queries/replenishment/list-proposals.ts';
import {
  discrepanciesOfTransfers,
  factsOfTransfers,
  findInTransit,
  linesOfTransfers,
} from '../../queries/transfer/parts-of-transfers.ts';

// What one change of a request gives must not hide what the next one does.
const OPTIONS = { maxBatchSize: 100, cache: false } as const;

/** What transfers consist of, and what is on the way; each answers in key order. */
export function transferLoaders(em: EntityManager) {
  return {
    linesByTransfer: new DataLoader((ids: readonly string[]) => linesOfTransfers(em, ids), OPTIONS),
    discrepanciesByTransfer: new DataLoader(
      (ids: readonly string[]) => discrepanciesOfTransfers(em, ids),
      OPTIONS,
    ),
    factsByTransfer: new DataLoader((ids: readonly string[]) => factsOfTransfers(em, ids), OPTIONS),
    linesByProposal: new DataLoader((ids: readonly string[]) => linesOfProposals(em, ids), OPTIONS),
    numberByProposal: new DataLoader(
      (ids: readonly string[]) => numbersOfProposals(em, ids),
      OPTIONS,
    ),
    /** 0 where nothing is on the way; read anew for each message of a stream. */
    inTransitByKey: new DataLoader<LevelKey, number>((keys) => findInTransit(em, keys, 'IN'), {
      name: 'inTransitByKey',
      maxBatchSize: 5_000,
      cache: false,
    }),
    /** Of what left; likewise. */
    inTransitOutByKey: new DataLoader<LevelKey, number>((keys) => findInTransit(em, keys, 'OUT'), {
      name: 'inTransitOutByKey',
      maxBatchSize: 5_000,
      cache: false,
    }),
  };
}
