import { sign, type KeyObject } from 'node:crypto';

const SHA256_RSA = '300d06092a864886f70d01010b0500';
const COMMON_NAME = '0603550403';

function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  const { length } = content;
  const long = length > 127 ? length.toString(16).padStart(length > 255 ? 4 : 2, '0') : null;
  const size = long
    ? Buffer.from([0x80 | (long.length / 2), ...Buffer.from(long, 'hex')])
    : Buffer.from([length]);
  return Buffer.concat([Buffer.from([tag]), size, content]);
}

const sequence = (...parts: readonly (Buffer | string)[]) => der(0x30, ...parts);

function nameOf(text: string): Buffer {
  return sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(text)))));
}

function time(instant: Date): Buffer {
  const text = instant.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${text}Z`));
}

/** A certificate that signs itself, as PEM, with a serial that is known beforehand. */
export function makeCertificate(options: {
  readonly serial: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly validUntil: Date;
}): string {
  const { serial, publicKey, privateKey, validUntil } = options;
  const issuer = nameOf('Local WeChat Pay');
  const body = sequence(
    der(0xa0, der(0x02, '02')),
    der(0x02, serial),
    SHA256_RSA,
    issuer,
    sequence(time(new Date('2020-01-01T00:00:00Z')), time(validUntil)),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, SHA256_RSA, der(0x03, '00', signature)).toString('base64');
  const lines = whole.match(/.{1,64}/g)!.join('\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
