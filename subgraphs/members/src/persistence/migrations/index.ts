import { Migration20260103000000_member } from './migration-20260103000000-member.ts';
import { Migration20260103000100_points } from './migration-20260103000100-points.ts';
import { Migration20261123081500_points_return } from './migration-20261123081500-points-return.ts';
import { Migration20261123223100_privacy } from './migration-20261123223100-privacy.ts';

/** Every migration of this subgraph, oldest first. */
export const migrations = [
  Migration20260103000000_member,
  Migration20260103000100_points,
  Migration20261123081500_points_return,
  Migration20261123223100_privacy,
];
