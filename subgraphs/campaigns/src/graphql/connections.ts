import type { ConnectionShape } from '@entresol/shared';

export const couponConnection: ConnectionShape = {
  filters: {
    code: 'code',
    memberNo: 'memberNo',
    templateCode: 'templateCode',
    status: 'status',
    orderNo: 'orderNo',
    issuedAt: 'issuedAt',
  },
  orders: { CODE: 'code', ISSUED_AT: 'issuedAt' },
  tieBreak: 'code',
};

export const promotionConnection: ConnectionShape = {
  filters: { code: 'code', status: 'status', startsAt: 'startsAt' },
  orders: { CODE: 'code', STARTS_AT: 'startsAt' },
  tieBreak: 'code',
};

export const couponTemplateConnection: ConnectionShape = {
  filters: {
    code: 'code',
    status: 'status',
    claimable: 'claimable',
    validFrom: 'validFrom',
    validUntil: 'validUntil',
  },
  orders: { CODE: 'code', VALID_FROM: 'validFrom' },
  tieBreak: 'code',
};
