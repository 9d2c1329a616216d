import { X509Certificate, type KeyObject } from 'node:crypto';
import { Pool } from 'undici';
import { z } from 'zod';
import { openResource, Resource } from './open-resource.ts';
import { createPlatformKeys, type PlatformKey, type PlatformKeys } from './platform-keys.ts';
import {
  authorizationOf,
  isRecent,
  isSignedBy,
  newNonce,
  type Merchant,
} from './wechat-signature.ts';

/** What reaching WeChat Pay needs. */
export interface WechatAccess extends Merchant {
  readonly apiKey: string;
  readonly platform: { readonly serial: string; readonly key: KeyObject } | null;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

/** WeChat Pay said no. It holds no content of the request: that may be personal. */
export class WechatRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string) {
    super(`WeChat Pay refused: ${status} ${code}`);
    this.name = 'WechatRefusal';
    this.status = status;
    this.code = code;
  }
}

/** A client that signs what it asks, and believes only what is signed. */
export interface WechatClient {
  readonly keys: PlatformKeys;
  /** The body of an answer; null when it has none. Throws a refusal, or when nobody knows. */
  ask(method: 'GET' | 'POST', path: string, content?: object): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const BODY_BYTES_MAX = 1024 * 1024;
const CONNECTIONS_MAX = 16;

const Certificates = z.object({
  data: z.array(z.object({ serial_no: z.string(), encrypt_certificate: Resource })).max(20),
});
const Refusal = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,64}$/) });

/**
 * Reaches WeChat Pay over keep-alive HTTP. Nothing is sent before the first request.
 *
 * An answer that says yes counts only with a right signature that is not old; without one nobody
 * knows what became of the request. So it is when it breaks off, or when WeChat Pay is busy (429,
 * 5xx): whoever asked asks again, under the same number.
 */
export function createWechatClient(access: WechatAccess, now: () => Date): WechatClient {
  const pool = new Pool(new URL(access.baseUrl).origin, {
    connections: CONNECTIONS_MAX,
    connect: { timeout: access.timeoutMs },
    maxResponseSize: BODY_BYTES_MAX,
  });
  const send = (method: 'GET' | 'POST', path: string, body: string) =>
    sendSigned(pool, access, { method, path, body, now: now() });

  async function download(): Promise<readonly PlatformKey[]> {
    const answer = await send('GET', '/v3/certificates', '');
    // A merchant that never had certificates has none to load.
    if (answer.status === 404) return [];
    refuseUnless(answer);
    const { data } = Certificates.parse(JSON.parse(answer.body));
    const found = data.map(({ serial_no, encrypt_certificate }) =>
      toPlatformKey(serial_no, openResource(access.apiKey, encrypt_certificate)),
    );
    // Only who has the API key could seal them; that the answer is signed by one is asked besides.
    const signer = found.find(({ serial }) => serial === headerOf(answer, 'serial'));
    if (!signer) throw new Error('WeChat Pay signed with a certificate that it does not name');
    believe(answer, signer.key, now());
    return found;
  }

  const keys = createPlatformKeys({ fixed: access.platform, download, now });

  return {
    keys,
    async ask(method, path, content) {
      const answer = await send(method, path, content ? JSON.stringify(content) : '');
      const serial = headerOf(answer, 'serial');
      const isSigned = serial !== '';
      const key = isSigned ? await keys.keyOf(serial) : null;
      // A refusal may come from before where answers are signed.
      if (isSigned || answer.status < 400) believe(answer, key, now());
      refuseUnless(answer);
      return answer.body === '' ? null : JSON.parse(answer.body);
    },
    close: () => pool.destroy(),
  };
}

async function sendSigned(
  pool: Pool,
  access: WechatAccess,
  request: {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly body: string;
    readonly now: Date;
  },
): Promise<Answer> {
  const { method, path, body } = request;
  const timestamp = String(Math.floor(request.now.getTime() / 1_000));
  const signing = { method, path, body, timestamp, nonce: newNonce() };
  const response = await pool.request({
    method,
    path,
    headers: {
      authorization: authorizationOf(access, signing),
      accept: 'application/json',
      'user-agent': 'entresol',
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
      ...(access.platform ? { 'wechatpay-serial': access.platform.serial } : {}),
    },
    ...(body === '' ? {} : { body }),
    signal: AbortSignal.timeout(access.timeoutMs),
  });
  const { statusCode: status, headers } = response;
  return { status, headers, body: await response.body.text() };
}

function headerOf({ headers }: Answer, name: string): string {
  const value = headers[`wechatpay-${name}`];
  return typeof value === 'string' ? value : '';
}

/** Throws unless an answer is signed with a key, and is not an old one sent again. */
function believe(answer: Answer, key: KeyObject | null, now: Date): void {
  const signed = {
    timestamp: headerOf(answer, 'timestamp'),
    nonce: headerOf(answer, 'nonce'),
    signature: headerOf(answer, 'signature'),
    body: answer.body,
  };
  if (key && isRecent(signed.timestamp, now) && isSignedBy(key, signed)) return;
  throw new Error(`an answer of WeChat Pay (${answer.status}) is not signed as it should be`);
}

function refuseUnless({ status, body }: Answer): void {
  if (status >= 200 && status < 300) return;
  if (status < 400 || status === 429 || status >= 500) {
    throw new Error(`WeChat Pay does not know yet: ${status}`);
  }
  throw new WechatRefusal(status, codeOf(body));
}

function codeOf(body: string): string {
  try {
    const parsed = Refusal.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.code : 'UNKNOWN';
  } catch {
    return 'UNKNOWN';
  }
}

function toPlatformKey(serial: string, pem: string): PlatformKey {
  const certificate = new X509Certificate(pem);
  if (certificate.serialNumber.toUpperCase() !== serial.toUpperCase()) {
    throw new Error('a certificate of WeChat Pay has another serial than it was sent with');
  }
  return {
    serial,
    key: certificate.publicKey,
    validUntil: new Date(certificate.validTo),
  };
}
