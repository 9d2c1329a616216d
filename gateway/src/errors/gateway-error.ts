import { GraphQLError } from 'graphql';
import type { Bilingual, Language } from '@entresol/shared';

/** Makes an error that clients may read, in the language of the request. */
export function gatewayError(
  code: string,
  message: Bilingual,
  language: Language,
  options: { readonly cause?: Error; readonly status?: number; readonly retryAfterS?: number } = {},
): GraphQLError {
  return new GraphQLError(message[language], {
    originalError: options.cause ?? null,
    extensions: {
      code,
      ...(options.status ? { http: { status: options.status } } : {}),
      ...(options.retryAfterS ? { retryAfterSeconds: options.retryAfterS } : {}),
    },
  });
}

/** Says how long somebody has to wait who is too fast. */
export function tooFast(retryAfterS: number, language: Language): GraphQLError {
  const message = {
    zh: `请求过于频繁，请在 ${retryAfterS} 秒后重试。`,
    en: `Too many requests. Try again in ${retryAfterS} s.`,
  };
  return gatewayError('RATE_LIMITED', message, language, { status: 429, retryAfterS });
}

/** The messages of the gateway's own refusals. */
export const MESSAGES = {
  tokenExpired: {
    zh: '登录已过期，请重新登录获取新的令牌。',
    en: 'The token has expired. Sign in again for a new one.',
  },
  tokenInvalid: {
    zh: '令牌无效，请重新登录。',
    en: 'The token is not valid. Sign in again.',
  },
  subgraphAway: {
    zh: '系统的一部分暂时不可用，请稍后重试。',
    en: 'A part of the system does not answer. Try again shortly.',
  },
  introspectionRefused: {
    zh: '没有权限查看图谱结构，请使用员工、分析师或服务令牌。',
    en: 'The schema is not shown to you. Use the token of staff, an analyst or a service.',
  },
  oneOperation: {
    zh: '每个请求只能包含一个操作，请分开发送。',
    en: 'A request carries one operation. Send them one by one.',
  },
  jsonMalformed: {
    zh: '请求内容不是有效的 JSON，请检查后重试。',
    en: 'The request body is not valid JSON. Check it and try again.',
  },
  mediaType: {
    zh: '请以 application/json（UTF-8，不压缩）发送请求。',
    en: 'Send the request as application/json in UTF-8, not compressed.',
  },
  notFound: {
    zh: '没有这个地址。图谱在 /graphql。',
    en: 'There is nothing here. The graph is at /graphql.',
  },
  requestRefused: {
    zh: '无法接受该请求，请检查地址、方法和内容。',
    en: 'The request cannot be taken. Check its address, method and body.',
  },
  methodRefused: {
    zh: '图谱只接受 GET 和 POST。',
    en: 'The graph takes GET and POST only.',
  },
  tooSlow: {
    zh: '请求到达得太慢，连接已关闭，请重试。',
    en: 'The request took too long to arrive, and its connection is closed. Try again.',
  },
  fault: {
    zh: '系统内部错误，请向支持人员提供请求编号。',
    en: 'Internal error; quote the request id to support.',
  },
  variablesTooDeep: {
    zh: '变量嵌套太深。',
    en: 'The variables nest too deeply.',
  },
  operationMissing: {
    zh: '请求里没有操作：请在 query 中给出。',
    en: 'The request has no operation: give it in "query".',
  },
  getIsForQueries: {
    zh: 'GET 请求只能查询；变更请用 POST。',
    en: 'GET is for queries only; send changes by POST.',
  },
  notAcceptable: {
    zh: 'accept 请求头须接受 application/json 或 application/graphql-response+json。',
    en: 'The header "accept" must take application/json or application/graphql-response+json.',
  },
  hashMismatch: {
    zh: '操作文本与其摘要不符，请按文本的 SHA-256 重新计算。',
    en: 'The text of the operation is not that of its hash. Take the SHA-256 of the text.',
  },
  notTrusted: {
    zh: '此客户端只能使用已登记的操作，请更新客户端。',
    en: 'This client may send registered operations only. Update the client.',
  },
  operationUnknown: {
    zh: '找不到要执行的操作，请用 operationName 指明其中一个。',
    en: 'Which operation to run is not clear. Name one of them in operationName.',
  },
  subscriptionOverHttp: {
    zh: '订阅请使用 WebSocket（graphql-transport-ws）连接同一地址。',
    en: 'Subscriptions are served over WebSocket (graphql-transport-ws) at the same address.',
  },
  subscriptionLeftOut: {
    zh: '订阅的字段不能用 @skip 或 @include 省略。',
    en: 'The field of a subscription cannot be left out by @skip or @include.',
  },
  foreignOrigin: {
    zh: '该网站不能使用这里，请让运维把它加入 ENTRESOL_ORIGINS。',
    en: 'Pages of this origin may not use this address. Have it added to ENTRESOL_ORIGINS.',
  },
  foreignHost: {
    zh: '演示页面只在本机打开：请用 http://localhost 访问。',
    en: 'The playground of a demo opens on its own machine only: go to http://localhost.',
  },
  tooManyOperations: {
    zh: '一个连接上的操作太多，请先结束一些。',
    en: 'This connection runs too many operations. End some of them first.',
  },
} as const satisfies Record<string, Bilingual>;
