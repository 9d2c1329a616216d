import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { issueStatement } from '@entresol/shared';
import type { Caller } from '../../src/caller.ts';
import type { JourneySystem } from './journey-system.ts';
import { ANALYST } from './people.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8');
const WHOLE_ORDERS = read('operations/analyst/2-whole-orders.graphql');

/** What the system is towards those who run it and those who would go around it. */
export function systemJourneys(system: () => JourneySystem): void {
  describe('the system', () => {
    it('is alive and ready', async () => {
      for (const path of ['/livez', '/readyz']) {
        expect((await fetch(`${system().url}${path}`)).status).toBe(200);
      }
    });

    it('says of every subgraph what waits there', async () => {
      for (const { client } of system().backdoors.values()) {
        expect(await client.backlog!()).toEqual({
          outboxWaiting: expect.any(Number),
          outboxLagMs: expect.any(Number),
          queueDepth: expect.any(Number),
        });
      }
    });

    it.each([
      ['its schema', '{ _service { sdl } }'],
      ['an entity', 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'],
      ['anything', '{ __typename }'],
    ])('lets no subgraph give %s to who has no signed actor', async (_what, query) => {
      const variables = { r: [{ __typename: 'Member', memberNo: 'M0000001' }] };
      expect(system().backdoors.size).toBe(6);
      for (const [name, backdoor] of system().backdoors) {
        for (const refusal of await backdoor.unsigned(query, variables)) {
          expect([name, refusal]).toEqual([name, { code: 'UNAUTHENTICATED', data: undefined }]);
        }
      }
    });

    it('lets nobody subscribe past the gateway either', async () => {
      const stream = `subscription { stockLevelChanged(locations: ["SH001"]) { position } }`;
      const refusals = await system().backdoors.get('inventory')!.unsignedSubscription(stream);
      expect(refusals).toHaveLength(3);
      for (const refusal of refusals) {
        expect(refusal).toEqual({ code: 'UNAUTHENTICATED', data: undefined });
      }
    });

    it('has an ordinary supergraph: Apollo’s own gateway gives the same answers', async () => {
      const ours = await system().ask(ANALYST, WHOLE_ORDERS);
      expect(ours.errors).toBeUndefined();
      expect(ours.data.orders.nodes.length).toBeGreaterThan(1);

      const plain = new ApolloServer<Caller>({
        gateway: new ApolloGateway({
          supergraphSdl: read('supergraph.graphql'),
          buildService: ({ name }) => ({
            process: ({ request, context }) =>
              system()
                .backdoors.get(name)!
                .client.execute(
                  { query: request.query ?? '', variables: request.variables ?? null },
                  issueStatement(context as Caller),
                ) as never,
          }),
        }),
      });
      const caller: Caller = { actor: ANALYST, requestId: 'plain', language: 'en' };
      const { body } = await plain.executeOperation(
        { query: WHOLE_ORDERS },
        { contextValue: caller },
      );
      await plain.stop();
      if (body.kind !== 'single') throw new Error('answers are never sent in parts');
      expect(body.singleResult.errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(body.singleResult.data))).toEqual(ours.data);
    });
  });
}

/** In one process the gateway listens first, so that everybody can see what is still starting. */
export function startingJourneys(system: () => JourneySystem): void {
  it('is not ready until every subgraph is, and names each that is not', () => {
    const answers = system().readiness;
    const starting = '(organization|members|products|inventory|campaigns|orders): starting';
    expect(answers.length).toBeGreaterThan(1);
    for (const { status, reason } of answers.slice(0, -1)) {
      expect(status).toBe(503);
      expect(reason).toMatch(new RegExp(`^${starting}(; ${starting})*$`));
    }
    expect(answers.at(-1)).toEqual({ status: 200, reason: null });
  });
}
