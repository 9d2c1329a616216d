/** A legal person as a caller describes it. */
export interface LegalEntityDraft {
  readonly code: string;
  readonly name: string;
  readonly creditCode: string | null;
}

/** Whether a place sells, or only holds goods. */
export type LocationKind = 'STORE' | 'CENTRAL_WAREHOUSE' | 'CITY_WAREHOUSE' | 'FRONT_WAREHOUSE';

/** When a place is open on a weekday: 1 = Monday … 7 = Sunday, local time `HH:MM`. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

/** A store or warehouse as a caller describes it. */
export interface LocationDraft {
  readonly code: string;
  readonly name: string;
  readonly kind: LocationKind;
  readonly status: 'ACTIVE' | 'CLOSED';
  readonly grade: 'A' | 'B' | 'C' | null;
  readonly divisionCode: string;
  readonly region: string;
  readonly street: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly openingHours: readonly OpeningHours[];
  readonly legalEntityCode: string;
  readonly timeZone: string;
}

/** A way customers reach us, as a caller describes it. */
export interface ChannelDraft {
  readonly code: string;
  readonly name: string;
}

/** A person who works here, as a caller describes them. */
export interface StaffDraft {
  readonly staffNo: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  /** Codes of stores or warehouses. */
  readonly stores: readonly string[];
}

/** Everything one change of the organization names. */
export interface OrganizationDraft {
  readonly legalEntities: readonly LegalEntityDraft[];
  readonly locations: readonly LocationDraft[];
  readonly channels: readonly ChannelDraft[];
  readonly staff: readonly StaffDraft[];
}
