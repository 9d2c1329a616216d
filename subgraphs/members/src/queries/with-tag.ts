import type { Condition } from '@entresol/shared';
import { raw } from '@mikro-orm/postgresql';

const escaped = (text: unknown) =>
  String(text).replaceAll(/[\\%_]/g, (character) => `\\${character}`);

/** What each operator of a text asks of a label, and with which values; a label is never missing. */
const ASKED: Readonly<Record<string, (operand: unknown) => readonly [string, readonly string[]]>> =
  {
    eq: (operand) => ['t.tag = ?', [String(operand)]],
    ne: (operand) => ['t.tag <> ?', [String(operand)]],
    in: (operand) => {
      const tags = (operand as readonly unknown[]).map(String);
      return tags.length === 0 ? ['false', []] : [`t.tag in (${tags.map(() => '?')})`, tags];
    },
    contains: (operand) => ['t.tag ilike ?', [`%${escaped(operand)}%`]],
    startsWith: (operand) => ['t.tag like ?', [`${escaped(operand)}%`]],
    isNull: (operand) => [operand === true ? 'false' : 'true', []],
  };

/** Members of whom some label meets a condition; read by label where it says which. */
export function withTag(operator: string, operand: unknown): Condition {
  const [sql, values] = ASKED[operator]!(operand);
  const exists = (member: string) =>
    `exists (select 1 from member_tag t where t.member_no = ${member}.member_no and ${sql})`;
  return { [raw(exists, [...values])]: [] };
}
