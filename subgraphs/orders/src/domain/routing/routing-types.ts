import type { HandOver, Scene, SceneCode } from './scenes.ts';

export type PlaceKind = 'STORE' | 'CENTRAL_WAREHOUSE' | 'CITY_WAREHOUSE' | 'FRONT_WAREHOUSE';
export type Grade = 'A' | 'B' | 'C';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** When a place is open on a weekday: 1 = Monday … 7 = Sunday, local time `HH:MM`. */
export interface OpeningSpan {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

/** A place that may fulfil, with all that routing weighs. */
export interface RoutingNode {
  readonly code: string;
  readonly kind: PlaceKind;
  readonly grade: Grade | null;
  readonly active: boolean;
  readonly position: Position | null;
  readonly divisionCode: string;
  readonly openingHours: readonly OpeningSpan[];
  readonly timeZone: string;
  /** Available units by SKU, each out of the source that the order names. */
  readonly stock: ReadonlyMap<string, number>;
  /** Whether the channel sells from it; left out, it does. */
  readonly inChannel?: boolean;
  /** Orders that wait to be handed over there. */
  readonly openOrders: number;
}

/** What is wanted of one SKU; equal SKUs are one line. */
export interface RoutingLine {
  readonly sku: string;
  readonly quantity: number;
  readonly valueMinor: number;
}

/** How goods travel from a place, and what that costs (承运商). */
export interface Carrier {
  readonly code: string;
  readonly handOver: HandOver;
  readonly baseMinor: number;
  readonly perKmMinor: number;
  readonly kmMax: number | null;
  readonly hoursBase: number;
  readonly kmPerHour: number;
}

/** How orders of a channel and scene are routed; never changed, only followed by the next version. */
export interface RoutingPolicy {
  /** `*`: every channel that has none of its own. */
  readonly channel: string;
  readonly scene: SceneCode;
  readonly version: number;
  readonly preference: 'STORE_FIRST' | 'WAREHOUSE_FIRST';
  readonly parcelsMax: number;
  /** Units of each SKU that routing leaves at every place. */
  readonly safetyStock: number;
  /** No part of a split order may be worth less. */
  readonly partValueMinMinor: number;
  readonly kmMax: number | null;
  readonly openNowOnly: boolean;
  /** A place with that many waiting orders takes no more. */
  readonly openOrdersMax: number | null;
  /** Whether other places send what the place lacks, where no plan is complete. */
  readonly nearestTransfer?: boolean;
  readonly carriers: readonly Carrier[];
}

/** Where the goods go; a division alone is compared by its parts. */
export interface Destination {
  readonly position: Position | null;
  readonly divisionCode: string | null;
}

export interface RoutingRequest {
  readonly scene: Scene;
  readonly handOver: HandOver;
  readonly store: string;
  /** The place that was named, or that the scene fixes: the order never moves from it. */
  readonly pin: string | null;
  /** Null: measured from the store that sells. */
  readonly destination: Destination | null;
  readonly lines: readonly RoutingLine[];
  readonly nodes: readonly RoutingNode[];
  readonly policy: RoutingPolicy;
  readonly at: Date;
  /** What the channel may still sell, wherever, by SKU; without a limit left out. */
  readonly channelLeft?: ReadonlyMap<string, number>;
}

/** Why a place was left out; the first that holds is told. */
export type RoutingFilter =
  | 'NOT_THE_NAMED_PLACE'
  | 'INACTIVE'
  | 'KIND_UNFIT'
  | 'SALE_STORE_ITSELF'
  | 'CLOSED_NOW'
  | 'TOO_FAR'
  | 'NO_CARRIER'
  | 'CAPACITY_FULL'
  | 'OUT_OF_CHANNEL'
  | 'CHANNEL_SOLD_OUT'
  | 'NO_STOCK';

/** What is weighed of a place or plan, in the order in which it counts. */
export interface Score {
  /** Places that are not of the preferred kind. */
  readonly unpreferred: number;
  /** Null where a position is unknown; then the division counts. */
  readonly km: number | null;
  /** 0 same district, 1 same city, 2 same province, 3 further. */
  readonly divisionStep: number;
  readonly hours: number | null;
  readonly costMinor: number;
  /** 0 is A, 3 is none; the worst of a plan. */
  readonly gradeRank: number;
  readonly openOrders: number;
  /** Units that stay at the place, least of all SKUs. */
  readonly stockDepth: number;
}

/** A place with the filter that removed it, or its rank. */
export interface Candidate {
  readonly code: string;
  readonly filter: RoutingFilter | null;
  /** From 1, among the places that no filter removed. */
  readonly rank: number | null;
  /** Whether it can send the whole order. */
  readonly complete: boolean;
  /** Units it can give to the order. */
  readonly units: number;
  readonly carrier: string | null;
  readonly score: Score;
}

/** What one place sends. */
export interface PlanPart {
  readonly location: string;
  readonly carrier: string | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly valueMinor: number;
}

/** A whole order over one or more places. */
export interface Plan {
  readonly parts: readonly PlanPart[];
  readonly score: Score;
}

/** Everything that was weighed, the best first. */
export interface Routing {
  readonly scene: SceneCode;
  readonly handOver: HandOver;
  readonly pinned: boolean;
  readonly policy: { readonly channel: string; readonly version: number };
  readonly candidates: readonly Candidate[];
  readonly plans: readonly Plan[];
  /** False where there were too many places to try every split. */
  readonly exhaustive: boolean;
}
