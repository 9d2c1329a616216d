import { badInput, type RequestContext } from '@entresol/shared';
import { OF_MEMBER, READ_LEDGER } from '../../commands/privacy/member-data.ts';
import { PersonDataDocument } from '../../remote/generated.ts';

/** Something that is kept of a member. */
export interface MemberRecord {
  readonly source: string;
  readonly kind: string;
  readonly reference: string;
  readonly data: string;
}

interface Page {
  readonly records: readonly MemberRecord[];
  readonly next: string | null;
}

type Asked = Pick<RequestContext, 'em' | 'call'>;
type Row = { readonly reference: string; readonly data: unknown };

const LEDGER_PAGE = 500;
const CURSOR = /^(POINTS|ORDERS)(?::([0-9]{1,18}))?$/;

/**
 * A page of all that is kept of a member: who they are, then their points, then their orders.
 *
 * Nothing is kept between pages, so an export that broke off goes on where it stood.
 */
export async function exportMember(
  asked: Asked,
  memberNo: string,
  after: string | null,
): Promise<Page> {
  const [, part, at] = CURSOR.exec(after ?? '') ?? [];
  if (after !== null && !part) throw badInput('游标有误 / not the cursor of a page before');
  if (part === 'ORDERS') return ofOrders(asked, memberNo, at ?? null);
  return part === 'POINTS' ? ofLedger(asked, memberNo, at ?? '0') : ofMember(asked, memberNo);
}

async function ofMember({ em }: Asked, memberNo: string): Promise<Page> {
  const records: MemberRecord[] = [];
  for (const { kind, read } of OF_MEMBER) {
    const rows = await em.execute<Row[]>(read, [memberNo]);
    records.push(...rows.map((row) => recordOf(kind, row)));
  }
  return { records, next: 'POINTS' };
}

async function ofLedger({ em }: Asked, memberNo: string, at: string): Promise<Page> {
  const rows = await em.execute<Row[]>(READ_LEDGER, [memberNo, at, LEDGER_PAGE]);
  const records = rows.map((row) => recordOf('POINTS', row));
  const isLast = rows.length < LEDGER_PAGE;
  return { records, next: isLast ? 'ORDERS' : `POINTS:${rows.at(-1)!.reference}` };
}

async function ofOrders({ em, call }: Asked, memberNo: string, at: string | null): Promise<Page> {
  const identities = await em.execute<{ digits: string }[]>(
    String.raw`select regexp_replace(value, '\D', '', 'g') as digits
      from member_identity where member_no = ? and kind = 'PHONE'`,
    [memberNo],
  );
  const input = { memberNo, phones: identities.map(({ digits }) => digits) };
  const { personData } = await call('orders', PersonDataDocument, { input, after: at });
  return {
    records: personData.records.map((record) => ({ source: 'orders', ...record })),
    next: personData.next == null ? null : `ORDERS:${personData.next}`,
  };
}

function recordOf(kind: string, { reference, data }: Row): MemberRecord {
  return { source: 'members', kind, reference, data: JSON.stringify(data) };
}
