import { actorKey, runCommand, type ActorKind, type CommandContext } from '@entresol/shared';
import { refuseIfAny } from '@entresol/shared/outcome';
import { checkText } from '../domain/check-text.ts';
import { tokensRevoked } from '../events/contracts.ts';

/** Whom tokens may be issued to. */
export type TokenHolderKind = Exclude<ActorKind, 'ANONYMOUS' | 'SCOPE'>;

/**
 * Makes every token void that was issued to somebody until now, once per key.
 *
 * Of two revocations the later counts, whichever is written last.
 */
export function revokeTokens(
  context: CommandContext,
  command: {
    readonly holderKind: TokenHolderKind;
    readonly holderId: string;
    readonly idempotencyKey: string;
    readonly now: Date;
  },
) {
  const { holderKind, holderId, idempotencyKey, now } = command;
  const input = { name: 'revokeTokens', idempotencyKey, input: { holderKind, holderId } };
  return runCommand(context, input, async (tx) => {
    const revokedAt = now.toISOString();
    const faults = checkText(holderId, ['input', 'holderId']);
    const decision = refuseIfAny(faults, { holderKind, holderId, revokedAt });
    if (!decision.ok) return decision;
    const holder = `${holderKind}:${holderId}`;
    await tx.execute(
      `insert into token_revocation as held (holder, revoked_at, revoked_by) values (?, ?, ?)
       on conflict (holder) do update
       set revoked_at = excluded.revoked_at, revoked_by = excluded.revoked_by
       where held.revoked_at < excluded.revoked_at`,
      [holder, now, actorKey(context.actor)],
    );
    await context.events.append(tx, [tokensRevoked({ holder, revokedAt })]);
    return decision;
  });
}
