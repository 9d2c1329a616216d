import { defineEntity, p } from '@mikro-orm/core';

const TokenRevocationSchema = defineEntity({
  name: 'TokenRevocation',
  tableName: 'token_revocation',
  properties: {
    /** Kind and id of an actor as one text. */
    holder: p.string().columnType('text').primary(),
    revokedAt: p.datetime().columnType('timestamptz(3)'),
    revokedBy: p.string().columnType('text'),
  },
});

/** Since when tokens of somebody count again (令牌吊销). */
export class TokenRevocation extends TokenRevocationSchema.class {}
TokenRevocationSchema.setClass(TokenRevocation);
