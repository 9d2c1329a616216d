import type { Channel } from '../persistence/entities/channel.ts';
import type { LegalEntity } from '../persistence/entities/legal-entity.ts';
import type { Location } from '../persistence/entities/location.ts';
import type { Staff } from '../persistence/entities/staff.ts';

export type LegalEntityMapper = LegalEntity;
export type LocationMapper = Location;
export type ChannelMapper = Channel;
export type StaffMapper = Staff;
