/** Whether a name of a host always means the machine itself, whatever a name server says. */
export function isThisMachine(host: string): boolean {
  const name = hostnameOf(host);
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name ?? '');
}

/**
 * Whether a page of this origin may open sockets and streams here.
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

/**
 * Reads a list of origins, separated by commas, as browsers name them. Throws on what is none, or
 * stands for many: it would let in nobody, or everybody.
 */
export function originsOf(text = ''): readonly string[] {
  return listOf(text).map((given) => {
    const url = URL.canParse(given) ? new URL(given) : null;
    const isPlain = url !== null && /^[a-z][a-z\d+.-]*:\/\/[^/?#@*]+\/?$/i.test(given);
    if (!isPlain) {
      throw new Error(
        `ENTRESOL_ORIGINS: “${given}” 不是网站来源，应形如 https://shop.example / ` +
          `"${given}" is no origin such as https://shop.example`,
      );
    }
    return url.origin === 'null' ? given.replace(/\/$/, '').toLowerCase() : url.origin;
  });
}

/** Reads a list that is separated by commas. */
export function listOf(text: string): readonly string[] {
  return text.split(',').flatMap((one) => one.trim() || []);
}

function hostnameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
