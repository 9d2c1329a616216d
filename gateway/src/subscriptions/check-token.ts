import type { Logger } from '@entresol/shared';
import type { Rates } from '../doors/rates.ts';
import { TokenRefused, type Identify, type Identity } from '../identity/create-identity.ts';

/** Who a token stands for; UNCHECKED when that could not be found out. */
export async function checkToken(
  parts: { readonly identify: Identify; readonly log: Logger; readonly rates: Rates },
  given: string | undefined,
  address: string | undefined,
): Promise<Identity | 'REFUSED' | 'UNCHECKED'> {
  try {
    return await parts.identify(given);
  } catch (err) {
    if (err instanceof TokenRefused) {
      const waitS = await parts.rates.refusedToken(address);
      return waitS === null ? 'REFUSED' : 'UNCHECKED';
    }
    parts.log.error({ err }, 'token could not be checked');
    return 'UNCHECKED';
  }
}
