import { coversMember } from '@entresol/shared';
import { eraseMember } from '../../commands/privacy/erase-member.ts';
import { exportMember } from '../../queries/privacy/export-member.ts';
import { readErasure } from '../../queries/privacy/read-erasure.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

async function knownMember(memberNo: string, { access, loaders }: Context) {
  const scope = access.require('member:privacy');
  return coversMember(scope, memberNo) ? loaders.memberByNo.load(memberNo) : null;
}

export const privacyQueries: Pick<QueryResolvers, 'memberExport' | 'memberErasure'> = {
  async memberExport(_root, { memberNo, after }, context) {
    const member = await knownMember(memberNo, context);
    if (!member) return null;
    const { records, next } = await exportMember(context, memberNo, after ?? null);
    return { records: [...records], next };
  },
  async memberErasure(_root, { memberNo }, context) {
    const member = await knownMember(memberNo, context);
    return member && readErasure(context.em, memberNo);
  },
};

export const privacyMutations: Pick<MutationResolvers, 'memberErase'> = {
  async memberErase(_root, { input, idempotencyKey }, context) {
    const outcome = await eraseMember(context, { input, idempotencyKey });
    const { language } = context;
    if (!outcome.ok) {
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    return { erasure: await readErasure(context.em, outcome.value.memberNo), userErrors: [] };
  },
};
