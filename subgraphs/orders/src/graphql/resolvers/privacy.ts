import { badInput } from '@entresol/shared';
import { forgetPerson, personRefusal } from '../../commands/privacy/forget-person.ts';
import { personData } from '../../queries/person-data.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';

export const privacyQuery: Pick<QueryResolvers, 'personData'> = {
  async personData(_root, { input, after }, { em }) {
    if (personRefusal(input, after ?? null)) {
      throw badInput('会员号、手机号或游标有误 / not a person, or not a cursor of theirs');
    }
    const { records, next } = await personData(em, input, after ?? null);
    const told = records.map((record) => ({ ...record, data: JSON.stringify(record.data) }));
    return { records: told, next };
  },
};

export const privacyMutation: Pick<MutationResolvers, 'personErase'> = {
  async personErase(_root, { input, after }, context) {
    const outcome = await forgetPerson(context, input, after ?? null);
    if (outcome.ok) return { ...outcome.value, userErrors: [] };
    const { language } = context;
    return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
  },
};
