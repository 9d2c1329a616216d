import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { isPlainText } from './check-text.ts';
import { invalid, type InvalidInput } from './refusal.ts';

export type IdentityKind = 'PHONE' | 'OPEN_ID' | 'CARD' | 'EXTERNAL';

/** One way a person is known on one channel. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly channel: string;
  readonly value: string;
}

/** An identity as a caller writes it. */
export interface IdentityDraft {
  readonly kind: IdentityKind;
  /** DEFAULT when left out. */
  readonly channel?: string | undefined;
  readonly value: string;
}

const CHANNEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const VALUE_LENGTH_MAX = 128;
const DEFAULT_CHANNEL = 'DEFAULT';

/**
 * The one form in which an identity is stored and looked up, so that it is unique.
 *
 * Of phones, separators and the mainland prefix +86 are taken off, and the channel is always
 * DEFAULT: whoever registers at a till and again in the mini-program is one person.
 */
export function canonicalIdentity(
  identity: IdentityDraft,
  field: readonly string[],
): Outcome<Identity, InvalidInput> {
  const channel = (identity.channel ?? DEFAULT_CHANNEL).trim();
  if (!CHANNEL.test(channel)) {
    return refuse(
      invalid(
        [...field, 'channel'],
        '渠道应为 1 到 64 个字母、数字或 . _ -。',
        'A channel has 1 to 64 letters, digits or . _ -.',
      ),
    );
  }
  if (identity.kind === 'PHONE') return canonicalPhone(identity.value, [...field, 'value']);
  const value = identity.value.trim();
  if (!isPlainText(value, VALUE_LENGTH_MAX)) {
    return refuse(
      invalid(
        [...field, 'value'],
        `身份值应为 1 到 ${VALUE_LENGTH_MAX} 个字符。`,
        `An identity has 1 to ${VALUE_LENGTH_MAX} characters.`,
      ),
    );
  }
  return accept({ kind: identity.kind, channel, value });
}

function canonicalPhone(text: string, field: readonly string[]): Outcome<Identity, InvalidInput> {
  const bare = text.replaceAll(/[\s().-]/g, '');
  const value = bare.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '').replace(/^00/, '+');
  if (/^1\d{10}$/.test(value) || /^\+[1-9]\d{6,14}$/.test(value)) {
    return accept({ kind: 'PHONE', channel: DEFAULT_CHANNEL, value });
  }
  return refuse(
    invalid(
      field,
      '手机号应为 11 位大陆号码，或以 + 和国家代码开头。',
      'A phone has 11 digits (mainland), or begins with + and a country code.',
    ),
  );
}

/** Sorts by the unique key: who writes many identities locks them in this order. */
export function byIdentityKey(left: Identity, right: Identity): number {
  const [a, b] = [identityKey(left), identityKey(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One text per identity, for comparing. */
export function identityKey(identity: Identity): string {
  return JSON.stringify([identity.kind, identity.channel, identity.value]);
}
