/** The tier every member begins in; the tiers themselves are rows. */
export const LOWEST_TIER = 'BRONZE';
