import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { IdentityKind } from '../../domain/member-identity.ts';
import type { Member } from '../../persistence/entities/member.ts';
import { Tier } from '../../persistence/entities/tier.ts';
import { readMembers } from '../../queries/read-members.ts';

/** A member's points at an instant. */
export interface PointsSummary {
  readonly balance: number;
  readonly held: number;
  readonly available: number;
}

export interface IdentityRow {
  readonly kind: IdentityKind;
  readonly channel: string;
  readonly value: string;
}

const BATCH_MAX = 500;
const NO_POINTS: PointsSummary = { balance: 0, held: 0, available: 0 };

/** One set per request. Each answers in key order. */
export function createLoaders(em: EntityManager, now: () => Date) {
  return {
    memberByNo: new DataLoader<string, Member | null>(
      async (numbers) => {
        const byNo = await readMembers(em, numbers);
        return numbers.map((memberNo) => byNo.get(memberNo) ?? null);
      },
      { name: 'memberByNo', maxBatchSize: BATCH_MAX },
    ),
    tierByCode: new DataLoader<string, Tier | null>(
      async (codes) => {
        const found = await em.find(Tier, { code: { $in: [...codes] } });
        const byCode = new Map(found.map((tier) => [tier.code, tier]));
        return codes.map((code) => byCode.get(code) ?? null);
      },
      { name: 'tierByCode', maxBatchSize: BATCH_MAX },
    ),
    identitiesByMember: new DataLoader<string, readonly IdentityRow[]>(
      (numbers) => readIdentities(em, numbers),
      { name: 'identitiesByMember', maxBatchSize: BATCH_MAX },
    ),
    tagsByMember: new DataLoader<string, readonly string[]>((numbers) => readTags(em, numbers), {
      name: 'tagsByMember',
      maxBatchSize: BATCH_MAX,
    }),
    pointsByMember: new DataLoader<string, PointsSummary>(
      (numbers) => readPoints(em, numbers, now()),
      { name: 'pointsByMember', maxBatchSize: BATCH_MAX },
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

async function readIdentities(em: EntityManager, numbers: readonly string[]) {
  const rows = await em.execute<(IdentityRow & { member_no: string })[]>(
    `select member_no, kind, channel, value from member_identity
     where member_no in (select jsonb_array_elements_text(?::jsonb))
     order by kind, channel, value`,
    [JSON.stringify(numbers)],
  );
  const byNo = Map.groupBy(rows, (row) => row.member_no);
  return numbers.map((memberNo) => byNo.get(memberNo) ?? []);
}

async function readTags(em: EntityManager, numbers: readonly string[]) {
  const rows = await em.execute<{ member_no: string; tag: string }[]>(
    `select member_no, tag from member_tag
     where member_no in (select jsonb_array_elements_text(?::jsonb)) order by tag collate "C"`,
    [JSON.stringify(numbers)],
  );
  const byNo = Map.groupBy(rows, (row) => row.member_no);
  return numbers.map((memberNo) => (byNo.get(memberNo) ?? []).map((row) => row.tag));
}

/** Ended lots count in the balance until they are booked out, but are never available. */
async function readPoints(em: EntityManager, numbers: readonly string[], now: Date) {
  type Row = { member_no: string; balance: number; held: number; available: string };
  const rows = await em.execute<Row[]>(
    `select a.member_no, a.balance, a.held, coalesce((
       select sum(l.remaining - l.held) from points_lot l
       where l.member_no = a.member_no and l.remaining > l.held and l.expires_at > ?
     ), 0) as available
     from points_account a where a.member_no in (select jsonb_array_elements_text(?::jsonb))`,
    [now, JSON.stringify(numbers)],
  );
  const byNo = new Map(rows.map((row) => [row.member_no, row]));
  return numbers.map((memberNo) => {
    const row = byNo.get(memberNo);
    return row
      ? { balance: row.balance, held: row.held, available: Number(row.available) }
      : NO_POINTS;
  });
}
