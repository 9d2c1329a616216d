import type { Guard } from '../guard.ts';

const src = 'subgraphs/orders/src';
const wechat = `${src}/payment/wechat`;
const wechatTest = `${wechat}/wechat-provider.test.ts`;
const tenders = 'subgraphs/orders/test/payments.db.test.ts';
const life = 'subgraphs/orders/test/order-life.db.test.ts';
const wechatLife = 'subgraphs/orders/test/wechat.db.test.ts';

/** Whose word counts, and for how long. */
const BELIEF: readonly Guard[] = [
  {
    invariant: 'O12',
    guard: 'a notification of WeChat Pay is signed by it',
    file: `${wechat}/read-notification.ts`,
    find: 'if (!key || !isSignedBy(key, { timestamp, nonce, signature, body })) return',
    replace: 'if (!key) return',
    test: wechatTest,
    red: 'is believed with its right signature alone',
  },
  {
    invariant: 'O12',
    guard: 'a notification of WeChat Pay is not an old one',
    file: `${wechat}/read-notification.ts`,
    find: "if (!isRecent(timestamp, now)) return no('TOO_OLD');",
    replace: '',
    test: wechatTest,
    red: 'is opened, and says which payment was made',
  },
  {
    invariant: 'O12',
    guard: 'a notification of WeChat Pay is for this merchant',
    file: `${wechat}/read-notification.ts`,
    find: 'if (told.mchid !== reader.mchId || told.appid !== reader.appId) return',
    replace: 'if (told.mchid === told.appid) return',
    test: wechatTest,
    red: 'is refused for good',
  },
  {
    invariant: 'O12',
    guard: 'an answer of WeChat Pay that says yes is signed',
    file: `${wechat}/wechat-client.ts`,
    find: 'if (isSigned || answer.status < 400) believe(answer, key, now());',
    replace: '',
    test: wechatTest,
    red: 'leaves it unknown what became of the request',
  },
  {
    invariant: 'O12',
    guard: 'a certificate of WeChat Pay ends',
    file: `${wechat}/platform-keys.ts`,
    find: 'return found && found.validUntil > now() ? found.key : null;',
    replace: 'return found?.key ?? null;',
    test: wechatTest,
    red: 'is not believed by a certificate that has ended',
  },
  {
    invariant: 'O12',
    guard: 'serials that are unknown do not make us ask WeChat Pay each time',
    file: `${wechat}/platform-keys.ts`,
    find: 'if (found || age < ASK_AGAIN_MS) return found;',
    replace: 'if (found) return found;',
    test: wechatTest,
    red: 'is checked with a certificate that is loaded once',
  },
  {
    invariant: 'O12',
    guard: 'WeChat Pay is set up whole or not at all',
    file: `${src}/config.ts`,
    find: 'if (missing.length > 0) throw',
    replace: 'if (missing.length > 9) throw',
    test: `${src}/config.test.ts`,
    red: 'that is half set up, or wrongly, is refused at start',
  },
  {
    invariant: 'O12',
    guard: 'only headers of signatures are handed on',
    file: 'gateway/src/http/payment-route.ts',
    find: '&& SIGNING_HEADER.test(name)',
    replace: '&& name !== SIGNING_HEADER.source',
    test: 'gateway/test/edges-of-http.test.ts',
    red: 'is answered as the provider wants it',
  },
];

/** No more than the total, no less, and each once. */
const SUMS: readonly Guard[] = [
  {
    invariant: 'INV14',
    guard: 'a tender pays at most what is left',
    file: `${src}/domain/payment/decide-tender.ts`,
    find: 'if (amountMinor > outstandingMinor) {',
    replace: 'if (amountMinor > Infinity) {',
    test: `${src}/domain/payment/decide-tender.test.ts`,
    red: 'are refused together, each at its place',
  },
  {
    invariant: 'INV14',
    guard: 'an order is locked before its tenders are added up',
    file: `${src}/commands/lock-order.ts`,
    find: 'order by o.id for update of o`',
    replace: 'order by o.id`',
    test: tenders,
    red: 'at the same time never take more than the total',
  },
  {
    invariant: 'INV14',
    guard: 'news of a payment counts once',
    file: `${src}/commands/payment/apply-payment-news.ts`,
    find: "if (isKnown(payment.state, news.result)) return verdict(true, 'ALREADY_APPLIED');",
    replace: '',
    test: life,
    red: 'waits for a notification, and its repeats change nothing',
  },
  {
    invariant: 'O12',
    guard: 'the amount of a notification is that of its payment',
    file: `${src}/commands/payment/apply-payment-news.ts`,
    find: 'if (Number(payment.amount_minor) !== news.amountMinor || payment.currency !== news.currency) {',
    replace: 'if (Number(payment.amount_minor) < 0) {',
    test: life,
    red: 'is not captured by a notification',
  },
  {
    invariant: 'INV14',
    guard: 'money that is more than is left goes back',
    file: `${src}/commands/payment/apply-payment-news.ts`,
    find: 'return (isPayable(order) || promised) && news.amountMinor <= left;',
    replace: 'return isPayable(order) || promised;',
    test: tenders,
    red: 'beside notifications keep one full payment',
  },
  {
    invariant: 'INV14',
    guard: 'goods leave only when the money is there',
    file: `${src}/commands/payment/capture-authorized.ts`,
    find: "if (order.payment_status === 'PAID') return null;",
    replace: "if (order.payment_status !== 'UNPAID') return null;",
    test: tenders,
    red: 'and taken back keeps the goods in until it is paid anew',
  },
  {
    invariant: 'INV14',
    guard: 'a promise that is not kept is no money',
    file: `${src}/process/capture-payments.ts`,
    find: '(isCaptured ? captured : lapsed).push(row.payment_no);',
    replace: 'captured.push(row.payment_no);',
    test: tenders,
    red: 'and taken back keeps the goods in until it is paid anew',
  },
];

/** What nobody tells us, and what goes back. */
const AFTERWARDS: readonly Guard[] = [
  {
    invariant: 'O12',
    guard: 'a payment that nobody tells of is asked for',
    file: `${src}/commands/payment/ask-providers.ts`,
    find: 'await applyNews(context, provider.name, news);',
    replace: '',
    test: wechatLife,
    red: 'that nobody tells of is asked for',
  },
  {
    invariant: 'O12',
    guard: 'a payment that is not waited for is closed at its provider',
    file: `${src}/commands/payment/ask-providers.ts`,
    find: 'await provider.close(payment);',
    replace: '',
    test: wechatLife,
    red: 'that is not waited for any more is closed there',
  },
  {
    invariant: 'INV14',
    guard: 'each payment of a return has a refund of its own',
    file: `${src}/process/return-steps.ts`,
    find: 'refundNo: `${returnNo}-${refund.payment_no.slice(-12)}`,',
    replace: 'refundNo: returnNo,',
    test: wechatLife,
    red: 'of a return paid by two payments has a number for each',
  },
  {
    invariant: 'INV9',
    guard: 'a return waits for its turn',
    file: `${src}/commands/return-order.ts`,
    find: 'const begun = await whenIdle(context, request.orderNo, begin);',
    replace: 'const begun = await begin();',
    test: life,
    red: 'twelve returns of one order at once are all made',
  },
];

/** Money of orders: whose word counts, that sums are right, and that nothing is forgotten. */
export const PAYMENT_GUARDS: readonly Guard[] = [...BELIEF, ...SUMS, ...AFTERWARDS];
