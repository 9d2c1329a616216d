/** A place where members keep something personal: how it is read, and how it is forgotten. */
export interface MemberData {
  readonly kind: string;
  /** Gives `reference` and `data`; takes the member's number. */
  readonly read: string;
  /** Takes the member's number. */
  readonly forget: string;
}

/**
 * Everything personal that members keep, but for lines of the ledger.
 *
 * Exports and erasures go through this one list, so neither can know of less than the other.
 */
export const OF_MEMBER: readonly MemberData[] = [
  {
    kind: 'IDENTITY',
    read: `select kind || '/' || channel as reference,
        jsonb_build_object('kind', kind, 'channel', channel, 'value', value) as data
      from member_identity where member_no = ? order by kind, channel, value`,
    forget: `delete from member_identity where member_no = ?`,
  },
  {
    kind: 'LABEL',
    read: `select tag as reference, jsonb_build_object('tag', tag) as data
      from member_tag where member_no = ? order by tag`,
    forget: `delete from member_tag where member_no = ?`,
  },
  {
    kind: 'PROFILE',
    read: `select member_no as reference, jsonb_build_object('displayName', display_name,
        'country', country, 'tierCode', tier_code, 'createdAt', created_at,
        'erasedAt', erased_at) as data
      from member where member_no = ?`,
    forget: `update member set display_name = null, country = null, version = version + 1
      where member_no = ?`,
  },
];

/** Words that people wrote to lines of the ledger; the lines themselves are the books. */
export const FORGET_REASONS = `update points_entry set reason = '***'
  where member_no = ? and reason is not null`;

/** A page of the ledger: takes the member's number, the line it comes after, and how many. */
export const READ_LEDGER = `select id::text as reference, jsonb_build_object('kind', kind,
    'points', points, 'document', document, 'reason', reason, 'recordedAt', recorded_at) as data
  from points_entry where member_no = ? and id > ? order by id limit ?`;
