import { signToken } from '../src/create-gateway.ts';
import { DEMO_PEOPLE } from '../../scripts/house/demo-people.ts';
import { startInOneProcess } from './journeys/journey-system.ts';
import { SERVICE } from './journeys/people.ts';
import { describePlayground } from './describe-playground.ts';
import { SECRET, startStandIn } from './start-stand-in.ts';

const OPERATIONS = `query Goods { products { sku name } whoAmI }
subscription Stock { stockLevelChanged(sku: "TEA") { kind stockLevels { available } } }`;

describePlayground('a small system', async () => {
  const clerk = { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] } as const;
  const { url, close, standIn } = await startStandIn('in-process', {
    playground: true,
    demoTokens: [{ name: 'Till clerk', token: await signToken(clerk, SECRET) }],
  });
  return {
    url,
    close,
    operations: OPERATIONS,
    answer: ['Tea', 'S0001'],
    person: 'Till clerk',
    async change() {
      standIn.feed.change('TEA', 77);
      return '77';
    },
  };
});

describePlayground('the whole system', async () => {
  const system = await startInOneProcess();
  return {
    url: system.url,
    close: () => system.close(),
    operations: `query Goods {
      products(first: 1, where: { sku: { eq: "TEA-01S" } }) { nodes { sku name } }
      staff(staffNo: "S0001") { staffNo }
    }
    subscription Stock {
      stockLevelChanged(skus: ["TEA-01S"], locations: ["SH001"]) {
        kind stockLevels { available product { name } }
      }
    }`,
    answer: ['Longjing', 'S0001'],
    person: DEMO_PEOPLE[0]!.name,
    async change() {
      await system.ask(
        SERVICE,
        `mutation { stockReceive(input: { location: "SH001", lines: [{ sku: "TEA-01S", quantity: 737 }] }
                                 idempotencyKey: "seen") { userErrors { code } } }`,
      );
      return '777';
    },
  };
});
