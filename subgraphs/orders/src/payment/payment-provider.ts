/** What a provider is told of a payment. */
export interface PaymentRequest {
  readonly paymentNo: string;
  readonly orderNo: string;
  readonly amountMinor: number;
  readonly currency: string;
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
  /** Gives the whole amount back. */
  refund(payment: PaymentRequest & { readonly providerRef: string | null }): Promise<void>;
}
