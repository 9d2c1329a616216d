/** What of a request tells where it comes from. */
export interface CameFrom {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * The address of a client: of the connection, or what a trusted proxy says of it.
 *
 * Each proxy adds who spoke to it at the end, so the last that is no proxy of ours is believed;
 * what stands before it is what a client may have made up.
 */
export function clientAddress(
  { headers, socket }: CameFrom,
  trusted: readonly string[],
): string | undefined {
  const peer = plain(socket.remoteAddress);
  if (peer === undefined || !trusted.includes(peer)) return peer;
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const hops = forwarded.flatMap((hop) => plain(hop.trim() || undefined) ?? []);
  return hops.findLast((hop) => !trusted.includes(hop)) ?? hops[0] ?? peer;
}

/** Whether an address is this machine's own. */
export function isLocal(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}

const MAPPED = '::ffff:';

/** An IPv4 address is the same one when a socket for both families names it. */
function plain(address: string | undefined): string | undefined {
  if (!address?.startsWith(MAPPED)) return address;
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
