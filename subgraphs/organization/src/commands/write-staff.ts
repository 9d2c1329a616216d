import type { NewEvent } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StaffDraft } from '../domain/drafts.ts';
import { accessChanged, staffChanged } from '../events/contracts.ts';

interface ChangedPerson {
  readonly staff_no: string;
  readonly roles_changed: boolean;
  readonly roles_taken: boolean;
}

/** Writes people and the stores they work in from `now` on; gives the events of what changed. */
export async function writeStaff(
  tx: EntityManager,
  drafts: readonly StaffDraft[],
  now: Date,
): Promise<readonly NewEvent[]> {
  if (drafts.length === 0) return [];
  const people = drafts.map((draft) => ({
    ...draft,
    roles: [...new Set(draft.roles)].sort(),
    stores: [...new Set(draft.stores)].sort(),
  }));
  const rows = await upsertRows(tx, people);
  const { left, moved } = await changeStores(tx, people, now);
  const poorer = rows.filter((row) => row.roles_taken).map((row) => row.staff_no);
  await stampNarrowed(tx, [...poorer, ...left]);
  const named = new Set([...rows.map((row) => row.staff_no), ...moved]);
  const entitled = new Set([
    ...rows.filter((row) => row.roles_changed).map((row) => row.staff_no),
    ...moved,
  ]);
  return people.flatMap(({ staffNo, roles, stores }) => [
    ...(named.has(staffNo) ? [staffChanged({ staffNo })] : []),
    ...(entitled.has(staffNo) ? [accessChanged({ staffNo, roles, stores })] : []),
  ]);
}

/** Locks every row in order of number; gives those that differ, and whether their roles do. */
async function upsertRows(
  tx: EntityManager,
  people: readonly StaffDraft[],
): Promise<readonly ChangedPerson[]> {
  const staffNos = JSON.stringify(people.map((person) => person.staffNo));
  // Locked first: what is compared below cannot change before it is written.
  const before = await tx.execute<{ staff_no: string; roles: readonly string[] }[]>(
    `select staff_no, to_json(roles) as roles from staff
     where staff_no in (select value from jsonb_array_elements_text(?::jsonb))
     order by staff_no for update`,
    [staffNos],
  );
  const rows = await tx.execute<{ staff_no: string; roles: readonly string[] }[]>(
    `insert into staff as old (staff_no, display_name, roles)
     select "staffNo", "displayName",
       array(select value from jsonb_array_elements_text(roles) with ordinality as r(value, n)
         order by n)
     from jsonb_to_recordset(?::jsonb) as d("staffNo" text, "displayName" text, roles jsonb)
     order by "staffNo"
     on conflict (staff_no) do update
     set display_name = excluded.display_name, roles = excluded.roles
     where (old.display_name, old.roles) is distinct from (excluded.display_name, excluded.roles)
     returning staff_no, to_json(roles) as roles`,
    [JSON.stringify(people)],
  );
  const rolesBefore = new Map(before.map((row) => [row.staff_no, row.roles]));
  return rows.map(({ staff_no, roles }) => {
    const held = rolesBefore.get(staff_no);
    return {
      staff_no,
      roles_changed: JSON.stringify(held) !== JSON.stringify(roles),
      roles_taken: held?.some((role) => !roles.includes(role)) ?? false,
    };
  });
}

/**
 * Keeps when something was last taken from people, as long as they are here: the log of events ends
 * after days, tokens may last longer. The instant is that of the event in the same transaction.
 */
async function stampNarrowed(tx: EntityManager, staffNos: readonly string[]): Promise<void> {
  if (staffNos.length === 0) return;
  await tx.execute(
    `update staff set access_narrowed_at = greatest(access_narrowed_at, now())
     where staff_no in (select value from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(staffNos)],
  );
}

/** Ends and begins assignments, so that exactly the wanted stores hold; gives who left, and who moved at all. */
async function changeStores(
  tx: EntityManager,
  people: readonly StaffDraft[],
  now: Date,
): Promise<{ readonly left: readonly string[]; readonly moved: readonly string[] }> {
  const staffNos = JSON.stringify(people.map((person) => person.staffNo));
  const wanted = JSON.stringify(
    people.flatMap(({ staffNo, stores }) => stores.map((store) => ({ staffNo, store }))),
  );
  const ended = await tx.execute<{ staff_no: string }[]>(
    `update staff_store as held
     set valid_to = greatest(?::timestamptz, held.valid_from + interval '1 microsecond')
     where held.valid_to is null
       and held.staff_no in (select value from jsonb_array_elements_text(?::jsonb))
       and not exists (
         select from jsonb_to_recordset(?::jsonb) as d("staffNo" text, store text)
         where d."staffNo" = held.staff_no and d.store = held.location_code)
     returning staff_no`,
    [now, staffNos, wanted],
  );
  const begun = await tx.execute<{ staff_no: string }[]>(
    `insert into staff_store (staff_no, location_code, valid_from)
     select d."staffNo", d.store, greatest(?::timestamptz, (
       select max(valid_to) from staff_store
       where staff_no = d."staffNo" and location_code = d.store))
     from jsonb_to_recordset(?::jsonb) as d("staffNo" text, store text)
     where not exists (
       select from staff_store
       where staff_no = d."staffNo" and location_code = d.store and valid_to is null)
     returning staff_no`,
    [now, wanted],
  );
  const left = ended.map((row) => row.staff_no);
  return { left, moved: [...left, ...begun.map((row) => row.staff_no)] };
}
