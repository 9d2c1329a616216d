import type { Failpoint, RequestContext } from '@entresol/shared';
import type { Config } from '../../config.ts';

/** What forgetting members needs beside the request. */
export interface ErasureContext extends RequestContext {
  readonly forgetting: { readonly config: Config; readonly reach: Failpoint };
}

const REMOTE = ['before-call', 'after-call', 'after-store'] as const;

/** Every point at which forgetting a member may be cut off. */
export const ERASURE_FAILPOINTS: readonly string[] = [
  'members.erase.begin.before-store',
  'members.erase.begin.after-store',
  ...['TELL', 'SETTLE'].flatMap((step) => REMOTE.map((at) => `members.erase.${step}.${at}`)),
];
