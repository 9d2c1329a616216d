import type { Guard } from '../guard.ts';

const executor = 'gateway/test/executor.test.ts';
const oracle = 'gateway/test/oracle.test.ts';
const doors = 'gateway/test/doors.test.ts';
const protocol = 'gateway/test/protocol.test.ts';
const calls = 'subgraphs/shared/src/transport/call-policy.test.ts';
const documents = 'subgraphs/shared/src/runtime/compiled/compile-document.test.ts';
const plan = 'gateway/src/execution/compiled';

/** What the gateway runs plans by, and whom it lets in. */
export const GATEWAY_GUARDS: readonly Guard[] = [
  {
    invariant: 'GW1',
    guard: 'who asks is part of what makes queries equal',
    file: 'gateway/src/execution/send-calls.ts',
    find: 'return `${language}${scope}`;',
    replace: 'return `${scope.length > 0}`;',
    test: executor,
    red: 'never share with',
  },
  {
    invariant: 'GW2',
    guard: 'nobody joins a flight that is under way',
    file: 'gateway/src/execution/subgraph-flights.ts',
    find: 'await Promise.race([flight.landed, sleep(WAIT_MS_MAX, undefined, { ref: false })]);',
    replace: 'return (await flight.landed) as () => SubgraphResult;',
    test: executor,
    red: 'share the flight that leaves after they came, never one under way',
  },
  {
    invariant: 'GW3',
    guard: 'every entity takes the answer to its representation',
    file: `${plan}/compile-fetch.ts`,
    find: 'for (const taker of takers[index]!) {',
    replace: 'for (const taker of takers[index]!.slice(0, 1)) {',
    test: executor,
    red: 'sends equal representations once, and gives each entity its answer',
  },
  {
    invariant: 'GW3',
    guard: 'an error of a representation is one of each entity that it stands for',
    file: `${plan}/compile-fetch.ts`,
    find: 'const paths = own?.map((taker) => [...placeOf(taker), ...rest]);',
    replace: 'const paths = own?.slice(0, 1).map((taker) => [...placeOf(taker), ...rest]);',
    test: executor,
    red: 'gives each entity the errors of its representation',
  },
  {
    invariant: 'GW3',
    guard: 'a null that its parent cannot take goes up',
    file: `${plan}/compile-writer.ts`,
    find: 'if (written === INVALID) return INVALID;',
    replace: '',
    test: oracle,
    red: 'on the supergraph',
  },
  {
    invariant: 'SEC17',
    guard: 'a rule is checked at its field in compiled documents',
    file: 'subgraphs/shared/src/runtime/compiled/compile-fields.ts',
    find: 'run.context.access!.requireRule(rule);',
    replace: '',
    test: documents,
    red: 'checks the rule of a field on every path',
  },
  {
    invariant: 'GW4',
    guard: 'a change is sent once',
    file: 'subgraphs/shared/src/transport/call-policy.ts',
    find: 'isQuery ? query.execute(send) : change.execute(send);',
    replace: 'isQuery ? query.execute(send) : query.execute(send);',
    test: calls,
    red: 'are sent once when they may change something',
  },
  {
    invariant: 'GW4',
    guard: 'a call ends at its deadline',
    file: 'subgraphs/shared/src/transport/in-process-client.ts',
    find: 'resolve(unavailable(name, new CallEnded(',
    replace: 'void (unavailable(name, new CallEnded(',
    test: calls,
    red: 'end at their deadline',
  },
  {
    invariant: 'SEC9',
    guard: 'a page of another origin opens no socket',
    file: 'gateway/src/subscriptions/serve-sockets.ts',
    find: 'if (!mayConnect(headers.origin, headers.host, parts.origins)) {',
    replace: 'if (headers.origin === parts.origins?.[9]) {',
    test: doors,
    red: 'are refused to pages of',
  },
  {
    invariant: 'SEC9',
    guard: 'demo tokens are shown under names of this machine alone',
    file: 'gateway/src/playground/playground-routes.ts',
    find: '!isThisMachine(request.host)',
    replace: "request.host === ''",
    test: doors,
    red: 'shows nothing under any other name, and says so in both languages',
  },
  {
    invariant: 'SEC22',
    guard: 'a text and the hash it came with belong together',
    file: 'gateway/src/operations/stored-operations.ts',
    find: 'if (kept.get(name) === text || sha256(text) === name) return { ok: true, text };',
    replace: 'if (sha256(text) !== "") return { ok: true, text };',
    test: protocol,
    red: 'are no way past the doors: text and hash must belong together',
  },
  {
    invariant: 'SEC22',
    guard: 'limited clients send registered operations only',
    file: 'gateway/src/operations/trusted-gate.ts',
    find: 'if (!client || !clients.includes(client) || stored.isTrusted(text)) return null;',
    replace: 'if (client !== null || text !== "") return null;',
    test: protocol,
    red: 'by hash or by text, and nothing else',
  },
  {
    invariant: 'GW4',
    guard: 'the calls of one subgraph are so many at once',
    file: 'subgraphs/shared/src/transport/call-policy.ts',
    find: 'const query = wrap(again, breaker, room);',
    replace: 'const query = wrap(again, breaker);',
    test: calls,
    red: 'are so many at once and no more',
  },
];
