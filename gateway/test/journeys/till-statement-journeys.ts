import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { statementsWithin } from '@entresol/shared/testing';
import { parse, print, separateOperations } from 'graphql';
import { readSampleOperations } from '../../src/playground/sample-operations.ts';
import type { Answer, JourneySystem } from './journey-system.ts';
import { CLERK, SERVICE } from './people.ts';

const MANAGER: Actor = {
  kind: 'STAFF',
  id: 'S0001',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
};

/** One operation of the samples, wherever it stands. */
function sample(name: string): string {
  const texts = readSampleOperations().map(({ text }) => separateOperations(parse(text))[name]);
  return print(texts.find((found) => found !== undefined)!);
}

const OPERATIONS = {
  ScanBarcode: sample('ScanBarcode'),
  FindMember: sample('FindMember'),
  PreviewCart: sample('PreviewCart'),
  SubmitOrder: sample('SubmitOrder'),
  TakeCash: sample('TakeCash'),
  HandOver: sample('HandOver'),
  OpenShift: sample('OpenShift'),
  CompleteSale: sample('CompleteSale'),
  WorkQueues: sample('WorkQueues'),
  PreviewAmendment: sample('PreviewAmendment'),
};
type Name = keyof typeof OPERATIONS;

/** How many statements each takes of the whole system, BEGIN and COMMIT left out. */
const STATEMENTS: Readonly<Record<Name, number>> = {
  ScanBarcode: 2,
  FindMember: 6,
  PreviewCart: 6,
  SubmitOrder: 19,
  TakeCash: 14,
  HandOver: 24,
  OpenShift: 5,
  CompleteSale: 35,
  WorkQueues: 3,
  PreviewAmendment: 6,
};

const RECEIVE = `mutation {
  stockReceive(input: { location: "SH001", lines: [
    { sku: "TEA-01S", quantity: 50 }, { sku: "WARE-01M", quantity: 50 }
  ] } idempotencyKey: "till-statements") { userErrors { code } }
}`;

/** What a till's ten most used operations ask of the database, through the whole graph. */
export function tillStatementJourneys(system: () => JourneySystem): void {
  describe('the ten operations that a till uses most', () => {
    const took: Partial<Record<Name, readonly string[]>> = {};
    // A drawer of its own for each round: the sample's may be open already.
    let device = '';
    const ask = (name: Name, variables: object, actor: Actor) =>
      system().askInside!(actor, OPERATIONS[name].replace('TILL-1', device), variables);

    /** Runs one and keeps what it asked; the first time of all prepares it, and is not kept. */
    async function counted(name: Name, variables: object = {}, actor: Actor = CLERK) {
      let answer: Answer | null = null;
      took[name] = await statementsWithin(async () => {
        answer = await ask(name, variables, actor);
      });
      const { data, errors } = answer!;
      expect([name, errors, JSON.stringify(data).match(/"code":"[A-Z_]+"/)]).toEqual([
        name,
        undefined,
        null,
      ]);
      return data;
    }

    beforeAll(async () => {
      await system().ask(SERVICE, RECEIVE);
      for (const round of ['warm', 'kept']) {
        const key = `till-statements-${round}`;
        device = `ST-${round}`.toUpperCase();
        await counted('ScanBarcode');
        await counted('FindMember');
        await counted('PreviewCart');
        const { orderNo } = (await counted('SubmitOrder', { key })).orderSubmit.order;
        await counted('TakeCash', { orderNo, key: `${key}-pay` });
        await counted('PreviewAmendment', { orderNo, version: 3 }, MANAGER);
        await counted('HandOver', { orderNo, key: `${key}-fulfil` });
        await counted('WorkQueues', {}, MANAGER);
        await counted('OpenShift', { key: `${key}-shift` });
        await counted('CompleteSale', { key: `${key}-sale` });
      }
    });

    it('take so many statements, and no more', () => {
      const counts = Object.entries(took).map(([name, asked]) => [name, asked!.length]);
      expect(Object.fromEntries(counts)).toEqual(STATEMENTS);
    });
  });
}
