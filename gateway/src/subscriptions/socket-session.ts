import { randomUUID } from 'node:crypto';
import { getOperationAST, type GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import { ANONYMOUS, languageOf, type Language, type Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { withCost } from '../doors/cost-report.ts';
import type { Cost, OperationGate } from '../doors/create-operation-gate.ts';
import { REFUSED, type Rates } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import { passedHeaders } from '../foreign/passed-headers.ts';
import {
  operationUnknown,
  type Graph,
  type GraphRequest,
  type LiveOperation,
} from '../execution/create-graph.ts';
import type { Identify, Identity } from '../identity/create-identity.ts';
import type { LiveGroups } from '../live/live-groups.ts';
import { admitNamed } from '../operations/admit-named.ts';
import type { StoredOperations } from '../operations/stored-operations.ts';
import { writePayload } from '../live/live-message.ts';
import { CLOSE } from './close-codes.ts';
import { instantOf, isSamePerson } from './is-same-person.ts';
import { parameterOf } from './parameter-of.ts';
import { closeSocket } from './close-socket.ts';
import { checkToken } from './check-token.ts';
import { followAgain } from './follow-again.ts';
import { readMessage, type ClientMessage, type SubscribePayload } from './read-message.ts';
import type { SocketOutlet } from './socket-outlet.ts';
import type { Connection } from './watch-connections.ts';
import {
  completeMessage,
  errorMessage,
  SocketRequest,
  SocketSubscription,
  type SocketOperation,
} from './socket-operation.ts';

const OPERATIONS_MAX = 100;
const INIT_MS_MAX = 3_000;
const NOBODY: Identity = { actor: ANONYMOUS, expiresAtMs: null };

/** What every socket is served with. */
export interface SessionParts {
  readonly graph: Graph;
  readonly gate: OperationGate;
  readonly identify: Identify;
  readonly mask: EdgeMask;
  readonly log: Logger;
  readonly live: LiveGroups;
  readonly rates: Rates;
  readonly stored: StoredOperations;
  /** Names of headers, or of connection parameters, that are passed on to subgraphs. */
  readonly passOn?: readonly string[];
}

/** What a socket was opened with, as far as it counts. */
export interface Opening {
  /** Names the socket in its answers and in the log; each of its operations has an id of its own. */
  readonly requestId: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly address: string | undefined;
}

/** One socket that speaks graphql-transport-ws. */
export class SocketSession implements Connection {
  readonly socket: WebSocket;
  readonly outlet: SocketOutlet;
  readonly #parts: SessionParts;
  readonly #opening: Opening;
  readonly #openedAtMs = Date.now();
  readonly #operations = new Map<string, SocketOperation>();
  #state: 'OPENED' | 'IDENTIFYING' | 'READY' | 'CLOSED' = 'OPENED';
  #identity = NOBODY;
  #language: Language = 'en';
  #isAnswered = true;
  #passed: Pick<Caller, 'passed'> = {};

  constructor(socket: WebSocket, outlet: SocketOutlet, opening: Opening, parts: SessionParts) {
    this.socket = socket;
    this.outlet = outlet;
    this.#opening = opening;
    this.#parts = parts;
    socket.on('message', (data, isBinary) => this.#hear(isBinary ? null : String(data)));
    socket.on('pong', () => (this.#isAnswered = true));
    socket.once('close', () => this.#closed());
  }

  get identity(): Identity {
    return this.#identity;
  }

  get live(): LiveGroups {
    return this.#parts.live;
  }

  /** Whether its token has ended: then nothing more is shown. */
  isExpired(): boolean {
    const { expiresAtMs } = this.#identity;
    return this.#state === 'CLOSED' || (expiresAtMs !== null && Date.now() >= expiresAtMs);
  }

  look(nowMs: number): void {
    const { expiresAtMs } = this.#identity;
    if (expiresAtMs !== null && nowMs >= expiresAtMs) {
      this.end(CLOSE.forbidden, 'token expired; sign in again');
    } else if (this.#state === 'OPENED' && nowMs - this.#openedAtMs > INIT_MS_MAX) {
      this.end(CLOSE.initTimeout, 'connection initialisation timeout');
    }
  }

  ping(): void {
    // Who is paused is behind, and its answer may stand behind what we do not listen to.
    if (!this.#isAnswered && !this.socket.isPaused) return this.socket.terminate();
    this.#isAnswered = false;
    this.socket.ping();
  }

  revoke(): void {
    this.end(CLOSE.forbidden, 'rights were withdrawn; sign in again');
  }

  assume(identity: Identity): void {
    this.#identity = identity;
    for (const operation of this.#operations.values()) {
      if (operation instanceof SocketSubscription) operation.moveTo(this.#caller());
    }
  }

  end(code: number, reason: string): void {
    this.#closed();
    closeSocket(this.socket, { code, reason, requestId: this.#opening.requestId });
  }

  onOver(operation: SocketOperation): void {
    if (this.#operations.get(operation.id) === operation) this.#operations.delete(operation.id);
  }

  again(operation: LiveOperation, caller: Caller) {
    return followAgain(this.#parts, operation, caller);
  }

  #closed(): void {
    this.#state = 'CLOSED';
    for (const operation of this.#operations.values()) operation.stop();
    this.#operations.clear();
    this.outlet.close();
  }

  #hear(text: string | null): void {
    if (this.#state === 'CLOSED') return;
    const message = text === null ? null : readMessage(text);
    if (!message) return this.end(CLOSE.badRequest, 'no message of graphql-transport-ws');
    this.#take(message).catch((err: unknown) => {
      this.#parts.log.error({ err, requestId: this.#opening.requestId }, 'socket failed');
      this.end(CLOSE.fault, 'internal error');
    });
  }

  async #take(message: ClientMessage): Promise<void> {
    switch (message.type) {
      case 'connection_init':
        return this.#initialise(message.payload);
      case 'ping':
        return this.#pong(message.payload);
      case 'subscribe':
        return this.#start(message);
      case 'complete':
        this.#operations.get(message.id)?.stop();
        this.#operations.delete(message.id);
        return;
      case 'pong':
    }
  }

  async #initialise(parameters: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.#state !== 'OPENED') return this.end(CLOSE.initTwice, 'too many initialisations');
    this.#state = 'IDENTIFYING';
    const said = (name: string) => parameterOf(parameters, name) ?? this.#opening.headers.get(name);
    this.#language = languageOf(said('accept-language'));
    const { passOn } = this.#parts;
    this.#passed = passOn ? { passed: passedHeaders(passOn, said) } : {};
    const identity = await checkToken(this.#parts, said('authorization'), this.#opening.address);
    // It may have closed meanwhile.
    if (this.#state !== 'IDENTIFYING') return;
    if (identity === 'REFUSED') {
      return this.end(CLOSE.forbidden, 'token not valid or expired; sign in again');
    }
    if (identity === 'UNCHECKED') {
      return this.end(CLOSE.tryAgainLater, 'token could not be checked; try again');
    }
    this.#identity = identity;
    this.#state = 'READY';
    const payload = { requestId: this.#opening.requestId };
    this.outlet.send(JSON.stringify({ type: 'connection_ack', payload }));
  }

  /** Answers a ping. One with an `authorization` brings a new token for the rest of the socket. */
  async #pong(payload: Readonly<Record<string, unknown>> | null): Promise<void> {
    const given = payload && parameterOf(payload, 'authorization');
    if (!given)
      return this.outlet.send(JSON.stringify({ type: 'pong', payload: payload ?? undefined }));
    if (this.#state !== 'READY') return this.end(CLOSE.unauthorized, 'unauthorized');
    const identity = await checkToken(this.#parts, given, this.#opening.address);
    if (this.isExpired()) return;
    const isRenewed = typeof identity === 'object' && isSamePerson(this.#identity, identity);
    if (isRenewed) this.assume(identity);
    const answer = isRenewed
      ? { authorization: 'ACCEPTED', expiresAt: instantOf(identity.expiresAtMs) }
      : { authorization: identity === 'UNCHECKED' ? 'UNCHECKED' : 'REFUSED' };
    this.outlet.send(JSON.stringify({ type: 'pong', payload: answer }));
  }

  async #start({ id, payload }: Extract<ClientMessage, { type: 'subscribe' }>): Promise<void> {
    if (this.#state !== 'READY') return this.end(CLOSE.unauthorized, 'unauthorized');
    if (this.#operations.has(id)) {
      return this.end(CLOSE.duplicateId, `subscriber for ${id.slice(0, 60)} already exists`);
    }
    const caller = this.#caller();
    const { operationName, variables, traceparent } = payload;
    const admission = this.#admit(payload, caller);
    // The id is taken meanwhile, and may be given back before anything has begun.
    const waiting = new SocketRequest(id);
    this.#operations.set(id, waiting);
    const waitS = await this.#parts.rates.take(caller, admission.ok ? admission : REFUSED);
    if (this.#operations.get(id) !== waiting) return;
    this.#operations.delete(id);
    if (waitS !== null) return this.#refuse(id, [tooFast(waitS, caller.language)], caller);
    if (!admission.ok) return this.#refuse(id, admission.errors, caller);
    const { text, document, cost } = admission;
    const request = { text, document, operationName, variables };
    const kind = getOperationAST(document, operationName)?.operation;
    if (!kind) return this.#refuse(id, [operationUnknown(caller)], caller);
    if (kind !== 'subscription') return this.#run(id, request, { ...caller, traceparent }, cost);

    const live = this.#parts.graph.live(request, caller);
    if ('errors' in live) return this.#answer(id, live, caller);
    const shared = this.#parts.live.sharedOf(live, caller);
    const subscription = new SocketSubscription(id, shared, caller, this);
    this.#operations.set(id, subscription);
    subscription.begin();
  }

  #admit(payload: SubscribePayload, caller: Caller) {
    if (this.#operations.size < OPERATIONS_MAX) return admitNamed(this.#parts, payload, caller);
    const error = gatewayError('TOO_LARGE', MESSAGES.tooManyOperations, caller.language);
    return { ok: false, errors: [error] } as const;
  }

  async #run(id: string, request: GraphRequest, caller: Caller, cost: Cost | null) {
    const running = new SocketRequest(id);
    this.#operations.set(id, running);
    const { departure } = running;
    const answer = await this.#parts.graph.execute(request, { ...caller, departure });
    this.onOver(running);
    if (!departure.isGone && !this.isExpired()) this.#answer(id, answer, caller, cost);
  }

  #answer(
    id: string,
    answer: Parameters<typeof writePayload>[0],
    caller: Caller,
    cost: Cost | null = null,
  ): void {
    const written = writePayload(answer, this.#parts.mask, caller).toString();
    const payload = withCost(written, cost, { requestId: caller.requestId });
    this.outlet.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${payload}}`);
    this.outlet.send(completeMessage(id));
  }

  #refuse(id: string, errors: readonly GraphQLError[], caller: Caller): void {
    const { mask } = this.#parts;
    this.outlet.send(
      errorMessage(
        id,
        errors.map((error) => mask.error(error, caller).toJSON()),
      ),
    );
  }

  #caller(): Caller {
    const { actor } = this.#identity;
    const { address } = this.#opening;
    return { ...this.#passed, address, actor, requestId: randomUUID(), language: this.#language };
  }
}
