import { signToken } from '../src/create-gateway.ts';
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
