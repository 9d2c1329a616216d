import type { Actor } from '@entresol/shared';

/** People of the demo data, as journeys need them. */
export const CLERK: Actor = { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] };
export const OTHER_CLERK: Actor = {
  kind: 'STAFF',
  id: 'S0003',
  roles: ['CLERK'],
  stores: ['SH002'],
};
export const MEMBER: Actor = { kind: 'MEMBER', id: 'M0000001' };
export const OTHER_MEMBER: Actor = { kind: 'MEMBER', id: 'M0000002' };
export const ANALYST: Actor = { kind: 'ANALYST', id: 'analyst' };
export const SERVICE: Actor = { kind: 'SERVICE', id: 'journey' };
