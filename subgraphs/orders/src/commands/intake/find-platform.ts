import type { EntityManager } from '@entresol/shared';
import { notFound, type OrderRefusal } from '../../domain/refusals.ts';

/** What is set of an outside platform. */
export interface Platform {
  readonly code: string;
  readonly adapter: string;
  readonly channel: string;
  readonly store: string;
  readonly scene: string;
  readonly hand_over: string | null;
  readonly currency: string;
  readonly active: boolean;
}

/** A platform whose orders are taken in; null where there is none, or it is switched off. */
export async function findPlatform(em: EntityManager, code: string): Promise<Platform | null> {
  const [row] = await em.execute<Platform[]>(
    `select code, adapter, channel, store, scene, hand_over, currency, active
     from intake_platform where code = ? and active`,
    [code],
  );
  return row ?? null;
}

/** What is told of a platform that is not there. */
export function platformNotFound(code: string): OrderRefusal {
  return notFound(['input', 'platform'], `平台 ${code}`, `Platform ${code}`);
}
