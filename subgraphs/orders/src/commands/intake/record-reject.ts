import { createHash } from 'node:crypto';
import type { EntityManager } from '@entresol/shared';
import type { IntakeFault } from '../../domain/intake/outside-order.ts';
import { redactPayload } from '../../domain/intake/redact-payload.ts';

/** What could not be taken in. */
export interface Rejected {
  readonly platform: string;
  readonly outsideNo: string | null;
  readonly text: string;
  /** Null where the text is no JSON. */
  readonly payload: { readonly payload: unknown } | null;
  readonly faults: readonly IntakeFault[];
}

/** Under what a refused order is found again: its number, or what its text hashes to. */
export function referenceOf(given: Pick<Rejected, 'outsideNo' | 'text'>): string {
  return given.outsideNo ?? `sha256:${createHash('sha256').update(given.text).digest('base64url')}`;
}

/** Keeps why an order was refused; a repeat raises the count of the one that is open. */
export async function recordReject(em: EntityManager, given: Rejected, now: Date): Promise<void> {
  const parts = given.payload ? redactPayload(given.payload.payload) : null;
  const payload = parts ? JSON.stringify(parts.redacted) : null;
  const personal = parts ? JSON.stringify(parts.personal) : null;
  await em.execute(
    `insert into intake_reject (platform, reference, outside_no, state, faults, payload, personal,
       attempts, first_at, last_at)
     values (?, ?, ?, 'OPEN', ?::jsonb, ?::jsonb, ?::jsonb, 1, ?, ?)
     on conflict (platform, reference) where state = 'OPEN' do update set
       faults = excluded.faults, payload = excluded.payload, personal = excluded.personal,
       attempts = intake_reject.attempts + 1, last_at = excluded.last_at`,
    [
      given.platform,
      referenceOf(given),
      given.outsideNo,
      JSON.stringify(given.faults),
      payload,
      personal,
      now,
      now,
    ],
  );
}

/** Ends what was refused before: it is in now, and what it told of a person is not needed. */
export async function resolveReject(
  em: EntityManager,
  platform: string,
  references: readonly string[],
  orderNo: string | null,
  now: Date,
): Promise<void> {
  await em.execute(
    `update intake_reject set state = 'RESOLVED', personal = null, resolved_at = ?, order_no = ?
     where platform = ? and state = 'OPEN'
       and reference in (select jsonb_array_elements_text(?::jsonb))`,
    [now, orderNo, platform, JSON.stringify(references)],
  );
}
