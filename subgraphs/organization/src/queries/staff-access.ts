import type { EntityManager } from '@mikro-orm/postgresql';

const PAGE = 1_000;

interface Row {
  readonly staff_no: string;
  readonly roles: string[];
  readonly stores: string[];
  readonly narrowed_at: Date | string;
}

/** A page of what people may do now from whom something was taken ever, by staff number. */
export async function staffAccess(em: EntityManager, after: string | null) {
  const rows = await em.execute<Row[]>(
    `select staff_no, to_json(roles) as roles, access_narrowed_at as narrowed_at, (
       select coalesce(json_agg(location_code order by location_code), '[]')
       from staff_store where staff_no = person.staff_no and valid_to is null) as stores
     from staff as person
     where access_narrowed_at is not null and staff_no > ?
     order by staff_no limit ${PAGE}`,
    [after ?? ''],
  );
  return {
    staffNos: rows.map((row) => row.staff_no),
    roles: rows.map((row) => row.roles),
    stores: rows.map((row) => row.stores),
    narrowedAt: rows.map((row) => new Date(row.narrowed_at)),
  };
}
