import type { Actor } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { Admission, OperationGate } from '../doors/create-operation-gate.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import type { StoredOperations } from './stored-operations.ts';

/** Clients that may be limited to the operations that were registered for them. */
export const LIMITED_CLIENTS = ['till', 'mini-program'] as const;
export type LimitedClient = (typeof LIMITED_CLIENTS)[number];

/** Reads a list such as `till,mini-program`; throws for any other word. */
export function limitedClientsOf(text: string | undefined): readonly LimitedClient[] {
  const words = (text ?? '').split(',').map((word) => word.trim());
  return words.flatMap((word) => {
    if (word === '') return [];
    const found = LIMITED_CLIENTS.find((client) => client === word);
    if (found) return [found];
    const known = LIMITED_CLIENTS.join(', ');
    throw new Error(`ENTRESOL_TRUSTED_ONLY: ${word} 不是其中之一 / is none of: ${known}`);
  });
}

/** Puts before a gate that limited clients send registered operations only, to the letter. */
export function createTrustedGate(
  gate: OperationGate,
  stored: StoredOperations,
  clients: readonly LimitedClient[],
): OperationGate {
  if (clients.length === 0) return gate;
  const refusal = (text: string, caller: Caller): Admission | null => {
    const client = clientOf(caller.actor);
    if (!client || !clients.includes(client) || stored.isTrusted(text)) return null;
    const { notTrusted } = MESSAGES;
    const status = { status: 403 };
    return {
      ok: false,
      errors: [gatewayError('OPERATION_NOT_TRUSTED', notTrusted, caller.language, status)],
    };
  };
  return {
    admit: (text, caller, asked) => refusal(text, caller) ?? gate.admit(text, caller, asked),
    admitValid: (text, caller, asked) =>
      refusal(text, caller) ?? gate.admitValid(text, caller, asked),
  };
}

/** What an actor works with: people of a store with a till, members and visitors with the app. */
function clientOf(actor: Actor): LimitedClient | null {
  if (actor.kind === 'STAFF') return actor.stores.length > 0 ? 'till' : null;
  return actor.kind === 'MEMBER' || actor.kind === 'ANONYMOUS' ? 'mini-program' : null;
}
