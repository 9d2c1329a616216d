import type { Guard } from '../guard.ts';

const live = 'gateway/test/live.test.ts';
const group = 'gateway/test/live-group.test.ts';

/** What keeps streams whole, and to those who may see them. */
export const LIVE_GUARDS: readonly Guard[] = [
  {
    invariant: 'GW5',
    guard: 'nobody is given what it has already',
    file: 'gateway/src/live/member.ts',
    find: 'if (order <= this.order && !isReset) return true;',
    replace: '',
    test: group,
    red: 'shows each reader a state and then all',
  },
  {
    invariant: 'GW5',
    guard: 'who joins has all up to where the recent messages begin',
    file: 'gateway/src/live/recent-messages.ts',
    find: 'return this.#start !== null && order >= this.#start;',
    replace: 'return this.#start !== null;',
    test: group,
    red: 'shows each reader a state and then all',
  },
  {
    invariant: 'GW6',
    guard: 'rights are part of what makes a group',
    file: 'gateway/src/live/live-groups.ts',
    find: 'return JSON.stringify([actor, language, passed ?? null]);',
    replace: 'return JSON.stringify([actor.kind, language, passed ?? null]);',
    test: live,
    red: 'another scope, language or input is another group',
  },
  {
    invariant: 'GW7',
    guard: 'what nobody reads is not kept without a bound',
    file: 'subgraphs/shared/src/transport/bounded-events.ts',
    find: 'if (waiting.length > 0 && held + bytes > bytesMax) {',
    replace: 'if (waiting.length > 0 && held + bytes < 0) {',
    test: 'subgraphs/shared/src/transport/bounded-events.test.ts',
    red: 'is held up to a bound, given in order',
  },
];
