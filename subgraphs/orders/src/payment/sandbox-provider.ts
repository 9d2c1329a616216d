import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { PaymentNotification, PaymentProvider, PaymentRequest } from './payment-provider.ts';

// Numbers become parameters of statements: what the database cannot hold is no number of ours.
const number = () => z.string().regex(/^[\x21-\x7e]{1,128}$/);

const Body = z.object({
  paymentNo: number(),
  providerRef: number(),
  amountMinor: z.number().int(),
  currency: z.string(),
  succeeded: z.boolean(),
});

/** Where a provider delivers its notifications. */
export type Deliver = (signature: string, body: string) => Promise<void>;

/** A provider on this machine, for tests and demonstrations: no money moves. */
export interface SandboxProvider extends PaymentProvider {
  /** From now on announced payments are paid by themselves, when the setting is on. */
  connect(deliver: Deliver): void;
  /** Ends what is still to be delivered. */
  stop(): void;
}

/** Signs a notification as the sandbox does. */
export function signSandboxNotification(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/** Makes the sandbox: signed notifications, amounts with a set ending declined. */
export function createSandboxProvider(config: Config['sandbox']): SandboxProvider {
  const timers = new Set<NodeJS.Timeout>();
  let deliver: Deliver | null = null;

  function payLater(payment: PaymentRequest, providerRef: string): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const { paymentNo, amountMinor, currency } = payment;
      const declined =
        config.declineSuffix !== '' && String(amountMinor).endsWith(config.declineSuffix);
      const notification: PaymentNotification = {
        paymentNo,
        providerRef,
        amountMinor,
        currency,
        succeeded: !declined,
      };
      const body = JSON.stringify(notification);
      void deliver?.(signSandboxNotification(config.secret, body), body);
    }, config.autoPayDelayMs);
    timers.add(timer);
  }

  return {
    name: 'SANDBOX',
    async prepay(payment) {
      const providerRef = `SBX-${payment.paymentNo}`;
      if (config.autoPay && deliver) payLater(payment, providerRef);
      const clientParameters = [
        { name: 'provider', value: 'SANDBOX' },
        { name: 'prepayId', value: providerRef },
        { name: 'amountMinor', value: String(payment.amountMinor) },
        { name: 'currency', value: payment.currency },
      ];
      return { providerRef, clientParameters };
    },
    verifyNotification(signature, body) {
      if (!isEqual(signature, signSandboxNotification(config.secret, body))) return null;
      return parseBody(body);
    },
    async refund() {},
    connect(next) {
      deliver = next;
    },
    stop() {
      deliver = null;
      timers.forEach((timer) => clearTimeout(timer));
    },
  };
}

function parseBody(body: string): PaymentNotification | null {
  try {
    const parsed = Body.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isEqual(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
