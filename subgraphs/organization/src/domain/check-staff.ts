import { checkCode, checkText } from './check-text.ts';
import type { StaffDraft } from './drafts.ts';
import { invalid, type InvalidInput } from './refusal.ts';

const STORES_MAX = 200;

/** Checks one person by themselves: `knownRoles` are the roles that grant something. */
export function checkStaff(
  person: StaffDraft,
  field: readonly string[],
  knownRoles: readonly string[],
): readonly InvalidInput[] {
  const unknown = person.roles.flatMap((role, index) =>
    knownRoles.includes(role) ? [] : [unknownRole([...field, 'roles', String(index)], knownRoles)],
  );
  return [
    ...checkCode(person.staffNo, [...field, 'staffNo']),
    ...checkText(person.displayName, [...field, 'displayName']),
    ...unknown,
    ...checkStores(person.stores, [...field, 'stores']),
  ];
}

function checkStores(stores: readonly string[], field: readonly string[]): readonly InvalidInput[] {
  if (stores.length > STORES_MAX) {
    return [
      invalid(
        field,
        `一名员工最多属于 ${STORES_MAX} 个门店。`,
        `A person works in at most ${STORES_MAX} stores.`,
      ),
    ];
  }
  return stores.flatMap((store, index) => checkCode(store, [...field, String(index)]));
}

function unknownRole(field: readonly string[], knownRoles: readonly string[]): InvalidInput {
  const list = knownRoles.join(', ');
  return invalid(field, `未知角色。可用角色：${list}。`, `Unknown role. Known roles: ${list}.`);
}
