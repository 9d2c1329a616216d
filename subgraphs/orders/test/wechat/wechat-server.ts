import {
  createCipheriv,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './make-certificate.ts';
import { Fault, WechatLedger, type LocalRefund } from './wechat-ledger.ts';

/** One of WeChat Pay's own keys, with its certificate. */
interface OwnKey {
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly certificate: string;
}

/** What may go wrong with the next requests to a path. */
export type Trouble = 'drop' | 'slow' | 'busy' | 'broken' | 'unsigned' | 'forged' | 'old';

export const MCH_ID = '1900009191';
export const APP_ID = 'wx8888888888888888';
export const API_KEY = 'a local key of thirty two bytes!'.replaceAll(' ', '-');
export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000091912026010100';
const MERCHANT_SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';
const WINDOW_SECONDS = 300;
const AUTHORIZATION =
  /^WECHATPAY2-SHA256-RSA2048 mchid="(\d+)",nonce_str="(\w{16,32})",signature="([\w+/=]+)",timestamp="(\d+)",serial_no="(\w+)"$/;

export type WechatServer = Awaited<ReturnType<typeof startWechatServer>>;

/**
 * WeChat Pay on this machine: checks every signature, header and field, and signs what it says.
 *
 * Its clock is the test's. It can lose answers, be slow or busy, forget to sign, sign wrongly, and
 * change its keys.
 */
export async function startWechatServer(now: () => Date) {
  const merchant = pairAt(0);
  const publicKey = pairAt(1);
  const ledger = new WechatLedger(MCH_ID, APP_ID);
  const keys: OwnKey[] = [newKey(2, '3B0000000000000000000000000000000000000A')];
  const nonces = new Set<string>();
  const troubles: { path: RegExp; trouble: Trouble }[] = [];
  const seen: string[] = [];
  let signsWithPublicKey = false;

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    seen.push(`${request.method} ${path.split('?')[0]}`);
    const at = troubles.findIndex((entry) => entry.path.test(path));
    const trouble = at < 0 ? null : troubles.splice(at, 1)[0]!.trouble;
    if (trouble === 'busy') return answer(response, 429, fault('FREQUENCY_LIMITED'), null);
    if (trouble === 'broken') return answer(response, 500, fault('SYSTEM_ERROR'), null);
    const [status, content] = handled(request, path, body);
    // What was asked for is done: only the answer is lost.
    if (trouble === 'drop') return void request.socket.destroy();
    if (trouble === 'slow') await new Promise((resolve) => setTimeout(resolve, 600));
    return answer(response, status, content, trouble ?? 'none');
  }

  function handled(request: IncomingMessage, path: string, body: string): [number, string] {
    try {
      const content = route(request, path, body);
      return content === null ? [204, ''] : [200, JSON.stringify(content)];
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return [error.status, fault(error.code, error.field)];
    }
  }

  function route(request: IncomingMessage, path: string, body: string): object | null {
    checkRequest(request, path, body);
    const { pathname, searchParams } = new URL(path, url);
    const content = body === '' ? {} : JSON.parse(body);
    const call = `${request.method} ${pathname}`;
    if (call === 'GET /v3/certificates') return { data: keys.map(sealedCertificate) };
    if (call === 'POST /v3/pay/transactions/native') return ledger.prepay(content, null);
    if (call === 'POST /v3/pay/transactions/jsapi') {
      const openId = content.payer?.openid;
      if (!/^[\w-]{1,128}$/.test(openId ?? '')) throw new Fault(400, 'PARAM_ERROR', 'payer.openid');
      return ledger.prepay(content, openId);
    }
    if (call === 'POST /v3/refund/domestic/refunds') return ledger.refund(content);
    const number = decodeURIComponent(pathname.split('/')[5] ?? '');
    if (/^GET \/v3\/refund\/domestic\/refunds\/[^/]+$/.test(call)) {
      return ledger.queryRefund(number);
    }
    if (/^GET \/v3\/pay\/transactions\/out-trade-no\/[^/]+$/.test(call)) {
      return ledger.query(number, searchParams.get('mchid'));
    }
    if (/^POST \/v3\/pay\/transactions\/out-trade-no\/[^/]+\/close$/.test(call)) {
      ledger.close(number, content);
      return null;
    }
    throw new Fault(404, 'RESOURCE_NOT_EXISTS');
  }

  /** As WeChat Pay does: no right signature, no answer. */
  function checkRequest({ headers, method }: IncomingMessage, path: string, body: string): void {
    const parts = AUTHORIZATION.exec(headers.authorization ?? '');
    if (!parts) throw new Fault(401, 'SIGN_ERROR', 'Authorization');
    const [, mchId, nonce, signature, timestamp, serial] = parts as unknown as string[];
    const age = Math.abs(now().getTime() / 1_000 - Number(timestamp));
    const text = [method, path, timestamp, nonce, body].map((part) => `${part}\n`).join('');
    const key = merchant.publicKey;
    const isRight =
      mchId === MCH_ID &&
      serial === MERCHANT_SERIAL &&
      age <= WINDOW_SECONDS &&
      !nonces.has(nonce!) &&
      verify('sha256', Buffer.from(text), key, Buffer.from(signature!, 'base64'));
    if (!isRight) throw new Fault(401, 'SIGN_ERROR', 'Authorization');
    nonces.add(nonce!);
    if (!headers['user-agent'] || headers.accept !== 'application/json') {
      throw new Fault(406, 'INVALID_REQUEST', 'Accept');
    }
    if (method === 'POST' && headers['content-type'] !== 'application/json') {
      throw new Fault(415, 'INVALID_REQUEST', 'Content-Type');
    }
  }

  function signed(body: string, at = now()) {
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const nonce = randomBytes(16).toString('hex');
    const own = keys.at(-1)!;
    const key = signsWithPublicKey ? publicKey.privateKey : own.privateKey;
    const text = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`);
    return {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-signature': sign('sha256', text, key).toString('base64'),
      'wechatpay-serial': signsWithPublicKey ? PUBLIC_KEY_ID : own.serial,
    };
  }

  function answer(
    response: ServerResponse,
    status: number,
    body: string,
    trouble: Trouble | 'none' | null,
  ): void {
    const isSigned = trouble !== null && trouble !== 'unsigned' && status !== 401;
    const at = trouble === 'old' ? new Date(now().getTime() - 301_000) : now();
    const headers = isSigned ? signed(trouble === 'forged' ? `${body} ` : body, at) : {};
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body);
  }

  function sealedCertificate({ serial, certificate }: OwnKey) {
    const sealed = seal(certificate, 'certificate');
    const times = { effective_time: '2026-01-01T00:00:00+08:00', expire_time: '2030' };
    const encrypted = { algorithm: 'AEAD_AES_256_GCM', ...sealed };
    return { serial_no: serial, ...times, encrypt_certificate: encrypted };
  }

  /** A notification as it would be posted: headers and raw body. */
  function notification(kind: 'transaction' | 'refund', content: object, more: object = {}) {
    const body = JSON.stringify({
      id: randomBytes(16).toString('hex'),
      create_time: '2026-03-02T18:00:00+08:00',
      resource_type: 'encrypt-resource',
      event_type: kind === 'refund' ? 'REFUND.SUCCESS' : 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: {
        original_type: kind,
        algorithm: 'AEAD_AES_256_GCM',
        ...seal(JSON.stringify(content), kind),
      },
      ...more,
    });
    return { headers: signed(body) as Record<string, string>, body };
  }

  return {
    url,
    ledger,
    seen,
    /** Settings of a merchant that WeChat Pay knows. */
    settings: (notifyUrl: string): Record<string, string> => ({
      WECHAT_PAY_MCH_ID: MCH_ID,
      WECHAT_PAY_APP_ID: APP_ID,
      WECHAT_PAY_CERT_SERIAL: MERCHANT_SERIAL,
      WECHAT_PAY_PRIVATE_KEY: pem(merchant.privateKey),
      WECHAT_PAY_API_V3_KEY: API_KEY,
      WECHAT_PAY_NOTIFY_URL: notifyUrl,
      WECHAT_PAY_URL: url,
    }),
    publicKeySettings: () => ({
      WECHAT_PAY_PUBLIC_KEY_ID: PUBLIC_KEY_ID,
      WECHAT_PAY_PUBLIC_KEY: publicKey.publicKey.export({ type: 'spki', format: 'pem' }) as string,
    }),
    merchantKey: () => createPublicKey(merchant.privateKey),
    /** What comes over the next request to such a path. */
    trouble: (path: RegExp, trouble: Trouble) => void troubles.push({ path, trouble }),
    /** From now on it signs with another key. */
    rotate(validUntil = new Date('2036-01-01')): string {
      const serial = randomBytes(20).toString('hex').toUpperCase().replace(/^./, '4');
      keys.push(newKey(keys.length + 2, serial, validUntil));
      return serial;
    },
    usePublicKey(on: boolean): void {
      signsWithPublicKey = on;
    },
    notification,
    /** Somebody pays; what WeChat Pay would post then. */
    pay(tradeNo: string) {
      return notification('transaction', ledger.describe(ledger.pay(tradeNo)));
    },
    /** A refund that was on its way ends; what WeChat Pay would post then. */
    endRefund(refundNo: string, state: LocalRefund['state'] = 'SUCCESS') {
      const refund = ledger.refunds.get(refundNo)!;
      refund.state = state;
      const { status, ...told } = ledger.describeRefund(refund);
      return notification('refund', { mchid: MCH_ID, ...told, refund_status: status });
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string;
}

// Making keys is slow, and whose they are is all that matters.
const pairs: { readonly privateKey: KeyObject; readonly publicKey: KeyObject }[] = [];

function pairAt(index: number) {
  pairs[index] ??= generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return pairs[index];
}

function newKey(index: number, serial: string, validUntil = new Date('2036-01-01')): OwnKey {
  const { privateKey, publicKey } = pairAt(index);
  const certificate = makeCertificate({ serial, publicKey, privateKey, validUntil });
  return { serial, privateKey, publicKey, certificate };
}

function fault(code: string, field?: string): string {
  const detail =
    field === undefined ? {} : { detail: { field, issue: '不符合规则', location: 'body' } };
  return JSON.stringify({ code, message: '参数错误', ...detail });
}

/** Encrypts as only the merchant can read it. */
export function seal(text: string, associated_data: string, key = API_KEY) {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce));
  cipher.setAAD(Buffer.from(associated_data));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { ciphertext: sealed.toString('base64'), nonce, associated_data };
}
