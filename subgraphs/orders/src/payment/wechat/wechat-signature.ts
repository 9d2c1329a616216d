import { randomBytes, sign, verify, type KeyObject } from 'node:crypto';

/** Who signs: a merchant, with the serial of the certificate that its key belongs to. */
export interface Merchant {
  readonly mchId: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** What a signature of WeChat Pay comes with. */
export interface SignedText {
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  readonly body: string;
}

/** How far clocks may differ, and how long a message may be sent again. */
export const WINDOW_SECONDS = 300;

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';

/** A number that is used once. */
export function newNonce(): string {
  return randomBytes(16).toString('hex').toUpperCase();
}

/** The text that is signed: each part on a line of its own, the last one included. */
function lines(...parts: readonly string[]): string {
  return parts.map((part) => `${part}\n`).join('');
}

function signText(key: KeyObject, text: string): string {
  return sign('sha256', Buffer.from(text), key).toString('base64');
}

/** The header that proves a request to be the merchant's: method, path with query, time, body. */
export function authorizationOf(
  { mchId, serial, privateKey }: Merchant,
  request: {
    readonly method: string;
    readonly path: string;
    readonly body: string;
    readonly timestamp: string;
    readonly nonce: string;
  },
): string {
  const { method, path, timestamp, nonce, body } = request;
  const signature = signText(privateKey, lines(method, path, timestamp, nonce, body));
  const parts = {
    mchid: mchId,
    nonce_str: nonce,
    signature,
    timestamp,
    serial_no: serial,
  };
  const fields = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
  return `${SCHEME} ${fields.join(',')}`;
}

/** What a mini-program needs to show WeChat's payment sheet, signed by the merchant. */
export function paymentSheet(
  appId: string,
  { privateKey }: Merchant,
  prepay: { readonly prepayId: string; readonly timestamp: string; readonly nonce: string },
): readonly { readonly name: string; readonly value: string }[] {
  const bundle = `prepay_id=${prepay.prepayId}`;
  const { timestamp, nonce } = prepay;
  const paySign = signText(privateKey, lines(appId, timestamp, nonce, bundle));
  const values = { appId, timeStamp: timestamp, nonceStr: nonce, package: bundle };
  return Object.entries({ ...values, signType: 'RSA', paySign }).map(([name, value]) => ({
    name,
    value,
  }));
}

/** Whether a text was signed with the key that belongs to a public one. */
export function isSignedBy(key: KeyObject, { timestamp, nonce, body, signature }: SignedText) {
  const text = Buffer.from(lines(timestamp, nonce, body));
  return verify('sha256', text, key, Buffer.from(signature, 'base64'));
}

/** Whether a time in seconds is now, give or take the window. */
export function isRecent(timestamp: string, now: Date): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= WINDOW_SECONDS;
}
