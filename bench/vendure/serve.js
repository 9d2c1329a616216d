import { randomBytes } from 'node:crypto';
import {
  bootstrap,
  DefaultLogger,
  dummyPaymentHandler,
  JobQueueService,
  LanguageCode,
  LogLevel,
  PromotionService,
  RequestContextService,
} from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';

/**
 * Vendure as its manual sets it up for PostgreSQL, filled with a shop, as a child process.
 *
 * Settings come from the environment as JSON; `{ url }` is sent once it serves.
 */
const options = JSON.parse(process.env.PEER_OPTIONS);
const database = new URL(options.databaseUrl);

const config = {
  apiOptions: { port: options.port, hostname: '127.0.0.1', shopApiPath: 'shop' },
  authOptions: {
    tokenMethod: 'bearer',
    requireVerification: false,
    // It refuses to start in production with the ones of its manual.
    superadminCredentials: { identifier: 'bench', password: randomBytes(18).toString('hex') },
  },
  dbConnectionOptions: {
    type: 'postgres',
    host: database.searchParams.get('host') ?? database.hostname,
    port: Number(database.port),
    username: decodeURIComponent(database.username),
    password: decodeURIComponent(database.password),
    database: database.pathname.slice(1),
    synchronize: true,
    logging: false,
    migrations: [],
  },
  logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [],
};

const shop = {
  defaultLanguage: LanguageCode.en,
  defaultZone: 'Asia',
  countries: [{ name: 'China', code: 'CN', zone: 'Asia' }],
  taxRates: [{ name: 'Standard Tax', percentage: 0 }],
  shippingMethods: [{ name: 'Standard Shipping', price: 0 }],
  paymentMethods: [
    {
      name: 'cash',
      handler: {
        code: dummyPaymentHandler.code,
        arguments: [{ name: 'automaticSettle', value: 'true' }],
      },
    },
  ],
  collections: [],
};

const operation = (code, values) => ({
  code,
  arguments: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
});

async function promote(app) {
  const ctx = await app.get(RequestContextService).create({ apiType: 'admin' });
  const promotions = app.get(PromotionService);
  const everyOrder = operation('minimum_order_amount', { amount: 1_000, taxInclusive: false });
  const base = { enabled: true, conditions: [everyOrder], translations: [] };
  const named = (name) => [{ languageCode: LanguageCode.en, name, description: '' }];
  const made = [
    await promotions.createPromotion(ctx, {
      ...base,
      translations: named('Five percent'),
      actions: [operation('order_percentage_discount', { discount: 5 })],
    }),
    await promotions.createPromotion(ctx, {
      ...base,
      couponCode: options.couponCode,
      translations: named('Coupon'),
      actions: [operation('order_fixed_discount', { discount: 500 })],
    }),
  ];
  if (made.some((it) => it.errorCode)) throw new Error(JSON.stringify(made));
}

const app = await populate(() => bootstrap(config), shop, options.productsCsv);
await promote(app);
await app.get(JobQueueService).start();
process.on('disconnect', () => process.exit(0));
process.send?.({ url: `http://127.0.0.1:${options.port}/shop` });
