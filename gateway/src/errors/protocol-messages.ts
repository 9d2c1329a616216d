/** What Apollo Server says of requests that are no proper GraphQL over HTTP, in Chinese. */
const PROTOCOL_ZH: readonly (readonly [RegExp, string])[] = [
  [
    /potential Cross-Site Request Forgery/,
    '请求可能来自其他网站，已拦截：请发送 content-type 为 application/json 的请求，或加上 apollo-require-preflight 请求头。',
  ],
  [/^GET requests only support query operations/, 'GET 请求只能查询；变更请用 POST。'],
  [
    /^GET requests may not have a content-type/,
    'GET 请求的 content-type 只能是 application/json。',
  ],
  [/^POST body missing/, '请求内容为空，或 content-type 不是 application/json。'],
  [/^GraphQL queries must be strings/, 'query 应为文本。'],
  [/^`?(variables|extensions)`? in a POST body/, 'variables 和 extensions 应为对象，不是文本。'],
  [/^`operationName` in a POST body/, 'operationName 应为文本。'],
  [/search parameter may only be specified once/, '每个查询参数只能出现一次。'],
  [/search parameter (contains invalid JSON|should contain)/, '查询参数应为 JSON 对象。'],
  [/^An 'accept' header was provided/, 'accept 请求头须接受 application/json。'],
  [/must contain a non-empty `query`/, '请求里没有操作：请在 query 中给出。'],
  [/supports only GET\/POST/, '只支持 GET 和 POST。'],
  [/persisted query/i, '不支持按摘要保存的操作，请发送完整的操作文本。'],
];

/** The Chinese wording of a protocol's refusal; null for any other message. */
export function protocolWordingZh(message: string): string | null {
  return PROTOCOL_ZH.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
