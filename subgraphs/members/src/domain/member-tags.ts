import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { invalid, type InvalidInput } from './refusal.ts';

/** The most labels a member can have. */
export const TAGS_MAX = 50;
const TAG = /^[a-z0-9:_-]{1,40}$/;

/** Refuses each label that is not 1 to 40 small letters, digits or `: _ -`. */
export function checkTags(
  tags: readonly string[],
  field: readonly string[],
): readonly InvalidInput[] {
  return tags.flatMap((tag, index) =>
    TAG.test(tag)
      ? []
      : [
          invalid(
            [...field, String(index)],
            '标签应为 1 到 40 个小写字母、数字或 : _ -。',
            'A tag has 1 to 40 small letters, digits or : _ -.',
          ),
        ],
  );
}

/** Refuses more labels than a member can have. */
export function checkTagCount(count: number, field: readonly string[]): readonly InvalidInput[] {
  if (count <= TAGS_MAX) return [];
  return [
    invalid(
      field,
      `每位会员最多 ${TAGS_MAX} 个标签，将有 ${count} 个。`,
      `A member has at most ${TAGS_MAX} tags; this would make ${count}.`,
    ),
  ];
}

/** What a change of labels comes down to: only what is not so already. */
export interface TagChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Decides a change of labels; the same label cannot be both added and removed. */
export function decideTagChange(
  current: readonly string[],
  asked: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Outcome<TagChange, InvalidInput> {
  const [add, remove] = [new Set(asked.add), new Set(asked.remove)];
  const both = [...add].find((tag) => remove.has(tag));
  if (both !== undefined) {
    return refuse(
      invalid(
        ['input', 'add'],
        `标签“${both}”不能同时添加和移除。`,
        `The tag "${both}" cannot be both added and removed.`,
      ),
    );
  }
  const before = new Set(current);
  const added = [...add].filter((tag) => !before.has(tag)).sort();
  const removed = [...remove].filter((tag) => before.has(tag)).sort();
  const count = before.size + added.length - removed.length;
  // Taking labels away is always possible, even from a member who has too many.
  const refusals = added.length > 0 ? checkTagCount(count, ['input', 'add']) : [];
  return refuseIfAny(refusals, { added, removed });
}

/** Whether a decided change changes anything. */
export function isChange({ added, removed }: TagChange): boolean {
  return added.length + removed.length > 0;
}
