/** What stands where something personal stood. */
export const REDACTED = '***';

/** Fields of payloads that tell who somebody is, as platforms name them. */
const PERSONAL =
  /^(receiver(_?(name|mobile|phone|address|town|zip))?|(buyer|member|alipay)[_a-z]*(nick|email|name|message|memo|id|alipay_no)|name|phone|mobile|tel|address|zip|note|oaid|id_?card|email)$/i;

/** A payload that names nobody, and apart from it what was taken out, by path. */
export interface RedactedPayload {
  readonly redacted: unknown;
  readonly personal: Readonly<Record<string, unknown>>;
}

/**
 * Takes out of a payload what tells who somebody is.
 *
 * The redacted payload is what staff see; the personal rest is kept apart only to take the order
 * in once the fault is mended, and goes when it is.
 */
export function redactPayload(payload: unknown): RedactedPayload {
  const personal: Record<string, unknown> = {};
  return { redacted: redact(payload, [], personal), personal };
}

function redact(
  value: unknown,
  path: readonly string[],
  personal: Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) {
    return value.map((part, index) => redact(part, [...path, String(index)], personal));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const here = [...path, key];
      const isLeaf = part === null || typeof part !== 'object';
      if (!PERSONAL.test(key) || part === null) return [key, redact(part, here, personal)];
      if (!isLeaf) return [key, redactAll(part, here, personal)];
      personal[JSON.stringify(here)] = part;
      return [key, REDACTED];
    }),
  );
}

// A whole receiver: each of its fields goes, whatever its name is, but for where the goods go.
function redactAll(
  value: unknown,
  path: readonly string[],
  personal: Record<string, unknown>,
): unknown {
  if (value === null || typeof value !== 'object') {
    personal[JSON.stringify(path)] = value;
    return REDACTED;
  }
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    /^(province|city|district|divisionCode)$/.test(key)
      ? part
      : redactAll(part, [...path, key], personal),
  ]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The payload as it came, made whole again. */
export function restorePayload({ redacted, personal }: RedactedPayload): unknown {
  const whole = structuredClone(redacted);
  for (const [path, value] of Object.entries(personal)) {
    const keys = JSON.parse(path) as string[];
    const last = keys.pop()!;
    let parent = whole as Record<string, unknown> | undefined;
    for (const key of keys) parent = parent?.[key] as Record<string, unknown> | undefined;
    if (parent) parent[last] = value;
  }
  return whole;
}
