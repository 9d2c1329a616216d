import assert from 'node:assert';
import type { ProcessRecord } from './process-record.ts';

/** What a process of a counter sale carries. */
export function saleOf(record: ProcessRecord) {
  const { submit, sale } = record.data;
  assert(submit && sale, `process ${record.id} carries its sale`);
  return { submit, sale };
}
