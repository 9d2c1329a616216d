import type { Actor } from '@entresol/shared';

/** The people of the demo; their rows are part of the demo data. */
export const DEMO_PEOPLE: readonly { readonly name: string; readonly actor: Actor }[] = [
  {
    name: '收银员 Till clerk, store SH001',
    actor: { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] },
  },
  { name: '会员 Member M0000001', actor: { kind: 'MEMBER', id: 'M0000001' } },
  {
    name: '店长 Store manager, store SH001 (approves)',
    actor: {
      kind: 'STAFF',
      id: 'S0002',
      roles: ['CLERK', 'STORE_MANAGER'],
      stores: ['SH001'],
    },
  },
  {
    name: '采购经理 Purchase manager (approves orders for goods)',
    actor: { kind: 'STAFF', id: 'S0008', roles: ['PURCHASE_MANAGER'], stores: [] },
  },
  { name: '分析师 Analyst', actor: { kind: 'ANALYST', id: 'analyst' } },
];
