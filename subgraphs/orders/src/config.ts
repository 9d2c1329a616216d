import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const whole = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

const Settings = z.object({
  /** How long a worker owns a process; who finds it older takes it over. */
  PROCESS_LEASE_MS: whole(10_000),
  /** How often the sweeper looks for processes to resume and orders to expire. */
  PROCESS_SWEEP_MS: whole(250),
  /** Deadline of one call to another subgraph; below the lease. */
  PROCESS_CALL_TIMEOUT_MS: whole(4_000),
  /** How long a request waits for its process before it answers IN_PROGRESS. */
  PROCESS_WAIT_MS: whole(8_000),
  /** Unpaid orders give everything back after it. */
  PAYMENT_DEADLINE_MINUTES: z.coerce.number().positive().default(30),
  /** A paid order that is not handed over after it is overdue. */
  FULFIL_OVERDUE_HOURS: z.coerce.number().positive().default(24),
  /** Signs the sandbox's notifications; made anew at each start when left out. */
  SANDBOX_SECRET: z.string().min(16).optional(),
  /** Whether the sandbox pays by itself shortly after a payment was begun. */
  SANDBOX_AUTO_PAY: z.enum(['on', 'off']).default('off'),
  SANDBOX_AUTO_PAY_DELAY_MS: whole(300),
  /** Amounts in minor units that end in these digits are declined, such as 13; none by default. */
  SANDBOX_DECLINE_SUFFIX: z.string().regex(/^\d*$/).default(''),
  /** How long the sandbox keeps a promise. */
  SANDBOX_AUTHORIZATION_MINUTES: z.coerce
    .number()
    .positive()
    .default(7 * 24 * 60),
  /** How often it is looked whether a provider is to be asked after something. */
  PAYMENT_INQUIRY_MS: whole(1_000),
});

const given = (pattern: RegExp) => z.string().regex(pattern).optional();

/** All of the first six, or none: WeChat Pay that is half set up is refused at start. */
const WechatSettings = z.object({
  /** Number of the merchant (商户号). */
  WECHAT_PAY_MCH_ID: given(/^\d{6,32}$/),
  /** The mini-program or account that is paid from. */
  WECHAT_PAY_APP_ID: given(/^\w{6,32}$/),
  /** Serial of the certificate that the merchant's private key belongs to. */
  WECHAT_PAY_CERT_SERIAL: given(/^[0-9A-Fa-f]{8,64}$/),
  /** The merchant's private key in PEM; \\n may stand for a new line. */
  WECHAT_PAY_PRIVATE_KEY: z.string().optional(),
  /** The merchant's API v3 key, 32 characters. */
  WECHAT_PAY_API_V3_KEY: given(/^[\x21-\x7e]{32}$/),
  /** Where WeChat Pay sends notifications: …/payments/notifications/WECHAT of the gateway. */
  WECHAT_PAY_NOTIFY_URL: z.url().optional(),
  /** WeChat Pay's public key and its id; without them its certificates are loaded. */
  WECHAT_PAY_PUBLIC_KEY_ID: given(/^PUB_KEY_ID_\w{1,64}$/),
  WECHAT_PAY_PUBLIC_KEY: z.string().optional(),
  WECHAT_PAY_URL: z.url().default('https://api.mch.weixin.qq.com'),
});

/** WeChat Pay as it is set up. */
export interface WechatConfig {
  readonly mchId: string;
  readonly appId: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly apiKey: string;
  readonly notifyUrl: string;
  readonly platform: { readonly serial: string; readonly key: KeyObject } | null;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

/** What can be set from outside, with defaults in force. */
export interface Config {
  readonly leaseMs: number;
  readonly sweepMs: number;
  readonly callTimeoutMs: number;
  readonly waitMs: number;
  readonly paymentDeadlineMs: number;
  readonly overdueMs: number;
  readonly inquiryMs: number;
  readonly sandbox: {
    readonly secret: string;
    readonly autoPay: boolean;
    readonly autoPayDelayMs: number;
    readonly declineSuffix: string;
    readonly authorizationMs: number;
  };
  /** Null where WeChat Pay is not set up: then nothing is sent to it, and nobody can pay by it. */
  readonly wechat: WechatConfig | null;
}

// A worker whose call takes longer than its lease would be overtaken by the next one.
function leaseOutlivesCalls(given: { PROCESS_LEASE_MS: number; PROCESS_CALL_TIMEOUT_MS: number }) {
  return given.PROCESS_CALL_TIMEOUT_MS < given.PROCESS_LEASE_MS;
}

/** Reads the settings once; a value that makes no sense is refused at start. */
export function readConfig(settings: Readonly<Record<string, string | undefined>>): Config {
  const given = Settings.refine(leaseOutlivesCalls, {
    message: 'PROCESS_CALL_TIMEOUT_MS must be below PROCESS_LEASE_MS',
  }).parse(settings);
  return {
    leaseMs: given.PROCESS_LEASE_MS,
    sweepMs: given.PROCESS_SWEEP_MS,
    callTimeoutMs: given.PROCESS_CALL_TIMEOUT_MS,
    waitMs: given.PROCESS_WAIT_MS,
    paymentDeadlineMs: given.PAYMENT_DEADLINE_MINUTES * 60_000,
    overdueMs: given.FULFIL_OVERDUE_HOURS * 3_600_000,
    inquiryMs: given.PAYMENT_INQUIRY_MS,
    sandbox: {
      secret: given.SANDBOX_SECRET ?? randomBytes(32).toString('base64url'),
      autoPay: given.SANDBOX_AUTO_PAY === 'on',
      autoPayDelayMs: given.SANDBOX_AUTO_PAY_DELAY_MS,
      declineSuffix: given.SANDBOX_DECLINE_SUFFIX,
      authorizationMs: given.SANDBOX_AUTHORIZATION_MINUTES * 60_000,
    },
    wechat: readWechat(settings, given.PROCESS_CALL_TIMEOUT_MS),
  };
}

const NEEDED = [
  'WECHAT_PAY_MCH_ID',
  'WECHAT_PAY_APP_ID',
  'WECHAT_PAY_CERT_SERIAL',
  'WECHAT_PAY_PRIVATE_KEY',
  'WECHAT_PAY_API_V3_KEY',
  'WECHAT_PAY_NOTIFY_URL',
] as const;

function readWechat(
  settings: Readonly<Record<string, string | undefined>>,
  timeoutMs: number,
): WechatConfig | null {
  const set = Object.entries(settings).filter(
    ([name, value]) => name.startsWith('WECHAT_PAY_') && value !== undefined && value !== '',
  );
  if (set.length === 0) return null;
  const wechat = WechatSettings.strict().parse(Object.fromEntries(set));
  const missing = NEEDED.filter((name) => wechat[name] === undefined);
  if (missing.length > 0) throw new Error(`WeChat Pay also needs ${missing.join(', ')}`);
  const { WECHAT_PAY_NOTIFY_URL: notifyUrl, WECHAT_PAY_URL: baseUrl } = wechat;
  return {
    mchId: wechat.WECHAT_PAY_MCH_ID!,
    appId: wechat.WECHAT_PAY_APP_ID!,
    serial: wechat.WECHAT_PAY_CERT_SERIAL!,
    privateKey: rsaKey('WECHAT_PAY_PRIVATE_KEY', wechat.WECHAT_PAY_PRIVATE_KEY!, createPrivateKey),
    apiKey: wechat.WECHAT_PAY_API_V3_KEY!,
    notifyUrl: secureUrl('WECHAT_PAY_NOTIFY_URL', notifyUrl!),
    platform: platformKeyOf(wechat),
    baseUrl: secureUrl('WECHAT_PAY_URL', baseUrl),
    timeoutMs,
  };
}

function platformKeyOf(wechat: z.infer<typeof WechatSettings>): WechatConfig['platform'] {
  const { WECHAT_PAY_PUBLIC_KEY_ID: serial, WECHAT_PAY_PUBLIC_KEY: pem } = wechat;
  if (serial === undefined && pem === undefined) return null;
  if (serial === undefined || pem === undefined) {
    throw new Error('WECHAT_PAY_PUBLIC_KEY_ID and WECHAT_PAY_PUBLIC_KEY are set together');
  }
  return { serial, key: rsaKey('WECHAT_PAY_PUBLIC_KEY', pem, createPublicKey) };
}

// What was given stays out of the message: it may be a key.
function rsaKey(name: string, pem: string, read: (pem: string) => KeyObject): KeyObject {
  let key: KeyObject | null = null;
  try {
    key = read(pem.replaceAll('\\n', '\n'));
  } catch {
    key = null;
  }
  if (key?.asymmetricKeyType !== 'rsa') throw new Error(`${name} is no RSA key in PEM`);
  return key;
}

/** Money and its news travel encrypted, but for this machine itself. */
function secureUrl(name: string, text: string): string {
  const url = new URL(text);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:')) {
    throw new Error(`${name} must begin with https`);
  }
  return text;
}
