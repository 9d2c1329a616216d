import { coversMember, type RequestContext } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../domain/refusal.ts';
import { MemberForOrderDocument } from '../remote/generated.ts';

const FIELD = ['input', 'memberNo'];

/**
 * Finds who gets a coupon: whom staff name, or the member who asks.
 *
 * Asks members whether the named one exists, so it must run before any transaction.
 */
export async function findReceiver(
  context: Pick<RequestContext, 'access' | 'call' | 'requestId'>,
  memberNo: string | null,
): Promise<Outcome<{ memberNo: string; byMember: boolean }, InvalidInput | NotFound>> {
  const unknown = notFound(FIELD, '会员', 'The member');
  if (context.access.scope('coupon:issue')?.kind === 'ALL') {
    if (memberNo === null) {
      return refuse(invalidInput(FIELD, '请指定会员号。', 'Say which member gets the coupon.'));
    }
    const { memberForOrder } = await context.call(
      'members',
      MemberForOrderDocument,
      { memberNo },
      { requestId: context.requestId },
    );
    if (!memberForOrder) return refuse(unknown);
    return accept({ memberNo: memberForOrder.memberNo, byMember: false });
  }
  const scope = context.access.require('coupon:claim');
  const own = scope.kind === 'SELF' ? scope.id : null;
  const receiver = memberNo ?? own;
  if (receiver === null || !coversMember(scope, receiver)) return refuse(unknown);
  return accept({ memberNo: receiver, byMember: true });
}
