import type { Logger } from '@entresol/shared';
import { TokenRefused, type Identify, type Identity } from '../identity/create-identity.ts';

/** Who a token stands for; UNCHECKED when that could not be found out. */
export async function checkToken(
  { identify, log }: { readonly identify: Identify; readonly log: Logger },
  given: string | undefined,
): Promise<Identity | 'REFUSED' | 'UNCHECKED'> {
  try {
    return await identify(given);
  } catch (err) {
    if (err instanceof TokenRefused) return 'REFUSED';
    log.error({ err }, 'token could not be checked');
    return 'UNCHECKED';
  }
}
