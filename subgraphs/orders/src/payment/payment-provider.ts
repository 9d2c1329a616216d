/** What a provider is told of a payment. */
export interface PaymentRequest {
  readonly paymentNo: string;
  readonly orderNo: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly providerRef?: string | null;
}

/** What a provider is told to have a payment made. */
export interface PrepayRequest extends PaymentRequest {
  /** AUTHORIZE: promised now, captured later. */
  readonly mode: 'CAPTURE' | 'AUTHORIZE';
  /** Nobody may pay it after this. */
  readonly expiresAt: Date | null;
  /** Who pays, as the provider names them; null for whoever scans a code. */
  readonly payer: string | null;
}

/** What a provider is told of money that goes back. */
export interface RefundRequest extends PaymentRequest {
  /** Number of this refund; it makes the refund idempotent. */
  readonly refundNo: string;
  /** What the payment was, where only a part of it goes back. */
  readonly paidMinor: number;
}

/** Where a payment stands at its provider. */
export interface PaymentStanding {
  /** WAITING: nobody has paid yet, and somebody still may. */
  readonly state: 'WAITING' | 'AUTHORIZED' | 'CAPTURED' | 'FAILED';
  readonly providerRef: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly authorizedUntil: Date | null;
}

/** Where a refund stands: ACCEPTED is on its way, FAILED will not arrive by itself. */
export interface RefundStanding {
  readonly state: 'ACCEPTED' | 'DONE' | 'FAILED';
  readonly providerRef: string | null;
}

/** What a provider says of a payment, once it is known to be the provider. */
export interface PaymentNews {
  readonly kind: 'PAYMENT';
  readonly paymentNo: string;
  readonly providerRef: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly result: 'CAPTURED' | 'AUTHORIZED' | 'FAILED';
  readonly authorizedUntil: Date | null;
}

/** What a provider says of a refund. */
export interface RefundNews {
  readonly kind: 'REFUND';
  readonly refundNo: string;
  readonly amountMinor: number;
  readonly standing: RefundStanding;
}

/** What a provider sent, as it came. */
export interface NotificationEnvelope {
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly now: Date;
}

/** What a notification says, or why it is not believed. */
export type NotificationReading =
  | { readonly ok: true; readonly news: PaymentNews | RefundNews }
  | { readonly ok: false; readonly reason: string };

/** What the client needs to have a payment made. */
export interface Prepaid {
  /** Its number at the provider, where there is one already. */
  readonly providerRef: string | null;
  readonly clientParameters: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A company that moves money. Every operation is idempotent by the payment's or refund's number.
 *
 * Only authentic news and answers decide that money came in (O12): what a client says is never
 * enough. An operation that throws has an unknown outcome: it is asked after, never guessed.
 */
export interface PaymentProvider {
  readonly name: string;
  /** Whether it promises money first, to be captured later. */
  readonly authorizes: boolean;
  /** What it moves; everything when left out. */
  readonly currencies?: readonly string[];
  /** How long what the client was given works; it is announced again each time when left out. */
  readonly announcementMs?: number;
  /** Announces a payment. */
  prepay(payment: PrepayRequest): Promise<Prepaid>;
  /** Reads what came in: authentic, recent, of a known form, or not at all. */
  readNotification(envelope: NotificationEnvelope): Promise<NotificationReading>;
  query(payment: PaymentRequest): Promise<PaymentStanding>;
  /** Nobody can pay it any longer. Throws when somebody has. */
  close(payment: PaymentRequest): Promise<void>;
  /** Takes what was promised; LAPSED when it is promised no longer. */
  capture(payment: PaymentRequest): Promise<'CAPTURED' | 'LAPSED'>;
  /** Gives a promise back. */
  release(payment: PaymentRequest): Promise<void>;
  refund(refund: RefundRequest): Promise<RefundStanding>;
  queryRefund(refund: RefundRequest): Promise<RefundStanding>;
}
