import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type {
  NotificationReading,
  PaymentNews,
  PaymentProvider,
  PaymentStanding,
  PrepayRequest,
} from './payment-provider.ts';

// Numbers become parameters of statements: what the database cannot hold is no number of ours.
const number = () => z.string().regex(/^[\x21-\x7e]{1,128}$/);

const Body = z.object({
  paymentNo: number(),
  providerRef: number(),
  amountMinor: z.number().int(),
  currency: z.string(),
  succeeded: z.boolean(),
  /** Promised until then, and not paid yet; left out of payments that are made at once. */
  authorizedUntil: z.iso.datetime().optional(),
});

type Told = z.infer<typeof Body>;

/** Where a provider delivers its notifications. */
export type Deliver = (signature: string, body: string) => Promise<void>;

/** A provider on this machine, for tests and demonstrations: no money moves. */
export interface SandboxProvider extends PaymentProvider {
  /** From now on announced payments are paid by themselves, when the setting is on. */
  connect(deliver: Deliver): void;
  /** Ends what is still to be delivered. */
  stop(): void;
}

/** Where the sandbox puts its signature. */
export const SANDBOX_SIGNATURE_HEADER = 'x-entresol-signature';
const REMEMBERED_MAX = 10_000;
const WAITING: PaymentStanding = {
  state: 'WAITING',
  providerRef: null,
  amountMinor: null,
  currency: null,
  authorizedUntil: null,
};

/** Signs a notification as the sandbox does. */
export function signSandboxNotification(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/**
 * Makes the sandbox: signed notifications, amounts with a set ending declined.
 *
 * It remembers what it paid by itself until it is stopped. An authorization whose number ends in
 * LAPSED is not captured any more.
 */
export function createSandboxProvider(config: Config['sandbox']): SandboxProvider {
  const timers = new Map<string, NodeJS.Timeout>();
  const paid = new Map<string, Told>();
  let deliver: Deliver | null = null;

  function pay(payment: PrepayRequest, providerRef: string): void {
    timers.delete(payment.paymentNo);
    const told = outcomeOf(payment, providerRef, config);
    paid.set(payment.paymentNo, told);
    if (paid.size > REMEMBERED_MAX) paid.delete(paid.keys().next().value!);
    const body = JSON.stringify(told);
    void deliver?.(signSandboxNotification(config.secret, body), body);
  }

  return {
    name: 'SANDBOX',
    authorizes: true,
    async prepay(payment) {
      const providerRef = `SBX-${payment.paymentNo}`;
      // Who asks again and again does not put it off.
      if (config.autoPay && deliver && !timers.has(payment.paymentNo)) {
        const timer = setTimeout(() => pay(payment, providerRef), config.autoPayDelayMs);
        timers.set(payment.paymentNo, timer);
      }
      const clientParameters = [
        { name: 'provider', value: 'SANDBOX' },
        { name: 'prepayId', value: providerRef },
        { name: 'amountMinor', value: String(payment.amountMinor) },
        { name: 'currency', value: payment.currency },
      ];
      return { providerRef, clientParameters };
    },
    async readNotification({ headers, body }): Promise<NotificationReading> {
      const signature = headers[SANDBOX_SIGNATURE_HEADER] ?? '';
      if (!isEqual(signature, signSandboxNotification(config.secret, body))) {
        return { ok: false, reason: 'SIGNATURE_WRONG' };
      }
      const told = parseBody(body);
      return told ? { ok: true, news: newsOf(told) } : { ok: false, reason: 'FORM_WRONG' };
    },
    async query({ paymentNo }) {
      const told = paid.get(paymentNo);
      return told ? standingOf(told) : WAITING;
    },
    async close({ paymentNo }) {
      if (paid.get(paymentNo)?.succeeded) throw new Error('it is paid');
      clearTimeout(timers.get(paymentNo));
      timers.delete(paymentNo);
    },
    async capture({ providerRef }) {
      return providerRef?.endsWith('LAPSED') ? 'LAPSED' : 'CAPTURED';
    },
    async release() {},
    refund: async ({ refundNo }) => ({ state: 'DONE', providerRef: `SBX-${refundNo}` }),
    queryRefund: async ({ refundNo }) => ({ state: 'DONE', providerRef: `SBX-${refundNo}` }),
    connect(next) {
      deliver = next;
    },
    stop() {
      deliver = null;
      timers.forEach((timer) => clearTimeout(timer));
    },
  };
}

/** What comes of a payment that the sandbox makes by itself. */
function outcomeOf(
  { paymentNo, amountMinor, currency, mode }: PrepayRequest,
  providerRef: string,
  { declineSuffix, authorizationMs }: Config['sandbox'],
): Told {
  const succeeded = declineSuffix === '' || !String(amountMinor).endsWith(declineSuffix);
  const told = { paymentNo, providerRef, amountMinor, currency, succeeded };
  if (mode !== 'AUTHORIZE' || !succeeded) return told;
  return { ...told, authorizedUntil: new Date(Date.now() + authorizationMs).toISOString() };
}

function newsOf(told: Told): PaymentNews {
  const { paymentNo, providerRef, amountMinor, currency } = told;
  const { state, authorizedUntil } = standingOf(told);
  const result = state === 'WAITING' ? 'FAILED' : state;
  return {
    kind: 'PAYMENT',
    paymentNo,
    providerRef,
    amountMinor,
    currency,
    result,
    authorizedUntil,
  };
}

function standingOf(told: Told): PaymentStanding {
  const { providerRef, amountMinor, currency, succeeded } = told;
  const until = told.authorizedUntil === undefined ? null : new Date(told.authorizedUntil);
  const state = until ? 'AUTHORIZED' : 'CAPTURED';
  return {
    state: succeeded ? state : 'FAILED',
    providerRef,
    amountMinor,
    currency,
    authorizedUntil: until,
  };
}

function parseBody(body: string): Told | null {
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
