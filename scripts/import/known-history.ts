import { historyPlace, openingDocumentOf } from './history-place.ts';
import { ImportError } from './import-error.ts';
import * as operations from './import-operations.ts';
import type { PatientGraph } from './patient-graph.ts';
import type { ImportRequest } from './to-requests.ts';

/** What the running system already holds of a file. */
export interface KnownHistory {
  readonly isBegun: boolean;
  /**
   * Whether an earlier run did this call; asked only where there was one.
   *
   * Keys live 30 days; ledger and orders remember for good, so nothing is ever done twice.
   */
  holds(request: ImportRequest): Promise<boolean>;
}

/**
 * Asks what an earlier run left in the running system.
 *
 * Throws `ImportError` when the place holds the history of another file: on top of it, stock and
 * totals would be wrong.
 */
export async function askKnownHistory(graph: PatientGraph, fileId: string): Promise<KnownHistory> {
  const { channel, location } = historyPlace;
  const where = { location: eq(location), type: eq('OPENING') };
  const opening = await documentInLedger(graph, where);
  if (opening !== null && opening !== openingDocumentOf(fileId)) throw otherFile(opening);
  const isBegun = opening !== null;
  // Posted in order: after the first call that is missing, all are.
  let mayBePosted = isBegun;
  return {
    isBegun,
    async holds({ trace }) {
      if (!isBegun || trace === null) return false;
      if (trace.kind === 'ORDER') {
        const { externalRef, type } = trace;
        return isOrdered(graph, { channel, externalRef, type });
      }
      const { document, sku } = trace;
      mayBePosted &&=
        (await documentInLedger(graph, {
          document: eq(document),
          sku: eq(sku),
        })) !== null;
      return mayBePosted;
    },
  };
}

async function isOrdered(
  graph: PatientGraph,
  { channel, externalRef, type }: { channel: string; externalRef: string; type: string },
): Promise<boolean> {
  const where = { channel: eq(channel), externalRef: eq(externalRef), type: eq(type) };
  const { orders } = await graph.run<{ orders: { nodes: readonly unknown[] } }>(operations.ORDER, {
    where,
  });
  return orders.nodes.length > 0;
}

function eq(value: string) {
  return { eq: value };
}

async function documentInLedger(graph: PatientGraph, where: object): Promise<string | null> {
  const { stockMovements } = await graph.run<{
    stockMovements: { nodes: readonly { document: string | null }[] };
  }>(operations.MOVEMENT, { where });
  const [movement] = stockMovements.nodes;
  return movement ? (movement.document ?? '') : null;
}

function otherFile(opening: string): ImportError {
  const { location } = historyPlace;
  return new ImportError('OTHER_HISTORY', {
    zh: `地点 ${location} 已有另一份文件的历史（${opening}）：叠加会使库存和汇总出错，请导入到新的系统（npm start -- --data 新目录）`,
    en: `location ${location} holds the history of another file (${opening}): on top of it stock and totals would be wrong; import into a new system (npm start -- --data NEW)`,
  });
}
