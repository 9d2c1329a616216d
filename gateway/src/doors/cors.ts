/** A header of an answer. */
export type Header = readonly [name: string, value: string];

/** What browsers are told about pages of other origins. */
export interface Cors {
  /** Whether there are pages that may ask. */
  readonly isOpen: boolean;
  /** What every answer to a page of this origin says. */
  headersOf(origin: string | undefined): readonly Header[];
  /** What is answered when a browser asks beforehand; null for a page that may not ask us. */
  preflight(origin: string | undefined, headers: string | undefined): readonly Header[] | null;
}

/** Of the headers of ours, those that a page of another origin is shown. */
const EXPOSED = 'x-request-id, retry-after, www-authenticate, allow';
const ALLOWED =
  'authorization, content-type, accept-language, apollo-require-preflight, last-event-id';
const NAMES = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/;
/** Longer than browsers believe it; who leaves the list is out after it. */
const KEPT_S = 7_200;

const NONE: readonly Header[] = [];

/**
 * Lets pages of the listed origins read what we answer, and nobody else's.
 *
 * Credentials of a browser are never allowed: there are no cookies here, and a token is something
 * that a page sends because it has it. What a page could send unasked is refused as before, so
 * this opens nothing that changes or reads by itself.
 */
export function createCors(origins: readonly string[]): Cors {
  if (origins.length === 0) return { isOpen: false, headersOf: () => NONE, preflight: () => null };
  const vary = ['vary', 'Origin'] as const;
  const shown = new Map(origins.map((origin) => [origin, [vary, ...shownTo(origin)] as const]));
  const others: readonly Header[] = [vary];
  return {
    isOpen: true,
    headersOf: (origin) => (origin === undefined ? others : (shown.get(origin) ?? others)),
    preflight(origin, headers) {
      if (origin === undefined || !shown.has(origin)) return null;
      return [
        ['vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
        ['access-control-allow-origin', origin],
        ['access-control-allow-methods', 'GET, POST'],
        // Whatever else a program of theirs sends along (traces, names of clients) does no harm.
        ['access-control-allow-headers', headers && NAMES.test(headers) ? headers : ALLOWED],
        ['access-control-max-age', String(KEPT_S)],
      ];
    },
  };
}

function shownTo(origin: string): readonly Header[] {
  return [
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', EXPOSED],
  ];
}
