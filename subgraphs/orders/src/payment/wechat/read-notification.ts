import { z } from 'zod';
import type { NotificationEnvelope, NotificationReading } from '../payment-provider.ts';
import { openResource, Resource } from './open-resource.ts';
import type { PlatformKeys } from './platform-keys.ts';
import {
  paymentNoOf,
  RefundTold,
  refundStandingOf,
  standingOf,
  Transaction,
} from './wechat-forms.ts';
import { isRecent, isSignedBy } from './wechat-signature.ts';

/** Whom notifications are for, and how they are read. */
export interface NotificationReader {
  readonly mchId: string;
  readonly appId: string;
  readonly apiKey: string;
  readonly keys: PlatformKeys;
}

const Envelope = z.object({
  event_type: z.string(),
  resource: Resource.extend({ original_type: z.string() }),
});

function no(reason: string): NotificationReading {
  return { ok: false, reason };
}

/**
 * Reads a notification of WeChat Pay: signed by it, not older than five minutes, sealed with the
 * merchant's key, for this merchant. What is sent again within the window changes nothing, since
 * news count once by their numbers.
 */
export async function readNotification(
  reader: NotificationReader,
  { headers, body, now }: NotificationEnvelope,
): Promise<NotificationReading> {
  const [timestamp, nonce, signature, serial] = ['timestamp', 'nonce', 'signature', 'serial'].map(
    (name) => headers[`wechatpay-${name}`] ?? '',
  ) as [string, string, string, string];
  if (!isRecent(timestamp, now)) return no('TOO_OLD');
  if (!/^[\w-]{8,128}$/.test(serial)) return no('SIGNATURE_WRONG');
  const key = await reader.keys.keyOf(serial);
  if (!key || !isSignedBy(key, { timestamp, nonce, signature, body })) return no('SIGNATURE_WRONG');
  return readBody(reader, body) ?? no('FORM_WRONG');
}

/** Null for what is not of a known form, however well signed. */
function readBody(reader: NotificationReader, body: string): NotificationReading | null {
  try {
    const { resource } = Envelope.parse(JSON.parse(body));
    const content: unknown = JSON.parse(openResource(reader.apiKey, resource));
    if (resource.original_type === 'transaction') return readTransaction(reader, content);
    return resource.original_type === 'refund' ? readRefund(reader, content) : null;
  } catch {
    return null;
  }
}

function readTransaction(reader: NotificationReader, content: unknown): NotificationReading | null {
  const told = Transaction.parse(content);
  if (told.mchid !== reader.mchId || told.appid !== reader.appId) return no('MERCHANT_WRONG');
  const { state, providerRef, amountMinor, currency } = standingOf(told);
  if (state === 'WAITING' || state === 'AUTHORIZED') return null;
  if (providerRef === null || amountMinor === null || currency === null) return null;
  const paymentNo = paymentNoOf(told.out_trade_no);
  if (paymentNo === null) return no('PAYMENT_UNKNOWN');
  return {
    ok: true,
    news: {
      kind: 'PAYMENT',
      paymentNo,
      providerRef,
      amountMinor,
      currency,
      result: state,
      authorizedUntil: null,
    },
  };
}

function readRefund(reader: NotificationReader, content: unknown): NotificationReading {
  const told = RefundTold.parse(content);
  if (told.mchid !== reader.mchId) return no('MERCHANT_WRONG');
  return {
    ok: true,
    news: {
      kind: 'REFUND',
      refundNo: told.out_refund_no,
      amountMinor: told.amount.refund,
      standing: refundStandingOf(told.refund_status, told.refund_id),
    },
  };
}
