import { coversStore, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { batchNotFound } from './pick-batch.ts';
import { readBatch } from './read-batch.ts';

const PICKER_MAX = 64;

/** Says who picks an open batch from now on; null: whoever comes. */
export async function assignBatch(
  context: WorkContext,
  input: {
    readonly batchNo: string;
    readonly picker: string | null;
    readonly expectedVersion: number;
  },
  key: string,
): Promise<Outcome<{ readonly batchNo: string }, OrderRefusal>> {
  const { batchNo, expectedVersion } = input;
  const picker = input.picker?.trim() || null;
  const badKey = checkKey(key) ?? pickerRefusal(picker);
  if (badKey) return refuse(badKey);
  const scope = context.access.require('order:fulfil');
  const command = { name: 'assignBatch', idempotencyKey: key, input };
  return runCommand<{ readonly batchNo: string }, OrderRefusal>(context, command, async (tx) => {
    const batch = await readBatch(tx, batchNo);
    if (!batch || !coversStore(scope, batch.location)) return refuse(batchNotFound(batchNo));
    const written = await tx.execute(
      `update pick_batch set picker = ?, version = version + 1
       where batch_no = ? and version = ? and state = 'OPEN' returning 1`,
      [picker, batchNo, expectedVersion],
    );
    if (written.length > 0) return accept({ batchNo });
    if (batch.state === 'DONE') return refuse(doneAlready());
    const { version: actualVersion } = batch;
    return refuse({ kind: 'OrderChanged', orderNo: batchNo, expectedVersion, actualVersion });
  });
}

/** Why a name of who picks is none. */
export function pickerRefusal(picker: string | null): OrderRefusal | null {
  if (picker === null || picker.length <= PICKER_MAX) return null;
  const en = `At most ${PICKER_MAX} characters.`;
  return invalid(['input', 'picker'], `不超过 ${PICKER_MAX} 个字符。`, en);
}

function doneAlready(): OrderRefusal {
  return invalid(['input', 'batchNo'], '该波次已完成。', 'This batch is picked already.');
}
