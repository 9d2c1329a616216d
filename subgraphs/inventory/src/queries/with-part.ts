import type { Condition } from '@entresol/shared';
import { raw } from '@mikro-orm/postgresql';
import { codeOf } from './codes-of.ts';

/**
 * Rows of a list with a part that names one of the codes which `eq` or `in` ask for.
 *
 * `sql` gets the row's alias and the codes as a list of SQL; it may name them once.
 */
export function withPart(sql: (row: string, codes: string) => string) {
  return (_operator: string, operand: unknown): Condition => {
    const codes = (Array.isArray(operand) ? operand : [operand]).map((code) =>
      codeOf(String(code)),
    );
    // Each by itself, so that the planner knows how rare it is; none is in no list.
    const listed = codes.length === 0 ? 'null' : codes.map(() => '?').join(', ');
    return { [raw((row) => sql(row, `(${listed})`), codes)]: [] };
  };
}
