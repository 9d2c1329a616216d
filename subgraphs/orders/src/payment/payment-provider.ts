/** What a provider is told of a payment. */
export interface PaymentRequest {
  readonly paymentNo: string;
  readonly orderNo: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/** What a provider is told of money that goes back. */
export interface RefundRequest extends PaymentRequest {
  readonly providerRef: string | null;
  /** Number of this refund, where a payment goes back in parts; it makes the refund idempotent. */
  readonly refundNo?: string;
  /** What the payment was, where only a part of it goes back. */
  readonly paidMinor?: number;
}

/** What a provider's notification says, once its signature is right. */
export interface PaymentNotification {
  readonly paymentNo: string;
  readonly providerRef: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly succeeded: boolean;
}

/**
 * A company that moves money. Every operation is idempotent by the payment's number.
 *
 * Only `verifyNotification` decides that money came in (O12): what a client says is never enough.
 */
export interface PaymentProvider {
  readonly name: string;
  /** Announces a payment; what it gives back the client needs to pay. */
  prepay(payment: PaymentRequest): Promise<{
    readonly providerRef: string;
    readonly clientParameters: readonly { readonly name: string; readonly value: string }[];
  }>;
  /** The content of an authentic notification; null when the signature or the form is wrong. */
  verifyNotification(signature: string, body: string): PaymentNotification | null;
  /**
   * Gives the amount back: all of it, or a part under a number of its own.
   *
   * Without `refundNo` the refund is the payment's only one, and idempotent by its number.
   */
  refund(payment: RefundRequest): Promise<void>;
}
