import type { Bilingual } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { MESSAGES } from '../errors/gateway-error.ts';
import { limitsOf, type Limits } from './limits.ts';
import { mayIntrospect } from './may-introspect.ts';
import type { OperationSize } from './measure-operation.ts';

/** Why a door stays shut. */
export interface DoorRefusal {
  readonly code: 'TOO_LARGE' | 'FORBIDDEN' | 'UNAUTHENTICATED';
  readonly message: Bilingual;
}

/** Decides whether an operation of a caller goes on; null lets it through. */
export type Door = (size: OperationSize, caller: Caller) => DoorRefusal | null;

/** Every door an operation passes, the same over HTTP and WebSocket, in this order. */
export function createDoors(options: { playground: boolean }): readonly Door[] {
  return [
    limit('tokens', 'tokensMax', { zh: '操作太长', en: 'The operation is too long' }),
    limit('depth', 'depthMax', { zh: '操作嵌套太深', en: 'The operation is too deep' }),
    limit('introspectionDepth', 'introspectionDepthMax', {
      zh: '图谱结构查询嵌套太深',
      en: 'The introspection is too deep',
    }),
    limit('aliases', 'aliasesMax', {
      zh: '操作别名太多',
      en: 'The operation has too many aliases',
    }),
    limit('rootFields', 'rootFieldsMax', {
      zh: '操作的根字段太多',
      en: 'The operation has too many root fields',
    }),
    limit('directives', 'directivesMax', {
      zh: '操作的指令太多',
      en: 'The operation has too many directives',
    }),
    limit('repeats', 'repeatsMax', {
      zh: '同一字段重复太多',
      en: 'The operation repeats a field too often',
    }),
    limit('guesses', 'guessesMax', {
      zh: '一个请求只能查验一个券码或取货码',
      en: 'One request may try one code',
    }),
    limit('fields', 'fieldsMax', {
      zh: '展开片段后字段太多',
      en: 'The operation has too many fields once its fragments are written out',
    }),
    (size, { actor }) => {
      if (size.introspectionDepth === 0 || mayIntrospect(actor, options.playground)) return null;
      const code = actor.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      return { code, message: MESSAGES.introspectionRefused };
    },
  ];
}

function limit(what: keyof OperationSize, most: keyof Limits, message: Bilingual): Door {
  return (size, caller) => {
    const found = size[what];
    const allowed = limitsOf(caller.actor)[most];
    if (found <= allowed) return null;
    return { code: 'TOO_LARGE', message: tooLarge(message, found, allowed) };
  };
}

/** Names a limit, what was found, and what to do. */
export function tooLarge(message: Bilingual, found: number | null, allowed: number): Bilingual {
  const zh = found === null ? '' : `（${found}）`;
  const en = found === null ? '' : ` (${found})`;
  return {
    zh: `${message.zh}${zh}：上限为 ${allowed}，请拆分后重试。`,
    en: `${message.en}${en}: at most ${allowed} are allowed. Split it and try again.`,
  };
}
