import type { ConnectionShape } from '@entresol/shared';

/** Channels and legal entities: a code and a name. */
export const BY_CODE: ConnectionShape = {
  filters: { code: 'code', name: 'name' },
  orders: { CODE: 'code' },
  tieBreak: 'code',
};

export const LOCATIONS: ConnectionShape = {
  filters: {
    code: 'code',
    name: 'name',
    kind: 'kind',
    status: 'status',
    grade: 'grade',
    divisionCode: 'divisionCode',
  },
  orders: { CODE: 'code', NAME: 'name' },
  tieBreak: 'code',
};

export const STAFF_MEMBERS: ConnectionShape = {
  filters: { staffNo: 'staffNo', displayName: 'displayName' },
  orders: { STAFF_NO: 'staffNo' },
  tieBreak: 'staffNo',
};
