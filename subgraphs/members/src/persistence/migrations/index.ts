import { Migration20260103000000_member } from './migration-20260103000000-member.ts';
import { Migration20260103000100_points } from './migration-20260103000100-points.ts';

/** Every migration of this subgraph, oldest first. */
export const migrations = [Migration20260103000000_member, Migration20260103000100_points];
