import { badInput, type RequestContext } from '@entresol/shared';
import { ChannelForSellingDocument } from '../../remote/generated.ts';
import { codeOf } from '../codes-of.ts';

/** Throws BAD_USER_INPUT for a channel that nobody has. */
export async function requireChannel(
  { call }: Pick<RequestContext, 'call'>,
  channel: string,
): Promise<void> {
  const code = codeOf(channel);
  const answer = await call('organization', ChannelForSellingDocument, { codes: [code] });
  if (answer.channelCodesForCommand.length > 0) return;
  throw badInput(`没有渠道 ${code}，请核对编码 / there is no channel ${code}; check its code`);
}
