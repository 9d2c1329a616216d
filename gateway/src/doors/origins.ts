/** Whether a name of a host always means the machine itself, whatever a name server says. */
export function isThisMachine(host: string): boolean {
  const name = hostnameOf(host);
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name ?? '');
}

/**
 * Whether a page of this origin may open sockets here.
 *
 * Browsers name the origin and let any page connect, so it is for us to look. A program that is no
 * browser names none. A page that we served ourselves is of the host it connects to.
 */
export function mayConnect(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[] = [],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  const from = URL.canParse(origin) ? new URL(origin) : null;
  if (!from || host === undefined) return false;
  const served = URL.canParse(`${from.protocol}//${host}`)
    ? new URL(`${from.protocol}//${host}`)
    : null;
  return served !== null && served.host === from.host;
}

/** Reads a list of origins, separated by commas. */
export function originsOf(text = ''): readonly string[] {
  return text.split(',').flatMap((origin) => origin.trim() || []);
}

function hostnameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
